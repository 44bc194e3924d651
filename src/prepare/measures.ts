/** Small measures that several parts of preparing share. */
import { asNeeded } from '../letters.ts';

/** The end of a sentence, in any script, with the marks that may close behind it. */
export const ENDED = /[.!?…。！？][\s"'”’»)\]]*$/;

/** Longer lines are prose whatever phrases they contain. */
const LONGEST_PHRASE = 400;

export function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

export function share<T>(list: readonly T[], test: (item: T) => boolean): number {
	return list.length === 0 ? 0 : list.filter(test).length / list.length;
}

export function matchesAny(phrases: readonly RegExp[], text: string): boolean {
	return text.length < LONGEST_PHRASE && phrases.some((phrase) => phrase.test(text));
}

const BETWEEN_WORDS = asNeeded(/[^\p{L}\p{N}]+/gu);

/** Letters and digits of a line's beginning alone, in small letters. */
export function bare(line: string): string {
	return line.slice(0, 400).toLowerCase().replace(BETWEEN_WORDS(line), ' ').trim();
}
