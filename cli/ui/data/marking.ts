/** Words that a reader marks in the sentences of a row, to add a finding that the program did not make. */
import type { Sentence, Side, Sides } from '../../../src/model.ts';
import type { Place } from '../../../src/review/subject.ts';
import { type Book, sentencesOf } from './book.ts';
import { memory } from './memory.ts';
import { type Row, sentenceIds } from './rows.ts';

export interface Word {
	readonly sentence: Sentence;
	/** Offsets in the sentence. */
	readonly start: number;
	readonly end: number;
}

/** Words from one to another, both included, by their places among the words of the side. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** One side's words: where the cursor is, and what is marked so far. */
export interface MarkedSide {
	readonly words: readonly Word[];
	readonly cursor: number;
	readonly range: Range | null;
	/** While it is open the range follows the cursor. */
	readonly isOpen: boolean;
}

export interface Marking {
	readonly sides: Sides<MarkedSide>;
	/** Where the cursor is. */
	readonly side: Side;
}

/** Nothing is marked yet; a side without sentences in this row has no words. */
export function markingOf(book: Book, row: Row): Marking {
	const ids = row.kind === 'pair' ? row.pair : { a: [], b: [], [row.side]: sentenceIds(row) };
	const sides = { a: unmarked(sentencesOf(book, ids.a)), b: unmarked(sentencesOf(book, ids.b)) };
	return { sides, side: sides.a.words.length > 0 ? 'a' : 'b' };
}

function unmarked(sentences: readonly Sentence[]): MarkedSide {
	return { words: sentences.flatMap((sentence) => wordsOf(sentence)), cursor: 0, range: null, isOpen: false };
}

const known = memory<Sentence, readonly Word[]>();

function wordsOf(sentence: Sentence): readonly Word[] {
	return known(sentence, () =>
		[...sentence.text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
			sentence,
			start: index,
			end: index + word.length,
		})),
	);
}

/** The first and the last word that are marked; a range may have been drawn backwards. */
export function marked({ range }: MarkedSide): Range | null {
	return range && { from: Math.min(range.from, range.to), to: Math.max(range.from, range.to) };
}

/** What is marked, as a review file tells it: the words in each sentence the range runs through. */
export function placesMarked(side: MarkedSide): readonly Place[] {
	const range = marked(side);
	if (range === null) return [];
	const chosen = side.words.slice(range.from, range.to + 1);
	const sentences = [...new Set(chosen.map(({ sentence }) => sentence))];
	return sentences.map((sentence) => {
		const own = chosen.filter((word) => word.sentence === sentence);
		const text = sentence.text.slice(own[0]?.start, own.at(-1)?.end);
		return { words: withoutStops(text), sentence: sentence.text };
	});
}

/** "beforehand." ends with the stop of its sentence and "$4m," with its comma, which nobody means; "U.S." keeps its own. */
function withoutStops(words: string): string {
	const shorter = words.replace(/[,;:]+$/, '').replace(/(\p{L}{3}|\p{N})[.!?]$/u, '$1');
	return shorter === '' ? words : shorter;
}
