import { expect, test } from '@jest/globals';
import { entryOf } from '../../../src/review/act.ts';
import { journalOf, lineOf } from '../../../src/review/journal.ts';
import { decide, entriesOf, onDead } from './decisions.ts';

const ENTRIES = entriesOf(
	decide('right'),
	{ kind: 'note', subject: onDead(), text: 'Called the hospital:\n“six”, \u2028 they said.' },
	{ kind: 'add', subject: onDead({ kind: 'place' }), verdict: 'difference', explanation: 'Another river.' },
	{ kind: 'undo', of: 'r-00000001' },
	{ kind: 'redo', of: 'r-00000001' },
);
const FILE = ENTRIES.map(lineOf).join('');

test('every act is one line, and is read back as it was', () => {
	expect(FILE.split('\n')).toHaveLength(ENTRIES.length + 1);
	expect(journalOf(FILE)).toEqual({ entries: ENTRIES, setAside: [] });
});

test('a line that was cut off anywhere is set aside and said, and costs no other', () => {
	const lines = ENTRIES.map(lineOf);
	const [last = ''] = lines.slice(-1);
	const before = lines.slice(0, -1).join('');
	for (let end = 1; end < last.length - 1; end++) {
		const { entries, setAside } = journalOf(before + last.slice(0, end));
		expect(entries).toEqual(ENTRIES.slice(0, -1));
		expect(setAside).toEqual([{ number: 5, text: last.slice(0, end), why: 'it is cut off or damaged' }]);
	}
});

test('what is damaged in the middle is set aside too, with its number', () => {
	const { entries, setAside } = journalOf(`\0\0\0\n\n${FILE}`);
	expect(entries).toEqual(ENTRIES);
	expect(setAside.map(({ number }) => number)).toEqual([1]);
});

test.each([
	['a later schema', { schema: 'counterpoint.review/2' }, /not of counterpoint.review\/1/],
	['an act it does not know', { act: { kind: 'praise', subject: onDead() } }, /knows no act "praise"/],
	['a decision it does not know', { act: { ...decide('right'), decision: 'maybe' } }, /no decision "maybe"/],
	['a kind it does not know', { act: decide('right', onDead({ kind: 'colour' as 'time' })) }, /no kind "colour"/],
	['no reviewer', { by: 7 }, /"by" is missing/],
	['places that are none', { act: decide('right', { ...onDead(), a: ['x'] as never }) }, /"a" holds no places/],
])('%s is set aside: it may be of a newer version', (_name, change, why) => {
	const line = JSON.parse(lineOf(entryOf(decide('right'), 'Ada', '2026-03-01T10:00:00.000Z')));
	const { entries, setAside } = journalOf(`${JSON.stringify({ ...line, ...change })}\n${FILE}`);
	expect(entries).toEqual(ENTRIES);
	expect(setAside).toMatchObject([{ number: 1, why: expect.stringMatching(why) }]);
});

test('fields that a later version adds are passed over', () => {
	const line = JSON.parse(lineOf(ENTRIES[0] ?? entryOf(decide('right'), 'Ada', '')));
	expect(journalOf(JSON.stringify({ ...line, mood: 'sure' })).entries).toEqual(ENTRIES.slice(0, 1));
});
