/** Numbers that are names and count nothing: years, "Flight 370", "9/11", times of day. */
import { unitOf } from '../lexicon/units.ts';
import type { Token } from './mention.ts';
import type { NumberFound } from './numbers.ts';
import { isCapitalised, touches } from './words.ts';

export function isDesignation(tokens: readonly Token[], at: number, number: NumberFound): boolean {
	if (number.isWord) return isPronoun(tokens, at, number);
	return (
		isYear(tokens, at, number) ||
		isClock(tokens, at, number) ||
		isJoined(tokens, at, number) ||
		isNamed(tokens, at, number)
	);
}

/** "one of them", "no one", "one another", "the one who": a pronoun. */
function isPronoun(tokens: readonly Token[], at: number, number: NumberFound): boolean {
	if (tokens[at]?.normal !== 'one' || number.value !== 1) return false;
	const [before, behind] = [tokens[at - 1]?.normal ?? '', tokens[number.next]];
	if (/^(?:no|any|every|this|that|some|which|the|another|each|of)$/.test(before)) return behind?.text !== '-';
	if (behind?.text === '-') return unitOf(tokens[number.next + 1]?.lemma ?? '') === undefined;
	return (
		behind?.kind !== 'word' ||
		/^(?:of|who|that|which|another|by|on|can|could|would|is|was|has|had|and|or|but|to|at|for)$/.test(behind.normal)
	);
}

/** Four digits without a comma; "2,003 people" and "2000 people" count. */
function isYear(tokens: readonly Token[], at: number, number: NumberFound): boolean {
	if (!/^(?:1[5-9]|20)\d\d$/.test(tokens[at]?.text ?? '') || number.next !== at + 1) return false;
	const behind = tokens[number.next];
	return !(behind?.kind === 'word' && behind.normal !== behind.lemma && /s$|people|men/.test(behind.normal));
}

/** "10:30", "9 a.m.", "6 o'clock". */
function isClock(tokens: readonly Token[], at: number, number: NumberFound): boolean {
	const behind = tokens[number.next];
	if (/^(?:a\.m\.|p\.m\.|am|pm|o'clock)$/.test(behind?.normal ?? '')) return true;
	return (
		isTouchingMark(tokens, at, ':') ||
		(behind?.text === ':' && touches(tokens[number.next - 1], behind) && touches(behind, tokens[number.next + 1]))
	);
}

/** "9/11", "G-20", "COVID-19", "F-16": one word with what it touches. */
function isJoined(tokens: readonly Token[], at: number, number: NumberFound): boolean {
	const behind = tokens[number.next];
	if (behind?.text === '/' && touches(tokens[number.next - 1], behind)) return true;
	if (isTouchingMark(tokens, at, '/') || isTouchingMark(tokens, at, '#') || isTouchingMark(tokens, at, '@'))
		return true;
	return isTouchingMark(tokens, at, '-') && touches(tokens[at - 2], tokens[at - 1]) && isCapitalised(tokens[at - 2]);
}

const isTouchingMark = (tokens: readonly Token[], at: number, mark: string) =>
	tokens[at - 1]?.text === mark && touches(tokens[at - 1], tokens[at]);

/** "Flight 370", "Article 5", "Boeing 747"; but "Bomb Kills 10 People", "Ferrant 51.8 percent". */
function isNamed(tokens: readonly Token[], at: number, number: NumberFound): boolean {
	const before = tokens[at - 1];
	if (!isCapitalised(before) || before === undefined || number.next > at + 1 || before.lemma !== before.normal)
		return false;
	const behind = tokens[number.next];
	if (/^(?:percent|pct|percentage)$/.test(behind?.normal ?? '') || tokens[number.next + 1]?.normal === 'cent')
		return false;
	if (behind?.kind === 'word') return behind.normal === behind.lemma && at > 1 && !isCapitalised(behind);
	return behind?.text !== '%' && behind?.text !== '-';
}
