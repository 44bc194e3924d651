/** Numbers as alignment compares them, however they are written: "six" and "6", "1,000" and "1000", "bn" and "billion". */
import { plainDigits } from '../annotate/digits.ts';
import type { Token } from '../annotate/mention.ts';
import { TRAIT } from '../annotate/traits.ts';
import { has } from '../annotate/words.ts';
import { SCALE_WORDS, UNITS_AND_TENS } from '../lexicon/numbers.ts';

/** "one" is mostly no number: "one of them", "no one". */
const PRONOUN = 1;

/** The number a word or a run of digits stands for, in digits; null for what is no number. */
export function numeralOf(token: Token): string | null {
	const { normal, kind } = token;
	if (!has(token, TRAIT.quantity)) return null;
	if (kind === 'word') {
		const value = UNITS_AND_TENS.get(normal) ?? PRONOUN;
		return value === PRONOUN ? null : String(value);
	}
	if (kind !== 'number') return null;
	const value = Number(plainDigits(normal));
	return Number.isFinite(value) ? String(value) : normal;
}

/** "billion" for "bn"; a word that scales no number stays as it is. */
export function withoutShortScale(word: string): string {
	return SCALE_WORDS.get(word) ?? word;
}
