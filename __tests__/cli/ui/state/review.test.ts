import { describe, expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { ledgerWith, openLedger } from '../../../../cli/ui/data/ledger.ts';
import { actionOf } from '../../../../cli/ui/keys.ts';
import type { Wanted } from '../../../../cli/ui/state/action.ts';
import { asPasted } from '../../../../cli/ui/state/note.ts';
import { seekFinding } from '../../../../cli/ui/state/seek.ts';
import { initialState, type State } from '../../../../cli/ui/state/state.ts';
import { update } from '../../../../cli/ui/state/update.ts';
import { plainText } from '../../../../cli/ui/text/line.ts';
import { frame } from '../../../../cli/ui/view/frame.ts';
import { type Act, type Entry, entryOf } from '../../../../src/review/act.ts';
import { redoable, undoable } from '../../../../src/review/replay.ts';
import { FLOOD } from '../comparisons.ts';

const book = openBook(FLOOD);

/** The screen with a disk that keeps everything at once. */
function pressing(...keys: readonly string[]): State {
	let ledger = openLedger(FLOOD, []);
	let state = seekFinding(book, initialState(book, { columns: 100, rows: 40 }), 0);
	for (const [number, key] of keys.entries()) {
		const { state: next, effect } = update(book, state, state.prompt === null ? actionOf(key) : { kind: 'type', key });
		state = next;
		if (effect?.kind !== 'keep') continue;
		const act = actOf(effect.wanted, ledger.entries);
		ledger = ledgerWith(ledger, entryOf(act, 'Ada', new Date(number).toISOString()));
		const review = { on: ledger.reviews, hasBegun: true, gone: [] };
		state = update(book, state, { kind: 'review', act: { kind: 'kept', review, notice: 'Kept' } }).state;
	}
	return state;
}

function actOf(wanted: Wanted, entries: readonly Entry[]): Act {
	switch (wanted.kind) {
		case 'undo last':
			return { kind: 'undo', of: undoable(entries, 'Ada')?.id ?? '' };
		case 'redo last':
			return { kind: 'redo', of: redoable(entries, 'Ada')?.id ?? '' };
		default:
			return wanted;
	}
}

function picture(state: State): string {
	return frame(book, state).map(plainText).join('\n');
}

const decisions = ({ review }: State) =>
	[...review.on].map(([id, { decisions }]) => `${id} ${decisions.at(-1)?.decision}`);

describe('a decision', () => {
	test('is about the finding last visited, and is shown by a mark and a word', () => {
		const state = pressing('r');
		expect(decisions(state)).toEqual(['f-0 right']);
		expect(picture(state)).toContain('✓ right');
		expect(picture(state)).toMatch(/▸1\/3 ✓ ✗ quantity/);
		expect(picture(state)).toContain('1 of 3 reviewed');
	});

	test('is shown only once it is kept', () => {
		const opened = seekFinding(book, initialState(book, { columns: 100, rows: 40 }), 0);
		const { state, effect } = update(book, opened, actionOf('r'));
		expect(effect?.kind).toBe('keep');
		expect(state.notice).toBe('Keeping …');
		expect(picture(state)).not.toContain('✓');
	});

	test('says nothing of reviewing before there is any', () => {
		expect(picture(pressing('n'))).not.toContain('reviewed');
	});

	test('may be any of three, and the last stands', () => {
		expect(decisions(pressing('r', 'd'))).toEqual(['f-0 false alarm']);
		expect(picture(pressing('v'))).toContain('1 of 3 reviewed, 1 to check later');
	});

	test('is made on the row that is selected, where no finding of it was visited', () => {
		expect(decisions(pressing('up', 'd'))).toEqual(['f-1 false alarm']);
	});

	test('is made in the list of findings on the one selected there', () => {
		const state = pressing('L', 'down', 'down', 'd');
		expect(decisions(state)).toEqual(['f-2 false alarm']);
		expect(picture(state)).toContain('○ Decided: false alarm, by Ada');
	});

	test('needs a finding', () => {
		const state = pressing('down', 'r');
		expect(state.notice).toBe('There is no finding here to decide on; n goes to the next');
		expect(state.review.on.size).toBe(0);
	});

	test('is taken back by u and restored by U', () => {
		expect(decisions(pressing('r', 'u'))).toEqual([]);
		expect(decisions(pressing('r', 'd', 'u'))).toEqual(['f-0 right']);
		expect(decisions(pressing('r', 'u', 'U'))).toEqual(['f-0 right']);
	});
});

describe('the next undecided finding', () => {
	test('is gone to by weight and round the end', () => {
		expect(pressing('r', 'i').finding).toBe(1);
		expect(pressing('n', 'r', 'i').finding).toBe(2);
		expect(pressing('n', 'n', 'r', 'i').finding).toBe(0);
		expect(pressing('r', 'I').finding).toBe(2);
	});

	test('is sought in the list without leaving it', () => {
		const state = pressing('L', 'r', 'i');
		expect(state.panel?.name).toBe('findings');
		expect(state.panel?.position.selected).toBe(1);
	});

	test('is missed where all are decided', () => {
		expect(pressing('r', 'i', 'd', 'i', 'v', 'i').notice).toBe('No finding is undecided');
	});
});

describe('the filters', () => {
	const under = (filter: State['filter'], ...keys: readonly string[]) =>
		update(book, pressing(...keys), { kind: 'filter', filter }).state;

	test('show what was decided so', () => {
		expect(under('false alarms', 'd').rows.map(({ key }) => key)).toEqual(['p-1']);
		expect(under('undecided findings', 'd').rows.map(({ key }) => key)).toEqual(['p-0', 'p-2']);
	});

	test('are stepped through only once something was decided', () => {
		const filters = (...before: readonly string[]) =>
			Array.from({ length: 9 }, (_, n) => pressing(...before, ...Array.from({ length: n }, () => 'f')).filter);
		expect(filters()).not.toContain('undecided findings');
		expect(filters('r')).toContain('undecided findings');
		expect(filters('r')).toContain('findings that are right');
	});

	test('keep what is decided meanwhile in its place', () => {
		const filtered = under('undecided findings', 'd');
		const kept = { on: pressing('d', 'n', 'r').review.on, hasBegun: true, gone: [] };
		const { state } = update(book, filtered, { kind: 'review', act: { kind: 'kept', review: kept, notice: '' } });
		expect(state.rows.map(({ key }) => key)).toEqual(['p-0', 'p-2']);
	});
});

describe('a note', () => {
	const typing = (text: string) => Array.from(text, (character) => (character === ' ' ? 'space' : character));
	const noteOn = ({ review }: State) => review.on.get('f-0')?.note?.text;

	test('is typed at the foot, and shown with the finding', () => {
		const state = pressing('W', ...typing('ask the county'), 'enter');
		expect(noteOn(state)).toBe('ask the county');
		expect(picture(state)).toContain('✎ noted');
		expect(picture({ ...state, panel: { name: 'detail', position: { selected: 0, top: 0 } } })).toContain(
			'Note by Ada: ask the county',
		);
	});

	test('begins with what it said so far, and an empty one takes it away', () => {
		expect(noteOn(pressing('W', 'a', 'enter', 'W', 'b', 'enter'))).toBe('ab');
		expect(noteOn(pressing('W', 'a', 'enter', 'W', 'ctrl+u', 'enter'))).toBeUndefined();
		expect(pressing('W', 'enter').notice).toBe('The note is as it was');
	});

	test('may be of any length: its end is in sight, and the texts too', () => {
		const state = pressing('W', ...typing('word '.repeat(900)), 'X');
		const lines = frame(book, state).map(plainText);
		expect(lines).toHaveLength(39);
		expect(lines.at(-1)).toContain('X');
		expect(lines[0]).toContain('conflict');
	});

	test('is left on Escape', () => {
		expect(pressing('W', 'a', 'escape').review.on.size).toBe(0);
	});

	test('keeps the line breaks of what is pasted, which end it only when they come last', () => {
		const prompt = { kind: 'note', about: 'f-0', text: '' } as const;
		expect(asPasted(prompt, ['a', 'enter', 'b'])).toEqual(['a', 'newline', 'b']);
		expect(asPasted(prompt, ['a', 'enter'])).toEqual(['a', 'enter']);
		expect(asPasted(null, ['a', 'enter', 'b'])).toEqual(['a', 'enter', 'b']);
		expect(noteOn(pressing('W', 'a', 'newline', 'b', 'enter'))).toBe('a\nb');
	});

	test('goes to the editor with what was typed so far', () => {
		const typed = pressing('W', 'a');
		expect(update(book, typed, { kind: 'type', key: 'ctrl+e' }).effect).toEqual({
			kind: 'edit note',
			about: 'f-0',
			text: 'a',
		});
		const refused = { kind: 'note refused', about: 'f-0', text: 'a', notice: 'The disk is full' } as const;
		const { state } = update(book, pressing(), { kind: 'review', act: refused });
		expect(picture(state)).toContain('Note: a▏ The disk is full');
	});
});
