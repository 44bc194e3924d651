import { expect, test } from '@jest/globals';
import { judge } from '../../../../src/judge.ts';

const times = (a: string, b: string) => judge(a, b).findings.filter(({ kind }) => kind === 'time');

test.each([
	['Flowers were laid after Quist died on Friday at 81.', 'The king praised Quist on Saturday after Quist died at 81.'],
	['The journal printed its letter on Tuesday.', 'The bishop responded on Wednesday to the letter in the journal.'],
])('two acts may fall on two days: %s / %s', (a, b) => {
	expect(times(a, b)).toEqual([]);
	expect(times(b, a)).toEqual([]);
});

test('one act cannot', () => {
	expect(
		times('The assembly passed the water bill on Monday.', 'The assembly passed the water bill on Thursday.'),
	).toHaveLength(1);
});
