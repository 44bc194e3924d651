/** The keys that ask a language model, as the state of the screen has them. */
import { describe, expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { NOTHING_DECIDED } from '../../../../cli/ui/data/reviews.ts';
import { actionOf } from '../../../../cli/ui/keys.ts';
import { reopened } from '../../../../cli/ui/state/arrange.ts';
import { seekFinding } from '../../../../cli/ui/state/seek.ts';
import { type AskingNow, initialState, type State } from '../../../../cli/ui/state/state.ts';
import { update } from '../../../../cli/ui/state/update.ts';
import { plainText } from '../../../../cli/ui/text/line.ts';
import { PICTURE } from '../../../../cli/ui/view/blocks.ts';
import { frame } from '../../../../cli/ui/view/frame.ts';
import { spoken } from '../../../../cli/ui/view/spoken.ts';
import { comparisonOf, FLOOD } from '../comparisons.ts';

const book = openBook(FLOOD);
const opened = seekFinding(book, initialState(book, { columns: 100, rows: 40 }, { picture: PICTURE }), 0);
const NOW: AskingNow = {
	about: 'the selected passage',
	model: 'tiny',
	host: null,
	done: 0,
	failed: 0,
	all: 1,
	kept: 0,
	seconds: 12,
};
const asking = (now: AskingNow | null, state: State = opened) => update(book, state, { kind: 'asking', now }).state;
const press = (state: State, key: string) => update(book, state, actionOf(key));
const footOf = (state: State) => plainText(frame(book, state).at(-1) ?? []);

describe('a key', () => {
	test('asks about the selected passage, another about all', () => {
		expect(press(opened, 'R').effect).toMatchObject({ kind: 'ask', about: { kind: 'pair', key: 'p-1' } });
		expect(press(opened, 'A').effect).toEqual({ kind: 'ask', about: 'all' });
	});

	test('asks from the list of findings about the passage of the one selected there', () => {
		const list = press(press(opened, 'L').state, 'down').state;
		expect(press(list, 'R').effect).toMatchObject({ about: { kind: 'pair', key: 'p-0' } });
	});

	test('asks from a page about a row about that row', () => {
		for (const page of ['enter', 'w'])
			expect(press(press(opened, page).state, 'R').effect).toMatchObject({ about: { key: 'p-1' } });
	});

	test('asks nothing where no passage is selected, or while an answer is waited for', () => {
		expect(press(press(opened, '?').state, 'R')).toMatchObject({ effect: null, state: { notice: /^Select/ } });
		const again = press(asking(NOW), 'R');
		expect(again.effect).toBeNull();
		expect(again.state.notice).toBe('The language model is being asked already; Esc stops it');
	});
});

describe('while it is asked', () => {
	test('the foot says whom, about what, for how long and how to stop it, and all other keys work', () => {
		expect(footOf(asking(NOW))).toBe('Asking tiny about the selected passage, 12 s; Esc stops it');
		const far: AskingNow = {
			...NOW,
			about: 'all passages',
			host: 'gpu.example:8000',
			done: 5,
			failed: 1,
			all: 12,
			kept: 3,
			seconds: 4,
		};
		const wide = { ...opened, size: { columns: 200, rows: 40 } };
		expect(footOf(asking(far, wide))).toBe(
			'Asking tiny at gpu.example:8000 about all passages: 5 of 12 questions, 3 kept, 1 failed, 0.50 a second, about 14 s left, 4 s; Esc stops it',
		);
		const moved = press(asking(NOW), 'n').state;
		expect(moved.rows[moved.position.selected]?.key).toBe('p-0');
		expect(moved.asking).toEqual(NOW);
	});

	test('Esc stops it and closes nothing; once it is over Esc means what it did', () => {
		const detail = press(asking(NOW), 'enter').state;
		const stopped = press(detail, 'escape');
		expect(stopped.effect).toEqual({ kind: 'stop asking' });
		expect(stopped.state.panel?.name).toBe('detail');
		expect(press(asking(null, stopped.state), 'escape').state.panel).toBeNull();
	});

	test('a notice stands above it, and time that passes takes none away', () => {
		const told = update(book, asking(NOW), { kind: 'tell', notice: 'Wrote comparison.json' }).state;
		const later = asking({ ...NOW, seconds: 13 }, told);
		const lines = frame(book, later).map(plainText);
		expect(lines.slice(-2)).toEqual([
			'Wrote comparison.json',
			'Asking tiny about the selected passage, 13 s; Esc stops it',
		]);
		expect(lines).toHaveLength(39);
	});

	test('a screen reader is told without the seconds, which would be read aloud each time', () => {
		const words = (state: State) => spoken(book, state).map(plainText).join(' ');
		expect(words(asking(NOW))).toContain('The language model is being asked; Escape stops it.');
		expect(words(asking(NOW))).toBe(words(asking({ ...NOW, seconds: 13 })));
	});

	test('what the server or the one who named the model wrote moves no cursor', () => {
		expect(footOf(asking({ ...NOW, model: 'ti\u001b[2Jny\r\n' }))).not.toMatch(/\p{Cc}/u);
	});
});

test('what was found joins in place: what is selected stays selected, in the rows and in the list', () => {
	const more = comparisonOf({
		a: FLOOD.reports.a.sentences.map(({ text }) => text),
		b: FLOOD.reports.b.sentences.map(({ text }) => text),
		pairs: ['a0 = b0', 'a1 = b1', 'a4 = b3'],
		findings: [
			{ id: 'f-new', a: 'a1: from their homes', b: 'b1: from rooftops', kind: 'place' },
			{ id: 'f-0', a: 'a1: At least 40', b: 'b1: At least 60' },
			{ id: 'f-1', a: 'a0: Tuesday', b: 'b0: Wednesday', kind: 'time', cause: 'copy' },
			{ id: 'f-2', a: 'a4: three days', b: 'b3: 72 hours', verdict: 'difference' },
		],
	});
	const after = openBook(more);
	const list = press(press(opened, 'L').state, 'down').state;
	const idAt = (state: State, { comparison } = book) => comparison.findings[state.panel?.position.selected ?? -1]?.id;
	const joined = reopened(book, after, list);
	expect(idAt(joined, after)).toBe(idAt(list));
	expect(joined.rows[joined.position.selected]?.key).toBe(list.rows[list.position.selected]?.key);
	const told = update(after, joined, { kind: 'answered', review: NOTHING_DECIDED, notice: '1 proposal, 1 believed' });
	expect(told.state).toMatchObject({ notice: '1 proposal, 1 believed', panel: { name: 'findings' } });
});

test('whoever marks words meanwhile goes on marking them', () => {
	const marking = press(opened, 'M').state;
	expect(marking.prompt?.kind).toBe('mark');
	const joined = reopened(book, openBook({ ...FLOOD, findings: FLOOD.findings.slice(1) }), marking);
	expect(joined.prompt).toEqual(marking.prompt);
});
