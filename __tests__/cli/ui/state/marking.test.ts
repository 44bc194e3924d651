import { describe, expect, test } from '@jest/globals';
import { type Book, openBook } from '../../../../cli/ui/data/book.ts';
import { findingOn, ledgerWith, openLedger } from '../../../../cli/ui/data/ledger.ts';
import { progressOf } from '../../../../cli/ui/data/reviews.ts';
import { actionOf } from '../../../../cli/ui/keys.ts';
import { reopened } from '../../../../cli/ui/state/arrange.ts';
import { seekSentence } from '../../../../cli/ui/state/seek.ts';
import { initialState, type State } from '../../../../cli/ui/state/state.ts';
import { update } from '../../../../cli/ui/state/update.ts';
import { plainText } from '../../../../cli/ui/text/line.ts';
import { PICTURE } from '../../../../cli/ui/view/blocks.ts';
import { frame } from '../../../../cli/ui/view/frame.ts';
import { type Entry, entryOf } from '../../../../src/review/act.ts';
import { comparisonOf, FLOOD } from '../comparisons.ts';

interface Run {
	readonly book: Book;
	readonly state: State;
	readonly kept: readonly Entry[];
}

/** The screen, at the row of a sentence, with a disk that keeps everything at once. */
function pressing(at: string, ...keys: readonly string[]): Run {
	let ledger = openLedger(FLOOD, []);
	let book = openBook(FLOOD);
	let state = seekSentence(book, initialState(book, { columns: 100, rows: 40 }, { picture: PICTURE }), at);
	for (const [number, key] of keys.entries()) {
		if (/^[ab]\d+$/.test(key)) {
			state = seekSentence(book, state, key);
			continue;
		}
		const { state: next, effect } = update(book, state, state.prompt === null ? actionOf(key) : { kind: 'type', key });
		state = next;
		if (effect?.kind !== 'keep' || effect.wanted.kind !== 'add') continue;
		ledger = ledgerWith(ledger, entryOf(effect.wanted, 'Ada', new Date(number).toISOString()));
		const after = openBook(ledger.comparison);
		state = reopened(book, after, state);
		book = after;
		const review = { on: ledger.reviews, hasBegun: true, gone: [] };
		state = update(book, state, {
			kind: 'review',
			act: { kind: 'kept', review, notice: 'Kept', finding: findingOn(ledger, effect.wanted.subject) },
		}).state;
	}
	return { book, state, kept: ledger.entries };
}

const picture = ({ book, state }: Run) => frame(book, state).map(plainText).join('\n');

const added = ({ book }: Run) => book.comparison.findings.find(({ by }) => by === 'reviewer');

/** "Officials promised [help] within three days." / "Officials promised [aid] within 72 hours." */
const IN_BOTH = ['M', 'right', 'right', 'space', 'space', 'tab', 'right', 'right', 'space', 'space', 'enter'];

