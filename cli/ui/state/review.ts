/** Deciding on findings: which one is meant, what is to be kept of it, and where the next one waits. */
import type { Finding } from '../../../src/model.ts';
import { subjectOf } from '../../../src/review/subject.ts';
import type { Book } from '../data/book.ts';
import { decisionOf, findingsOfRow } from '../data/reviews.ts';
import type { ReviewAction, Wanted } from './action.ts';
import { chosenRow } from './chosen.ts';
import { beginMarking } from './marking.ts';
import { askForNote, editNote, noteRefused, noteWritten } from './note.ts';
import { jumpTo } from './scroll.ts';
import { seekFinding } from './seek.ts';
import type { State } from './state.ts';
import type { Update } from './update.ts';

export function reviewing(book: Book, state: State, action: ReviewAction): Update {
	switch (action.kind) {
		case 'decide':
			return about(book, state, (finding) => ({
				kind: 'decide',
				subject: subjectOf(finding, book.comparison),
				decision: action.decision,
			}));
		case 'undo':
			return keeping(state, { kind: 'undo last' });
		case 'redo':
			return keeping(state, { kind: 'redo last' });
		case 'seek undecided':
			return { state: seekUndecided(book, state, action.step), effect: null };
		case 'next of row':
			return { state: nextOfRow(book, state), effect: null };
		case 'mark':
			return beginMarking(book, state);
		case 'note':
			return askForNote(book, state);
		case 'edit note':
			return editNote(book, state);
		case 'note written':
			return noteWritten(book, state, action.about, action.text);
		case 'note refused':
			return { state: noteRefused(state, action, action.notice), effect: null };
		case 'kept':
			return { state: kept(book, state, action), effect: null };
		case 'reason refused':
			return { state: { ...state, prompt: action.asked, notice: action.notice }, effect: null };
	}
}

/** What is on the disk is shown; a finding of the reader's own is from then on the one last visited. */
function kept(book: Book, state: State, { review, notice, finding }: Extract<ReviewAction, { kind: 'kept' }>): State {
	const rank = book.comparison.findings.findIndex(({ id }) => id === finding);
	const visited = rank === -1 ? state : { ...state, finding: rank, waiting: null };
	return { ...visited, review, notice };
}

/** The finding a decision is about: the one chosen in the list, the one last visited on this row, or the row's first open one. */
export function chosenFinding(book: Book, state: State): Finding | null {
	const { findings } = book.comparison;
	if (state.panel?.name === 'findings') return findings[state.panel.position.selected] ?? null;
	const own = rowFindings(book, state);
	const visited = state.finding === null ? undefined : findings[state.finding];
	const found =
		own.find(({ id }) => id === visited?.id) ?? own.find((one) => decisionOf(state.review.on, one) === null);
	return found ?? own[0] ?? null;
}

function rowFindings(book: Book, state: State): readonly Finding[] {
	const row = state.panel?.name === 'match' ? state.rows[state.position.selected] : chosenRow(book, state);
	return findingsOfRow(row);
}

function keeping(state: State, wanted: Wanted): Update {
	return { state: { ...state, notice: 'Keeping …' }, effect: { kind: 'keep', wanted } };
}

/** The finding meant is from then on the one last visited: a second decision is about the same. */
export function about(book: Book, state: State, wanted: (finding: Finding) => Wanted): Update {
	const finding = chosenFinding(book, state);
	if (finding === null) return { state: { ...state, notice: NO_FINDING }, effect: null };
	return keeping(visiting(book, state, finding), wanted(finding));
}

export const NO_FINDING = 'There is no finding here to decide on; n goes to the next';

export function visiting(book: Book, state: State, { id }: Finding): State {
	return { ...state, finding: book.comparison.findings.findIndex((one) => one.id === id) };
}

/** By weight, round the end; in the list of findings the list stays. */
function seekUndecided(book: Book, state: State, step: 1 | -1): State {
	const { findings } = book.comparison;
	const isOpen = (rank: number) => {
		const finding = findings[rank];
		return finding !== undefined && decisionOf(state.review.on, finding) === null;
	};
	const isList = state.panel?.name === 'findings';
	// After the findings the list goes on with what only one report has.
	const listed = Math.min(state.panel?.position.selected ?? 0, step === 1 ? findings.length - 1 : findings.length);
	const from = isList ? listed : (state.finding ?? (step === 1 ? -1 : 0));
	const ranks = findings.map((_, index) => (from + step * (index + 1) + 2 * findings.length) % findings.length);
	const next = ranks.find(isOpen);
	if (next === undefined) return { ...state, notice: 'No finding is undecided' };
	if (isList && state.panel) {
		const position = jumpTo(next, state.picture.blocksOf(book, state), state.picture.bodyRows(book, state));
		return { ...state, finding: next, panel: { ...state.panel, position } };
	}
	const shown = state.panel?.name === 'detail' ? state : { ...state, panel: null };
	return seekFinding(book, shown, next);
}

function nextOfRow(book: Book, state: State): State {
	if (state.panel?.name === 'findings') return { ...state, notice: 'Each finding is a row of its own here' };
	const own = rowFindings(book, state);
	const before = chosenFinding(book, state);
	const next = own[(own.findIndex(({ id }) => id === before?.id) + 1) % own.length];
	if (next === undefined) return { ...state, notice: NO_FINDING };
	if (own.length === 1) return { ...state, notice: 'This row has one finding' };
	return {
		...visiting(book, state, next),
		notice: `Chosen: ${next.kind}, ${own.indexOf(next) + 1} of ${own.length} here`,
	};
}
