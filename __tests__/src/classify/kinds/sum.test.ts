import { expect, test } from '@jest/globals';
import { compared, words } from '../two-reports.ts';

const PARTS = [
	'Blinken met for nearly six hours with Foreign Minister Qin Gang on Sunday.',
	'The meeting lasted five and a half hours and was followed by a two-hour dinner.',
	'On Monday Blinken met with Wang Yi, the top diplomat, for about three hours.',
];
const about = (total: string) => [
	`The visit ended after ${total} of joint meetings that Blinken held with Wang Yi and Qin Gang.`,
	'Blinken met Foreign Minister Qin Gang on Sunday and the top diplomat Wang Yi on Monday.',
];

test('parts told in one report are added up against the total of the other, each event once', () => {
	const [finding] = compared(PARTS, about('more than 10 hours')).findings.filter(({ explanation }) =>
		explanation.includes('add up'),
	);
	expect(words(finding)).toEqual(['nearly six hours | two-hour | about three hours', 'more than 10 hours']);
	expect(finding).toMatchObject({ verdict: 'difference', cause: 'rounding', importance: 'low' });
	expect(finding?.explanation).toContain('which add up to 11 hours');
});

test('a sum that does not fit is a difference that counts more, since reports seldom tell all parts', () => {
	const [finding] = compared(PARTS, about('a total of 30 hours')).findings.filter(({ explanation }) =>
		explanation.includes('add up'),
	);
	expect(finding).toMatchObject({ verdict: 'difference', cause: null, importance: 'medium' });
});
