/** What each action makes of the state. Pure: the terminal is only touched by the effects that come with it. */
import type { Book } from '../data/book.ts';
import { citation } from '../data/citation.ts';
import { coverageIn } from '../data/coverage.ts';
import { isQuicklyExplained } from '../data/matching.ts';
import type { Action, Effect, Target } from './action.ts';
import { asking } from './ask.ts';
import { steppedFilter, switchedOrder, toggledAllFolds, toggledFilter, toggledFold } from './arrange.ts';
import { chosenRow, chosenSentence } from './chosen.ts';
import { counting, repeated } from './count.ts';
import { back, closed, enter, isAtRest, leaving, opened, togglePanel, withRowShown } from './enter.ts';
import { switchedLayout, withContext } from './layout.ts';
import { moved, settled } from './move.ts';
import { pointedAt } from './point.ts';
import { typed } from './prompt.ts';
import { reviewing } from './review.ts';
import { seek } from './seek.ts';
import { seekMatch } from './search.ts';
import type { State } from './state.ts';
import { withNextTheme } from './theme.ts';

export interface Update {
	readonly state: State;
	readonly effect: Effect | null;
}

export function update(book: Book, before: State, action: Action): Update {
	const state = isOfReader(action) ? { ...before, isOpening: false, notice: null, count: null } : before;
	switch (action.kind) {
		case 'quit':
		case 'suspend':
		case 'redraw':
			return { state, effect: { kind: action.kind } };
		case 'leave':
			return state.panel === null
				? { state, effect: leaving(state) }
				: { state: settled(book, { ...state, panel: null }), effect: null };
		case 'ask':
			return asking(book, state, action.about);
		case 'back':
			if (state.asking !== null) return { state, effect: { kind: 'stop asking' } };
			// Out of two reports that were opened from a table Esc leads to it, once nothing is left to go back from here.
			return state.from === 'table' && isAtRest(state)
				? { state, effect: leaving(state) }
				: { state: settled(book, back(book, state)), effect: null };
		case 'why':
			return why(book, state);
		case 'coverage':
			return covered(book, state);
		case 'copy':
			return copied(book, state);
		case 'edit':
			return edited(book, state);
		case 'page':
			return paged(book, state);
		case 'review':
			return reviewed(book, reviewing(book, state, action.act));
		case 'type': {
			const { state: next, effect } = typed(book, state, action.key);
			return { state: settled(book, next), effect };
		}
		default:
			return { state: settled(book, changed(book, state, action, before.count)), effect: null };
	}
}

/** Whether the reader did it: what comes by itself takes no notice away. */
function isOfReader({ kind }: Action): boolean {
	return !BY_ITSELF.has(kind);
}

const BY_ITSELF: ReadonlySet<Action['kind']> = new Set(['resize', 'redraw', 'redraw text', 'asking', 'answered']);

type Change = Exclude<
	Action,
	{
		kind:
			| 'leave'
			| 'ask'
			| 'back'
			| 'quit'
			| 'suspend'
			| 'redraw'
			| 'why'
			| 'coverage'
			| 'copy'
			| 'edit'
			| 'page'
			| 'review'
			| 'type';
	}
>;

