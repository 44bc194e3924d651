import { expect, test } from '@jest/globals';
import type { Summary } from '../../../src/model.ts';
import { answerLine } from '../../../src/report/answer.ts';

const NOTHING: Summary = {
	pairs: 0,
	agreements: 0,
	contradictions: 0,
	conflicts: 0,
	conflictsPerhapsCopy: 0,
	differences: 0,
	worthALook: 0,
	only: { a: 0, b: 0 },
};

test('the answer in one line', () => {
	const summary = { ...NOTHING, conflicts: 3, conflictsPerhapsCopy: 1, differences: 14, only: { a: 12, b: 15 } };
	expect(answerLine(summary)).toBe(
		'3 conflicts, 1 perhaps only this copy; 14 differences; 12 sentences only in A, 15 only in B',
	);
});

test('one is not "ones", and none is not "0"', () => {
	expect(answerLine({ ...NOTHING, conflicts: 1, differences: 1, only: { a: 1, b: 0 } })).toBe(
		'1 conflict; 1 difference; 1 sentence only in A, none only in B',
	);
	expect(answerLine(NOTHING)).toBe('no conflicts; no differences; no sentences only in A or only in B');
});

test('when every conflict may be the copy’s fault, it does not count them twice', () => {
	expect(answerLine({ ...NOTHING, conflicts: 1, conflictsPerhapsCopy: 1 })).toMatch(
		/^1 conflict, perhaps only this copy;/,
	);
});

test('what is only worth a look is counted apart', () => {
	const summary = { ...NOTHING, differences: 1, worthALook: 4, only: { a: 2, b: 0 } };
	expect(answerLine(summary)).toBe('no conflicts; 1 difference; 4 worth a look; 2 sentences only in A, none only in B');
});
