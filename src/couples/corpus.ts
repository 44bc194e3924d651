/** Reports as they come, packed: numbers for words, in arrays that grow. */
import type { Told } from './model.ts';

export interface Corpus {
	/** How many reports it holds. */
	readonly size: number;
	/** Every word, by its number. */
	readonly words: readonly string[];
	/** In how many reports each word stands. */
	readonly heldBy: (word: number) => number;
	readonly about: (report: number) => Omit<Told, 'terms'>;
	/** The numbers of a report's words, and how often each stands in it. */
	readonly termsOf: (report: number) => { readonly words: Uint32Array; readonly counts: Uint8Array };
}

/** More often than this no word needs to stand in a report: its weight grows by the logarithm. */
const MOST = 255;

/** A corpus to which reports can be added; `corpus` is what it holds so far. */
export function gathering() {
	const numbers = new Map<string, number>();
	const words: string[] = [];
	const heldBy = growing((size) => new Uint32Array(size));
	const terms = growing((size) => new Uint32Array(size));
	const counts = growing((size) => new Uint8Array(size));
	const about: Omit<Told, 'terms'>[] = [];
	const ends: number[] = [];

	const numberOf = (word: string) => {
		const known = numbers.get(word);
		if (known !== undefined) return known;
		numbers.set(word, words.length);
		heldBy.push(0);
		return words.push(word) - 1;
	};
	const corpus: Corpus = {
		get size() {
			return ends.length;
		},
		words,
		heldBy: (word) => heldBy.at(word),
		about: (report) => about[report] as Omit<Told, 'terms'>,
		termsOf(report) {
			const [start, end] = [ends[report - 1] ?? 0, ends[report] ?? 0];
			return { words: terms.part(start, end), counts: counts.part(start, end) };
		},
	};
	const add = ({ terms: told, key, outlet, day }: Told) => {
		for (const [word, count] of told) {
			const number = numberOf(word);
			heldBy.set(number, heldBy.at(number) + 1);
			terms.push(number);
			counts.push(Math.min(MOST, count));
		}
		about.push({ key, outlet, day });
		ends.push(terms.length());
	};
	return { add, corpus };
}

type Numbers = Uint32Array | Uint8Array;

/** An array of numbers that takes twice the room when it is full. */
function growing<T extends Numbers>(make: (size: number) => T) {
	let numbers = make(1024);
	let length = 0;
	return {
		push(number: number) {
			if (length === numbers.length) {
				const wider = make(2 * length);
				wider.set(numbers);
				numbers = wider;
			}
			numbers[length++] = number;
		},
		set: (at: number, number: number) => {
			numbers[at] = number;
		},
		at: (at: number) => numbers[at] as number,
		part: (start: number, end: number) => numbers.subarray(start, end) as T,
		length: () => length,
	};
}