function changed(book: Book, state: State, action: Change, count: number | null): State {
	switch (action.kind) {
		case 'move':
			return repeated(state, count, (one) => moved(book, one, action.by));
		case 'seek':
			return repeated(state, count, (one) => sought(book, one, action.target, action.step));
		case 'digit':
			return counting(state, count, action.digit);
		case 'step filter':
			return steppedFilter(book, state, action.step);
		case 'filter':
			return toggledFilter(book, state, action.filter);
		case 'switch order':
			return switchedOrder(book, state);
		case 'fold':
			return toggledFold(book, state);
		case 'fold all':
			return toggledAllFolds(book, state);
		case 'panel':
			return togglePanel(book, state, action.name);
		case 'enter':
			return enter(book, state);
		case 'open':
			return opened(book, state);
		case 'close':
			return closed(book, state);
		case 'search':
			return { ...state, prompt: { kind: 'search', text: '' } };
		case 'jump':
			return { ...state, prompt: { kind: 'jump', text: '' } };
		case 'switch theme':
			return withNextTheme(state);
		case 'switch layout':
			return switchedLayout(state);
		case 'context':
			return withContext(state, action.step);
		case 'redraw text':
			return state;
		case 'resize':
			return { ...state, size: action.size };
		case 'click':
			return pointedAt(book, state, action.row);
		case 'asking':
			return { ...state, asking: action.now };
		case 'answered':
			return { ...state, review: action.review, notice: action.notice ?? state.notice };
		case 'stale':
			return { ...state, stale: action.why === null ? null : 'not compared again', notice: action.why };
		case 'tell':
			return { ...state, notice: action.notice };
		case 'unknown key':
			return { ...state, notice: `${action.key} is no key here; ? shows all keys` };
	}
}

/** Whoever searched for something means its next place by "next"; else it is the next finding. */
function sought(book: Book, state: State, target: Target, step: 1 | -1): State {
	const meant = target === 'next' ? (state.query === '' ? 'finding' : 'match') : target;
	return meant === 'match' ? seekMatch(book, state, step) : seek(book, state, meant, step);
}

/** A decision may make a row taller. */
function reviewed(book: Book, { state, effect }: Update): Update {
	return { state: settled(book, state), effect };
}

/** Shows why the selected pair matches, at once or, in long reports, after saying that it takes a while. */
function why(book: Book, before: State): Update {
	const state = withRowShown(book, before);
	const isPair = state.rows[state.position.selected]?.kind === 'pair';
	if (!isPair) return { state: { ...before, notice: 'Only a pair is a match; select one' }, effect: null };
	if (!isQuicklyExplained(book)) {
		return { state: { ...state, notice: 'Working out why pairs match …' }, effect: { kind: 'work out' } };
	}
	return { state: settled(book, togglePanel(book, state, 'match')), effect: null };
}

/** Shows what each report covers, at once where it was counted before. */
function covered(book: Book, state: State): Update {
	if (book.annotated === null) {
		const notice = 'Coverage is counted from the reports; only their comparison is at hand here';
		return { state: { ...state, notice }, effect: null };
	}
	if (state.panel?.name !== 'coverage' && coverageIn(book) === null) {
		return { state: { ...state, notice: 'Counting what each report covers …' }, effect: { kind: 'count coverage' } };
	}
	return { state: settled(book, togglePanel(book, state, 'coverage')), effect: null };
}

function copied(book: Book, state: State): Update {
	const row = chosenRow(book, state);
	if (row === undefined || row.kind === 'fold') {
		return { state: { ...state, notice: 'Nothing to copy here: select a sentence or a pair' }, effect: null };
	}
	const text = citation(book, row);
	const notice = 'Sent to the clipboard as a citable line (OSC 52); some terminals must be told to allow it';
	return { state: { ...state, notice }, effect: { kind: 'copy', text } };
}

/** The selected sentence in the file it was read from; of a pair that of the report whose order the rows follow. */
function edited(book: Book, state: State): Update {
	const sentence = chosenSentence(book, state);
	if (sentence === undefined)
		return { state: { ...state, notice: 'Select a sentence to open its file' }, effect: null };
	const side = book.placed.get(sentence.id)?.side ?? 'a';
	const { source } = book.comparison.reports[side];
	if (/^(?:-|given|https?:.*)$/is.test(source)) {
		const notice = `Report ${side.toUpperCase()} was read from no file, so there is none to open`;
		return { state: { ...state, notice }, effect: null };
	}
	return { state, effect: { kind: 'edit', file: source, sentence } };
}

function paged(book: Book, state: State): Update {
	const row = chosenRow(book, state);
	if (row === undefined) return { state: { ...state, notice: 'Select a row to see it in the pager' }, effect: null };
	return { state, effect: { kind: 'page', row } };
}
