/** Which words of two matched texts differ. */
import { diffArrays } from 'diff';
import { digitsEnd, plainDigits } from '../annotate/digits.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import type { Sides } from '../model.ts';

/** A stretch of text in reading order. */
export interface Piece {
	readonly text: string;
	readonly differs: boolean;
}

/** A word with the blanks and marks that follow it. */
interface Word {
	readonly text: string;
	readonly normal: string;
	readonly after: string;
}

/** Below this share of common words, marks would cover nearly everything and show nothing. */
const LEAST_SHARE = 0.25;

/**
 * Beyond this many edits two texts have nothing to show. A limit in steps, not in milliseconds: a slow machine must
 * print what a fast one prints.
 */
const MAXIMUM_EDITS = 1000;

/** Both texts in pieces, those that differ apart; each text in one piece where the two share too little. */
export function differingWords(a: string, b: string): Sides<readonly Piece[]> {
	const words = { a: wordsOf(a), b: wordsOf(b) };
	const differs = differences(words.a, words.b);
	const shared = differs.a.filter((word) => !word).length;
	if (shared < LEAST_SHARE * Math.min(words.a.length, words.b.length)) return { a: whole(a), b: whole(b) };
	return { a: pieces(a, words.a, differs.a), b: pieces(b, words.b, differs.b) };
}

function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	const [word, letter] = [new RegExp(WORD, 'gu'), /[\p{L}\p{N}]/gu];
	for (let found = word.exec(text); found !== null; found = word.exec(text)) {
		const start = found.index;
		// "12 000" and "12,000" are one number, and "12 000" one word.
		const end = /^\d/.test(found[0]) ? Math.max(start + found[0].length, digitsEnd(text, start)) : word.lastIndex;
		const written = text.slice(start, end);
		letter.lastIndex = end;
		word.lastIndex = letter.exec(text)?.index ?? text.length;
		words.push({ text: written, normal: normalOf(written), after: text.slice(end, word.lastIndex) });
	}
	return words;
}

/** An accent may stand apart from its letter. */
const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’.,][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*)*";

const normalOf = (written: string) =>
	/^\d/.test(written) ? plainDigits(written) : written.normalize('NFC').toLowerCase().replaceAll('’', "'");

function differences(a: Word[], b: Word[]): Sides<boolean[]> {
	const changes = diffArrays(a, b, {
		comparator: (left, right) => left.normal === right.normal,
		maxEditLength: MAXIMUM_EDITS,
	});
	if (changes === undefined) return { a: a.map(() => true), b: b.map(() => true) };
	const flags: Sides<boolean[]> = { a: [], b: [] };
	changes.forEach(({ added, removed, value }, index) => {
		const isCommon = !added && !removed;
		const isMarked = !isCommon || (isFiller(value) && index > 0 && index < changes.length - 1);
		// One by one: a text of a million characters has more words than a call may have arguments.
		for (const _ of value) {
			if (!added) flags.a.push(isMarked);
			if (!removed) flags.b.push(isMarked);
		}
	});
	return flags;
}

/**
 * Whether a common stretch says nothing. "{In} the {earlier} meetings" and "{during} the {two-day} visit" have only
 * "the" in common, and a page of such islands hides the words that matter.
 */
function isFiller(words: readonly Word[]): boolean {
	return words.length <= 2 && words.every(({ normal }) => STOP_WORDS.has(normal));
}

/** What stands between two differing words differs with them: one mark for "U.S. Secretary of State", not five. */
function pieces(text: string, words: readonly Word[], differs: readonly boolean[]): Piece[] {
	const first = words[0];
	const found: Piece[] = first === undefined ? [] : [{ text: text.slice(0, text.indexOf(first.text)), differs: false }];
	words.forEach(({ text: word, after }, index) => {
		const isMarked = differs[index] ?? false;
		found.push({ text: word, differs: isMarked });
		found.push({ text: after, differs: isMarked && (differs[index + 1] ?? false) });
	});
	return found.length === 0 ? whole(text) : joined(found);
}

function joined(found: readonly Piece[]): Piece[] {
	const result: Piece[] = [];
	for (const piece of found) {
		const last = result.at(-1);
		if (piece.text === '') continue;
		if (last?.differs === piece.differs) result[result.length - 1] = { ...piece, text: last.text + piece.text };
		else result.push(piece);
	}
	return result;
}

function whole(text: string): Piece[] {
	return text === '' ? [] : [{ text, differs: false }];
}
