import { describe, expect, test } from '@jest/globals';
import type { Act, Entry } from '../../../src/review/act.ts';
import { opinionsOf, redoable, undoable } from '../../../src/review/replay.ts';
import { decide, entriesOf, onDead } from './decisions.ts';

const ELSEWHERE = onDead({ kind: 'place' });
const note = (text: string): Act => ({ kind: 'note', subject: onDead(), text });

/** "right by Ada" for each finding, in the order in which they were first spoken of. */
function standing(entries: readonly Entry[]): string[] {
	return opinionsOf(entries).map(({ decisions }) =>
		decisions.map(({ decision, by }) => `${decision} by ${by}`).join(', '),
	);
}

/** The entries and one more that takes back, or restores, what `by` would. */
function then(entries: readonly Entry[], kind: 'undo' | 'redo', by = 'Ada'): Entry[] {
	const target = kind === 'undo' ? undoable(entries, by) : redoable(entries, by);
	if (target === null) throw new Error(`nothing to ${kind}`);
	const more = entriesOf(...entries.map(({ act, by }) => [act, by] as const), [{ kind, of: target.id }, by]);
	return [...entries, ...more.slice(-1)];
}

test('the last decision of a reviewer stands, on each finding apart', () => {
	expect(standing(entriesOf(decide('later'), decide('right'), decide('false alarm', ELSEWHERE)))).toEqual([
		'right by Ada',
		'false alarm by Ada',
	]);
});

test('two reviewers keep their own decisions, the later one last, whichever side they had as A', () => {
	const { a, b, texts, ...rest } = onDead();
	const exchanged = { ...rest, a: b, b: a, texts: { a: texts.b, b: texts.a } };
	const entries = entriesOf(decide('right'), [decide('false alarm', exchanged), 'Ben'], note('ask the police'));
	expect(standing(entries)).toEqual(['right by Ada, false alarm by Ben']);
	expect(opinionsOf(entries)[0]?.note).toMatchObject({ text: 'ask the police', by: 'Ada' });
});

test('an empty note takes the note away; a finding of which nothing is left said is gone', () => {
	expect(opinionsOf(entriesOf(note('ask'), note(' ')))).toEqual([]);
});

test('a finding that the program did not make is added with its verdict', () => {
	const add: Act = { kind: 'add', subject: ELSEWHERE, verdict: 'conflict', explanation: 'Another town.' };
	expect(opinionsOf(entriesOf(add))).toMatchObject([
		{ subject: ELSEWHERE, added: { by: 'Ada', act: add }, decisions: [{ decision: 'right', by: 'Ada' }] },
	]);
});

describe('undo and redo', () => {
	const decided = entriesOf(
		decide('later'),
		decide('right'),
		[decide('false alarm'), 'Ben'],
		decide('right', ELSEWHERE),
	);

	test('take back one act after another, and restore them', () => {
		const once = then(decided, 'undo');
		expect(standing(once)).toEqual(['right by Ada, false alarm by Ben']);
		const twice = then(once, 'undo');
		expect(standing(twice)).toEqual(['later by Ada, false alarm by Ben']);
		expect(standing(then(twice, 'redo'))).toEqual(['right by Ada, false alarm by Ben']);
		expect(standing(then(then(twice, 'redo'), 'redo'))).toEqual(standing(decided));
	});

	test('nobody takes back what another did', () => {
		expect(standing(then(decided, 'undo', 'Ben'))).toEqual(['right by Ada', 'right by Ada']);
		expect(undoable(decided, 'Cem')).toBeNull();
	});

	test('what was restored can be taken back again', () => {
		expect(standing(then(then(then(decided, 'undo'), 'redo'), 'undo'))).toEqual(standing(then(decided, 'undo')));
	});

	test('after something new was said there is nothing to restore', () => {
		const undone = then(decided, 'undo');
		expect(
			redoable([...undone, ...entriesOf(decide('right')).map((entry) => ({ ...entry, id: 'r-new' }))], 'Ada'),
		).toBeNull();
		expect(redoable(decided, 'Ada')).toBeNull();
	});
});
