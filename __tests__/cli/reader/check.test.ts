/** The ten cases: that they can be answered, and how an answer is graded. */
import { describe, expect, test } from '@jest/globals';
import { CASES, type Case } from '../../../cli/reader/cases.ts';
import { graded, summaryLines, triedLine } from '../../../cli/reader/check.ts';
import type { Proposal } from '../../../src/reader/reader.ts';

const known = ({ expected }: Case): readonly Proposal[] => {
	if (expected.kind === 'nothing') return [];
	const { words, kinds, verdict } = expected;
	const called = verdict === 'any' ? 'difference' : verdict;
	return [{ ...words, kind: kinds[0] ?? '', verdict: called, importance: 'high', why: 'They differ.' }];
};

test.each(CASES.map((one) => [one.about, one] as const))('%s: the known answer is right', (_, one) => {
	expect(graded(one, known(one))).toEqual({ grade: { kind: 'right' }, refused: 0 });
});

describe('an answer', () => {
	const [dead, , , , , , , paraphrase] = CASES as readonly [Case, ...Case[]];
	const [right] = known(dead);

	test.each([
		['nothing', [], 'missed'],
		['a kind that it is not', [{ ...right, kind: 'name' }], 'missed'],
		['a difference where it is a conflict', [{ ...right, verdict: 'difference' }], 'missed'],
		['other words', [{ ...right, a: 'on Tuesday', b: 'rescuers' }], 'missed'],
	])('of %s', (_, proposals, grade) => {
		expect(graded(dead, proposals as Proposal[]).grade.kind).toBe(grade);
	});

	test('that names a conflict where there is none is a false alarm', () => {
		const conflict = {
			a: 'clear majority',
			b: 'large majority',
			kind: 'quantity',
			verdict: 'conflict',
			importance: 'low',
			why: '',
		};
		expect(graded(paraphrase as Case, [conflict]).grade).toEqual({ kind: 'false alarm' });
		expect(graded(paraphrase as Case, [{ ...conflict, verdict: 'difference' }]).grade).toEqual({ kind: 'right' });
	});
});

test('what was tried is told in lines', () => {
	const tried = [
		{ about: 'numbers of dead', grade: { kind: 'right' } as const, refused: 1, seconds: 2.04 },
		{ about: 'certainties', grade: { kind: 'no answer', why: 'empty answer' } as const, refused: 0, seconds: 12 },
	];
	expect(tried.map(triedLine)).toEqual([
		'right           2.0 s  numbers of dead; 1 not taken',
		'no answer      12.0 s  certainties: empty answer',
	]);
	const spent = { kept: 0, asked: 2, tokens: 900, takesSchema: false };
	expect(summaryLines(tried, { spent })).toEqual([
		'1 of 2 right, 0 missed, 0 false alarms, 1 without an answer',
		'1 of 2 answers in the form asked for (the server takes no schema, so that the form rests on the model alone); 1 proposals not taken for their words or form',
		'12.0 s an answer (median), 900 tokens in all',
		'Ten cases show whether a server works with counterpoint, not how good its model is.',
	]);
});
