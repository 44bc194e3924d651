/** Other rows, or the rows otherwise: filters, order, folds. The selected sentence stays selected where it can. */
import type { Place } from '../../../src/review/subject.ts';
import { type Book, otherSide } from '../data/book.ts';
import { type Filter, filteredRows, filtersOf } from '../data/filter.ts';
import { type Row, sentenceIds, someSentence } from '../data/rows.ts';
import type { Panel, State } from './state.ts';

/** The next filter that leaves anything to show. */
export function steppedFilter(book: Book, state: State, step: 1 | -1): State {
	const filters = filtersOf(book, state.review.on);
	const from = filters.indexOf(state.filter);
	const others = filters.map((_, index) => filters.at((from + step * (index + 1)) % filters.length) ?? 'all');
	return withFilter(book, state, others.find((filter) => rowsUnder(book, state, filter).length > 0) ?? 'all');
}

function rowsUnder(book: Book, { order, open, review }: State, filter: Filter): readonly Row[] {
	return filteredRows(book, order, filter, open, review.on);
}

/** Sets a filter, or drops it when it is set already. */
export function toggledFilter(book: Book, state: State, filter: Filter): State {
	return withFilter(book, state, state.filter === filter ? 'all' : filter);
}

function withFilter(book: Book, state: State, filter: Filter): State {
	const rows = rowsUnder(book, state, filter);
	if (rows.length === 0) return { ...state, notice: `There are no ${filter} to show` };
	const shown = filter === 'all' ? 'Showing everything' : `Showing ${filter} only; Esc shows everything`;
	return rearranged({ ...state, filter, panel: null, notice: shown }, rows);
}

/** What changes the rows closes the panel over them: a change that nobody sees is none. */
export function switchedOrder(book: Book, state: State): State {
	const order = otherSide(state.order);
	const notice = `Rows now follow report ${order.toUpperCase()}`;
	return rearranged({ ...state, order, panel: null, notice }, rowsUnder(book, { ...state, order }, state.filter));
}

export function toggledFold(book: Book, state: State): State {
	if (state.filter !== 'all') return { ...state, notice: NO_FOLDS };
	const row = state.rows[state.position.selected];
	const fold = row?.kind === 'lone' ? foldAbove(state) : row;
	if (fold?.kind !== 'fold') {
		return { ...state, notice: 'Only a run of unmatched sentences folds; o goes to the next one' };
	}
	const open = new Set(state.open);
	if (!open.delete(fold.key)) open.add(fold.key);
	return rearranged({ ...state, open, panel: null }, filteredRows(book, state.order, state.filter, open), fold.key);
}

const NO_FOLDS = 'Runs fold only where everything is shown; Esc drops the filter';

/** Unfolds every run, or folds them all where any is open. */
export function toggledAllFolds(book: Book, state: State): State {
	if (state.filter !== 'all') return { ...state, notice: NO_FOLDS };
	const folds = state.rows.filter(({ kind }) => kind === 'fold').map(({ key }) => key);
	if (folds.length === 0) return { ...state, notice: 'There is no run of unmatched sentences to open or fold' };
	const open = new Set(state.open.size > 0 ? [] : folds);
	const notice =
		open.size > 0 ? 'All runs of unmatched sentences are open' : 'All runs of unmatched sentences are folded';
	return rearranged({ ...state, open, panel: null, notice }, filteredRows(book, state.order, 'all', open));
}

/** The same place in a comparison that gained or lost findings. */
export function reopened(before: Book, after: Book, state: State): State {
	const rank = rankIn(before, after, state.finding);
	const rows = rowsUnder(after, state, state.filter);
	const filter = rows.length === 0 ? 'all' : state.filter;
	const shown = rows.length === 0 ? rowsUnder(after, state, 'all') : rows;
	const same = before.comparison.reports === after.comparison.reports ? state : samePrompt(after, state);
	return rearranged({ ...same, filter, finding: rank, panel: samePlace(before, after, same.panel) }, shown);
}

/** Where a finding of one comparison stands in the other; null where it does not. */
function rankIn(before: Book, after: Book, rank: number | null): number | null {
	const visited = rank === null ? undefined : before.comparison.findings[rank];
	const found = after.comparison.findings.findIndex(({ id }) => id === visited?.id);
	return found === -1 ? null : found;
}

/** In the list of findings what was selected stays selected; behind the findings stands what only one report has. */
function samePlace(before: Book, after: Book, panel: Panel | null): Panel | null {
	if (panel?.name !== 'findings') return panel;
	const { selected } = panel.position;
	const [were, are] = [before.comparison.findings.length, after.comparison.findings.length];
	const now =
		selected < were ? (rankIn(before, after, selected) ?? Math.min(selected, are - 1)) : selected - were + are;
	return { ...panel, position: { ...panel.position, selected: Math.max(0, now) } };
}

/** Words that are marked in a text that has changed since are not marked any more. */
function samePrompt(after: Book, state: State): State {
	const { prompt, waiting } = state;
	const stands = (places: readonly Place[]) => places.every(({ sentence }) => after.sentences.has(sentence));
	const kept = waiting !== null && !stands(waiting.places) ? { ...state, waiting: null } : state;
	if (prompt === null || !('behind' in prompt)) return kept;
	const places =
		prompt.kind === 'mark'
			? [...prompt.marking.sides.a.words, ...prompt.marking.sides.b.words].map((word) => word.sentence.text)
			: [...prompt.places.a, ...prompt.places.b].map(({ sentence }) => sentence);
	return places.every((sentence) => after.sentences.has(sentence)) && prompt.kind !== 'mark'
		? kept
		: { ...kept, prompt: null, panel: prompt.behind };
}

/** The head of the opened run that the selected sentence belongs to. */
function foldAbove({ rows, position }: State): Row | undefined {
	return rows.slice(0, position.selected).findLast(({ kind }) => kind !== 'lone');
}

/** Shows other rows, with the row of `key` selected, or the one that shares a sentence with it, or the nearest. */
export function rearranged(state: State, rows: readonly Row[], key = state.rows[state.position.selected]?.key): State {
	const same = rows.findIndex((row) => row.key === key);
	const before = state.rows[state.position.selected];
	const sentences = new Set(before ? sentenceIds(before) : []);
	const akin = same === -1 ? rows.findIndex((row) => someSentence(row, (id) => sentences.has(id))) : same;
	const selected = akin === -1 ? Math.min(state.position.selected, rows.length - 1) : akin;
	return { ...state, rows, position: { ...state.position, selected } };
}
