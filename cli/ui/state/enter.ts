/** Going into what is selected, and back out of it. */
import { FORMATS } from '../../../src/report/formats.ts';
import type { Book } from '../data/book.ts';
import { omissionsByWeight } from '../data/omissions.ts';
import { sentenceIds } from '../data/rows.ts';
import { sourceEntries } from '../data/source.ts';
import type { Effect } from './action.ts';
import { toggledFilter, toggledFold } from './arrange.ts';
import { START } from './scroll.ts';
import { seekFinding, seekSentence } from './seek.ts';
import type { PanelName, State } from './state.ts';

/** Shows a panel, or the rows again where it is shown already. */
export function togglePanel(book: Book, state: State, name: PanelName): State {
	if (state.panel?.name === name) return { ...state, panel: null };
	const selected = firstSelected(book, state, name);
	if (selected === null) return { ...state, notice: NOTHING_TO_LIST[name] ?? 'There is nothing to list' };
	return { ...state, panel: { name, position: { selected, top: 0 } } };
}

const NOTHING_TO_LIST: Readonly<Partial<Record<PanelName, string>>> = {
	findings: 'No findings: nothing that both reports say differs, and nothing that only one says',
	changes: 'There is no earlier comparison to hold this against; --against FILE names one, --watch makes one',
	omissions: 'Everything in each report was matched with something in the other',
};

/** A panel opens where the reader is: at the finding last visited, at the selected sentence in the full text. */
function firstSelected(book: Book, state: State, name: PanelName): number | null {
	const omissions = omissionsByWeight(book);
	if (name === 'changes' && book.since === null && state.review.gone.length === 0) return null;
	if (name === 'omissions') return omissions.length === 0 ? null : START.selected;
	if (name === 'findings') {
		return book.comparison.findings.length + omissions.length === 0 ? null : (state.finding ?? 0);
	}
	if (name !== 'text a' && name !== 'text b') return START.selected;
	const side = name === 'text a' ? 'a' : 'b';
	const row = state.rows[state.position.selected];
	const ids = row === undefined ? [] : sentenceIds(row);
	const at = sourceEntries(book, side).findIndex(
		(entry) => entry.kind === 'sentence' && ids.includes(entry.sentence.id),
	);
	return Math.max(0, at);
}

export function enter(book: Book, state: State): State {
	const { panel } = state;
	if (panel === null) return enterRow(book, state);
	const { selected } = panel.position;
	switch (panel.name) {
		case 'findings':
			return selected < book.comparison.findings.length
				? seekFinding(book, { ...state, panel: null }, selected)
				: enterOmission(book, state, selected - book.comparison.findings.length);
		case 'omissions':
			return enterOmission(book, state, selected);
		case 'export':
			return askForFile(state, Object.keys(FORMATS)[selected]);
		case 'text a':
		case 'text b':
			return enterSentence(book, state, panel.name === 'text a' ? 'a' : 'b', selected);
		default:
			return { ...state, panel: null };
	}
}

/** From a list of findings or sentences, the row that what is selected there belongs to; else the rows as they are. */
export function withRowShown(book: Book, state: State): State {
	switch (state.panel?.name) {
		case 'findings':
		case 'omissions':
		case 'text a':
		case 'text b':
			return enter(book, state);
		default:
			return state;
	}
}

function enterRow(book: Book, state: State): State {
	const row = state.rows[state.position.selected];
	if (row === undefined) return { ...state, notice: 'Nothing is selected' };
	return row.kind === 'fold' ? toggledFold(book, state) : togglePanel(book, state, 'detail');
}

/** As `enter`, but what is open stays open. */
export function opened(book: Book, state: State): State {
	const row = state.panel === null ? state.rows[state.position.selected] : undefined;
	if (row?.kind === 'fold' && row.open) return { ...state, notice: 'It is open; j goes to its sentences, h folds it' };
	return enter(book, state);
}

/** Closes the page, or folds the run that the selected sentence belongs to. */
export function closed(book: Book, state: State): State {
	if (state.panel) return { ...state, panel: null };
	const row = state.rows[state.position.selected];
	if (state.filter === 'all' && (row?.kind === 'lone' || (row?.kind === 'fold' && row.open))) {
		return toggledFold(book, state);
	}
	return { ...state, notice: 'Nothing is open here to fold; Esc goes back from a search or a filter' };
}

function askForFile(state: State, format: string | undefined): State {
	if (format === undefined) return state;
	return { ...state, prompt: { kind: 'file', format, text: `comparison.${FORMATS[format]?.extension ?? format}` } };
}

function enterSentence(book: Book, state: State, side: 'a' | 'b', selected: number): State {
	const entry = sourceEntries(book, side)[selected];
	if (entry?.kind !== 'sentence') return { ...state, notice: 'This text was set aside; it is not compared' };
	return seekSentence(book, { ...state, panel: null }, entry.sentence.id);
}

function enterOmission(book: Book, state: State, rank: number): State {
	const omission = omissionsByWeight(book)[rank];
	return omission ? seekSentence(book, { ...state, panel: null }, omission.sentence) : state;
}

/** Nothing was entered, searched for or filtered. */
export function isAtRest({ panel, waiting, query, filter }: State): boolean {
	return panel === null && waiting === null && query === '' && filter === 'all';
}

/** Out of the comparison, to where it was opened. */
export function leaving({ from }: State): Effect {
	return { kind: from === 'table' ? 'go back' : 'quit' };
}

/** Out of what was entered last: the panel, then what was searched for, then the filter. */
export function back(book: Book, state: State): State {
	if (state.panel) return { ...state, panel: null };
	if (state.waiting) return { ...state, waiting: null, notice: 'The words that waited are given up' };
	if (state.query !== '') return { ...state, query: '', notice: 'The search is over' };
	if (state.filter !== 'all') return toggledFilter(book, state, state.filter);
	return { ...state, notice: 'Nothing to go back from; q quits' };
}