describe('a finding added by hand', () => {
	test('has the words marked on both sides, its kind, its verdict and a reason', () => {
		const run = pressing('a4', ...IN_BOTH, 'e', 'enter', 'c', ...'Two causes', 'enter');
		expect(added(run)).toMatchObject({
			kind: 'event',
			verdict: 'conflict',
			by: 'reviewer',
			a: [{ text: 'help' }],
			b: [{ text: 'aid' }],
			explanation: 'Two causes',
		});
		expect(picture(run)).toContain('Two causes');
		expect(run.state.panel).toBeNull();
	});

	test('shows what is marked in brackets, and names the word under the cursor', () => {
		const run = pressing('a2', 'M', 'right', 'space', 'right', 'right');
		expect(picture(run)).toContain('The [mayor blamed a] blocked culvert.');
		expect(picture(run)).toMatch(/A “a”\s+Space ends the mark/);
	});

	test('may be marked backwards, and leaves out the stop that ends the sentence', () => {
		const run = pressing('a2', 'M', 'end', 'space', 'left', 'enter', ...'Only here', 'enter');
		expect(added(run)?.a).toMatchObject([{ text: 'blocked culvert' }]);
	});

	test('of one side is a detail that the other leaves out', () => {
		const run = pressing('a3', 'M', 'space', 'right', 'space', 'enter', ...'Parents must know', 'enter');
		expect(added(run)).toMatchObject({ kind: 'detail', verdict: 'difference', a: [{ text: 'School buses' }], b: [] });
		expect(picture(run)).toContain('“School buses” / nothing');
	});

	test('may join words of two rows that are no pair', () => {
		const b = FLOOD.omissions.find(({ missingFrom }) => missingFrom === 'a')?.sentence ?? '';
		const run = pressing(
			'a3',
			'M',
			'space',
			'space',
			'm',
			b,
			'M',
			'space',
			'space',
			'enter',
			't',
			'enter',
			'd',
			'x',
			'enter',
		);
		expect(added(run)).toMatchObject({ pair: null, scope: 'cross', a: [{ text: 'School' }], b: [{ sentence: b }] });
	});

	test('is held right by whoever added it', () => {
		const run = pressing('a4', ...IN_BOTH, 'e', 'enter', 'c', 'x', 'enter');
		expect(progressOf(run.book.comparison.findings, run.state.review)).toBe('1 of 4 reviewed');
	});

	test('is not asked for a verdict where both sides can always be right', () => {
		const run = pressing('a4', ...IN_BOTH, 'c', 'enter', ...'Other words', 'enter');
		expect(added(run)).toMatchObject({ kind: 'characterisation', verdict: 'difference' });
	});

	test.each([
		['words', ['M', 'space'], undefined],
		['kind', IN_BOTH, 'mark'],
		['verdict', [...IN_BOTH, 'enter'], 'kind of finding'],
		['reason', [...IN_BOTH, 'enter', 'c', 'x'], 'verdict'],
	])('goes a question back from the %s by Esc, and nothing is kept', (_, keys, before) => {
		const run = pressing('a4', ...keys, 'escape');
		expect(run.kept).toEqual([]);
		expect(run.state.prompt?.kind).toBe(before);
		expect(pressing('a4', ...keys, 'escape', 'escape', 'escape', 'escape').state.panel).toBeNull();
	});

	test('waits for the words of the other side, says so, and is given up by Esc', () => {
		const waiting = pressing('a4', 'M', 'space', 'm');
		expect(picture(waiting)).toContain('A “Officials” waits, M marks the other side');
		const [marking] = [pressing('a4', 'M', 'space', 'm', 'a1', 'M')];
		expect(picture(marking)).toContain('A waits with [Officials]');
		expect(picture(marking)).toMatch(/B “At”/);
		const given = pressing('a4', 'M', 'space', 'm', 'escape');
		expect(given.state.waiting).toBeNull();
		expect(given.state.notice).toContain('given up');
	});

	test('is the one that a note is about next', () => {
		const run = pressing('a4', ...IN_BOTH, 'enter', 'c', 'x', 'enter', 'W');
		expect(run.state.prompt).toMatchObject({ kind: 'note', about: added(run)?.id });
	});

	test('keeps the line with the cursor in sight, however long the sentence', () => {
		const long = `The mayor said ${Array.from({ length: 300 }, (_, n) => `house ${n}`).join(' and ')} was lost.`;
		const book = openBook(comparisonOf({ a: [long], b: ['Nothing else.'], pairs: [] }));
		let state = seekSentence(book, initialState(book, { columns: 50, rows: 15 }, { picture: PICTURE }), 'a0');
		for (const key of ['M', 'end']) {
			state = update(book, state, state.prompt === null ? actionOf(key) : { kind: 'type', key }).state;
		}
		expect(frame(book, state).map(plainText).join('\n')).toContain('lost.');
	});

	test('needs a mark and a reason, and says so', () => {
		expect(pressing('a2', 'M', 'enter').state.notice).toContain('Nothing is marked');
		const unsaid = pressing('a4', ...IN_BOTH, 'enter', 'c', 'enter');
		expect(unsaid.state.notice).toContain('Say why');
		expect(unsaid.state.prompt?.kind).toBe('reason');
	});
});
