/** Going from match to match of what was searched for, in the rows or in the full text. */
import { type Book, SIDES } from '../data/book.ts';
import { isIn } from '../data/find.ts';
import { type Row, someSentence } from '../data/rows.ts';
import { sourceEntries } from '../data/source.ts';
import { jumpTo } from './scroll.ts';
import { seekSentence } from './seek.ts';
import type { State } from './state.ts';

/** The next match (1), the one before (-1), or the first from the selected row on (0). Goes round at the end. */
export function seekMatch(book: Book, state: State, step: 1 | -1 | 0): State {
	if (state.query === '') return { ...state, notice: 'Nothing was searched for yet; / searches' };
	if (state.panel?.name === 'text a' || state.panel?.name === 'text b') return seekInText(book, state, step);
	const matching = matchingRows(book, state);
	const next = nextOf(matching, state.position.selected, step);
	const aside = asideWith(book, state.query);
	if (next === undefined) return { ...state, notice: `“${state.query}” stands in no row shown${aside}` };
	return told(arrived(book, { ...state, panel: null }, next), matching.indexOf(next), matching.length, aside);
}

/** ", but in what was set aside of A (caption, related); a shows it": what no row shows is still in the texts. */
function asideWith(book: Book, query: string): string {
	const places = SIDES.flatMap((side) => {
		const found = book.comparison.reports[side].setAside.filter(({ text }) => isIn(text, query));
		const roles = [...new Set(found.map(({ role }) => role))].join(', ');
		return found.length === 0 ? [] : [`${side.toUpperCase()} (${roles}; key ${side})`];
	});
	return places.length === 0 ? '' : `; set aside in ${places.join(' and ')}`;
}

function seekInText(book: Book, state: State, step: 1 | -1 | 0): State {
	const { panel } = state;
	if (panel === null) return state;
	const entries = sourceEntries(book, panel.name === 'text a' ? 'a' : 'b');
	const matching = entries.flatMap(({ text }, index) => (isIn(text, state.query) ? [index] : []));
	const next = nextOf(matching, panel.position.selected, step);
	if (next === undefined) return { ...state, notice: `“${state.query}” does not stand in this text` };
	const position = jumpTo(next, state.picture.blocksOf(book, state), state.picture.bodyRows(book, state));
	return told({ ...state, panel: { ...panel, position } }, matching.indexOf(next), matching.length);
}

function nextOf(matching: readonly number[], from: number, step: 1 | -1 | 0): number | undefined {
	if (step === -1) return matching.findLast((index) => index < from) ?? matching.at(-1);
	return matching.find((index) => index >= from + step) ?? matching[0];
}

/** Selects the row, or the sentence inside a folded run, which is opened for it. */
function arrived(book: Book, state: State, index: number): State {
	const row = state.rows[index];
	if (row?.kind === 'fold' && !row.open) {
		const sentence = row.sentences.find(({ text }) => isIn(text, state.query));
		if (sentence) return seekSentence(book, state, sentence.id);
	}
	return {
		...state,
		position: jumpTo(index, state.picture.blocksOf(book, state), state.picture.bodyRows(book, state)),
	};
}

function told(state: State, at: number, of: number, more = ''): State {
	return { ...state, notice: `“${state.query}”: ${at + 1} of ${of}${of > 1 ? '; n goes to the next' : ''}${more}` };
}

/** The rows that a query is in, for as long as neither changes: going from match to match asks ten thousand rows once. */
const remembered = new WeakMap<State['rows'], { readonly query: string; readonly matching: readonly number[] }>();

function matchingRows(book: Book, { rows, query }: State): readonly number[] {
	const before = remembered.get(rows);
	if (before?.query === query) return before.matching;
	const matching = rows.flatMap((row, index) => (rowMatches(book, row, query) ? [index] : []));
	remembered.set(rows, { query, matching });
	return matching;
}

function rowMatches(book: Book, row: Row, query: string): boolean {
	if (row.kind === 'fold' && row.open) return false;
	return someSentence(row, (id) => isIn(book.placed.get(id)?.sentence.text ?? '', query));
}
