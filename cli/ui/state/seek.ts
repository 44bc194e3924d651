/** Jumps: to the next finding by weight, to the next conflict or omission down the page. */
import type { Finding, Sides } from '../../../src/model.ts';
import type { Book } from '../data/book.ts';
import { filteredRows } from '../data/filter.ts';
import { type PairRow, type Row, someSentence } from '../data/rows.ts';
import { STANDINGS } from '../data/standing.ts';
import { rearranged } from './arrange.ts';
import { jumpTo, START } from './scroll.ts';
import type { State } from './state.ts';

export function seek(book: Book, from: State, target: 'finding' | 'conflict' | 'omission', step: 1 | -1): State {
	// The detail follows the selected row; every other panel gives way to it.
	const state = from.panel?.name === 'detail' ? from : { ...from, panel: null };
	if (target === 'finding') return seekFinding(book, state, (state.finding ?? (step === 1 ? -1 : 0)) + step);
	const { rows, position } = state;
	for (let index = position.selected + step; index >= 0 && index < rows.length; index += step) {
		const row = rows[index];
		if (row && isTarget(row, target)) return selected(book, state, index);
	}
	const where = step === 1 ? 'below' : 'above';
	return { ...state, notice: `No ${target} ${where}${state.filter === 'all' ? '' : ` among the ${state.filter}`}` };
}

function isTarget(row: Row, target: 'conflict' | 'omission'): boolean {
	if (target === 'omission') return row.kind === 'fold' || (row.kind === 'lone' && row.sentence.role === 'body');
	if (row.kind === 'fold') return false;
	const findings = row.kind === 'pair' ? [...row.findings, ...row.inside] : row.inside;
	return findings.some(({ verdict }) => verdict === 'conflict');
}

/** Selects the row of the finding of this rank, dropping the filter or opening the fold that hides it. */
export function seekFinding(book: Book, state: State, rank: number): State {
	const { findings } = book.comparison;
	const finding = findings[rank];
	if (findings.length === 0) return { ...state, notice: 'Nothing was recognised that differs' };
	if (finding === undefined) {
		return { ...state, notice: rank < 0 ? 'This is the first finding' : 'This was the last finding' };
	}
	const shown = revealing(book, state, (row) => holds(row, finding));
	return { ...shown, finding: rank };
}

/** Selects the row of a sentence. */
export function seekSentence(book: Book, state: State, id: string): State {
	return revealing(book, state, (row) => someSentence(row, (one) => one === id));
}

/** Selects the row in which sentences of both sides meet, of several the one in which most is found; where none does, the first of any of them. */
export function seekPassages(book: Book, state: State, { a, b }: Sides<readonly string[]>): State {
	const meeting = state.rows.filter(
		(row): row is PairRow =>
			row.kind === 'pair' && row.pair.a.some((id) => a.includes(id)) && row.pair.b.some((id) => b.includes(id)),
	);
	const pair = STANDINGS.map((standing) => meeting.find((row) => row.standing === standing)).find((row) => row);
	if (pair !== undefined) return revealing(book, state, (row) => row === pair);
	const known = [...a, ...b].find((id) => book.placed.has(id));
	return known === undefined ? state : seekSentence(book, state, known);
}

/** Selects the row that `holds`, dropping the filter or opening the run that hides it. */
function revealing(book: Book, state: State, holds: (row: Row) => boolean): State {
	const isShown = (row: Row) => row.kind !== 'fold' && holds(row);
	const at = state.rows.findIndex(isShown);
	if (at !== -1) return selected(book, state, at);
	const fold = filteredRows(book, state.order, 'all', state.open).find(holds);
	const open = fold?.kind === 'fold' ? new Set([...state.open, fold.key]) : state.open;
	const notice = state.filter === 'all' ? state.notice : 'The filter was dropped to show this';
	const all = rearranged({ ...state, filter: 'all', open, notice }, filteredRows(book, state.order, 'all', open));
	return selected(book, all, all.rows.findIndex(isShown));
}

/** A finding across the reports stands with its pair; one within a report, or one without a pair, with its first place. */
export function holds(row: Row, finding: Finding): boolean {
	if (finding.pair !== null) return row.kind === 'pair' && row.pair.id === finding.pair;
	const place = [...finding.a, ...finding.b][0]?.sentence;
	return someSentence(row, (id) => id === place);
}

function selected(book: Book, state: State, index: number): State {
	const rows = { ...state, panel: null };
	const panel = state.panel ? { ...state.panel, position: START } : null;
	return {
		...state,
		panel,
		position: jumpTo(index, rows.picture.blocksOf(book, rows), rows.picture.bodyRows(book, rows)),
	};
}
