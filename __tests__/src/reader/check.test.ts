/** What of a model's proposals is believed. */
import { describe, expect, test } from '@jest/globals';
import { prepare } from '../../../src/prepare/prepare.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { checked } from '../../../src/reader/check.ts';
import type { Passage, Proposal } from '../../../src/reader/reader.ts';
import { USUAL } from './readers.ts';

const A = [
	'The ferry “Solveig” sank off Holm with sixteen sailors aboard.',
	'Six of them were saved; a sailor swam ashore.',
];
const B = ['The ferry sank off Holm with 19 sailors aboard.', 'Six were saved, and some 1,300 litres of oil leaked.'];
const reports = { a: prepare(sentencesDraft(A), 'a'), b: prepare(sentencesDraft(B), 'b') };
const passage: Passage = {
	kind: 'matched',
	pair: 'p-1',
	a: reports.a.sentences.map(({ id, text }, k) => ({ sentence: id, text, role: k === 0 ? 'asked' : 'context' })),
	b: reports.b.sentences.map(({ id, text }, k) => ({ sentence: id, text, role: k === 0 ? 'asked' : 'context' })),
};

const check = (a: string, b: string, changes: Partial<Proposal> = {}) =>
	checked({ ...USUAL, kind: 'quantity', a, b, ...changes }, passage, reports);
const whyNot = (...given: Parameters<typeof check>) => {
	const result = check(...given);
	return result.kind === 'refused' ? result.why : 'stands';
};

test('words that stand once on both sides stand, at their place in the reports', () => {
	const result = check('sixteen sailors', '19 sailors');
	expect(result).toMatchObject({ kind: 'stands', located: { pair: 'p-1', kind: 'quantity', verdict: 'conflict' } });
	if (result.kind !== 'stands') throw new Error(result.why);
	const { a, b } = result.located;
	expect(reports.a.text.slice(a.start, a.end)).toBe('sixteen sailors');
	expect(reports.b.text.slice(b.start, b.end)).toBe('19 sailors');
});

test('what a keyboard writes alike is alike, and the words are those of the report', () => {
	const result = check(' The ferry "Solveig" ', 'The ferry');
	expect(result).toMatchObject({ kind: 'stands', located: { a: { text: 'The ferry “Solveig”' } } });
});

describe.each([
	['seventeen sailors', '19 sailors', 'words that do not stand in the text'],
	['Sixteen sailors', '19 sailors', 'words that do not stand in the text'],
	['', '19 sailors', 'words that do not stand in the text'],
	['…', '19 sailors', 'words that do not stand in the text'],
	['aboard. Six of them', '19 sailors', 'words that do not stand in the text'],
	['sixteen sailors', '300', 'words that do not stand in the text'],
	['six', '19', 'words that do not stand in the text'],
	['sailor', '19', 'stands'],
	['saved', '19 sailors', 'stands'],
	['Six of them', '1,300 litres', 'about neighbouring sentences only'],
	['off Holm', 'off Holm', 'the same words on both sides'],
])('“%s” against “%s”', (a, b, outcome) => {
	test(outcome, () => {
		expect(whyNot(a, b)).toBe(outcome);
	});
});

test('words at several places point at nothing', () => {
	const twice: Passage = { ...passage, a: [...passage.a, { sentence: 'a1', text: A[0] ?? '', role: 'context' }] };
	expect(checked({ ...USUAL, a: 'sixteen', b: '19' }, twice, reports)).toEqual({
		kind: 'refused',
		why: 'words that stand at several places',
	});
});

test.each([{ kind: 'lie' }, { verdict: 'maybe' }, { importance: 'urgent' }, { kind: 'constructor' }])(
	'%j is of no known form',
	(changes) => {
		expect(whyNot('sixteen', '19', changes)).toBe('unknown kind, verdict or importance');
	},
);

test('sentences that are the same contradict nothing, nor do reports that say both', () => {
	const line = (sentence: string, text: string) => ({ sentence, text, role: 'asked' as const });
	const same: Passage = { ...passage, a: [line('a0', 'He left at six.')], b: [line('b0', 'He left at six.')] };
	expect(checked({ ...USUAL, a: 'left', b: 'six' }, same, reports)).toMatchObject({
		why: 'of two sentences that are the same',
	});
	const [one, other] = ['At first four were missing, then nine.', 'Nine were missing, not four: nine.'];
	const own = { a: prepare(sentencesDraft([one]), 'a'), b: prepare(sentencesDraft([other]), 'b') };
	const both: Passage = { ...passage, a: [line('a0', one)], b: [line('b0', other)] };
	expect(checked({ ...USUAL, a: 'four', b: 'nine' }, both, own)).toMatchObject({ why: 'both reports say both' });
});
