/** Going to what has a number: finding 12, sentence a5. */
import type { Book } from '../data/book.ts';
import { seekFinding, seekSentence } from './seek.ts';
import type { State } from './state.ts';

/** @param where "12" as findings are counted on the screen; "a5" and "b7" as sentences are called in every output */
export function jumpedTo(book: Book, state: State, where: string): State {
	const shown = { ...state, panel: null };
	const [, side = '', digits = ''] = /^([ab]?)(\d{1,9}|t)$/i.exec(where) ?? [];
	if (digits === '') return { ...state, notice: `${where} is no place: 12 is a finding, a5 and b7 are sentences` };
	if (side === '') return toFinding(book, shown, Number(digits));
	const id = side.toLowerCase() + digits.toUpperCase();
	if (book.placed.has(id)) return seekSentence(book, shown, id);
	const { length } = book.comparison.reports[side.toLowerCase() === 'a' ? 'a' : 'b'].sentences;
	return { ...state, notice: `There is no sentence ${where}; report ${side.toUpperCase()} has ${length}, from 0 on` };
}

function toFinding(book: Book, state: State, number: number): State {
	const { length } = book.comparison.findings;
	if (number >= 1 && number <= length) return seekFinding(book, state, number - 1);
	return { ...state, notice: `There is no finding ${number}; there ${length === 1 ? 'is 1' : `are ${length}`}` };
}
