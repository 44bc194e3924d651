/** One way seen from its two ends: "left Hamburg for New York" / "arrived in New York from Hamburg". */
import { isContent } from '../claims/located.ts';
import type { Said } from './subject.ts';

const LEAVING = new Set(['leave', 'depart', 'exit']);
const ARRIVING = new Set(['arrive', 'reach', 'enter', 'land', 'return']);

/** Whether one tells of leaving a place and the other of coming to another one. */
export const areEndsOfOneWay = (x: Said, y: Said): boolean => leavesForAnother(x, y) || leavesForAnother(y, x);

function leavesForAnother(leaving: Said, arriving: Said): boolean {
	if (!LEAVING.has(leaving.token.lemma) || !ARRIVING.has(arriving.token.lemma)) return false;
	const [from, to] = [wordBehind(leaving), wordBehind(arriving)];
	return from !== undefined && to !== undefined && from !== to;
}

const wordBehind = ({ sentence: { tokens }, at }: Said) => tokens.slice(at + 1).find(isContent)?.lemma;
