/**
 * One exact number in several reports, wherever they tell it: "carrying 148 people" in one lead, "among 148 souls" far below
 * in another. Of the numbers of one event, two that are long and alike seldom count two things.
 */
import { countAlike } from '../lexicon/counted-nouns.ts';
import type { Said, Sayings } from './sayings.ts';

/** Every two of different reports that give one such number, in the order of the reports. */
export function equalNumbers(sayings: Sayings): readonly (readonly [Said, Said])[] {
	const byNumber = new Map<string, Said[]>();
	for (const said of sayings.all()) {
		if (said.kind !== 'quantity' || said.counts === 'age' || !said.isPlain) continue;
		const key = `${said.measure} ${said.amount}`;
		byNumber.set(key, [...(byNumber.get(key) ?? []), said]);
	}
	return [...byNumber.values()].flatMap((all) =>
		all.flatMap((x, place) =>
			all.slice(place + 1).flatMap((y) => (x.report !== y.report && areOne(x, y) ? [[x, y] as const] : [])),
		),
	);
}

/** So many digits before the last zeros: "148" and "1,150" have three, "27" two, "400,000" one. */
const LONG = 3;
/** Of one noun shorter numbers are enough: "27 people" twice. */
const SHORT = 2;
/** Up to a dozen, equal numbers are met by chance. */
const MET_BY_CHANCE = 12;

function areOne(x: Said, y: Said): boolean {
	const number = Number.parseFloat(x.amount);
	const digits = String(number).replace(/\D/g, '').replace(/0+$/, '').length;
	const isOfOneNoun = x.noun !== null && y.noun !== null && countAlike(x.noun, y.noun);
	return digits >= LONG || (isOfOneNoun && digits >= SHORT && number > MET_BY_CHANCE);
}
