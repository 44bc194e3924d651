import { expect, test } from '@jest/globals';
import { judge } from '../../../../src/judge.ts';

const details = (a: string, b: string) => judge(a, b).findings.filter(({ kind }) => kind === 'detail');

test('a name that only one side adds to the same statement', () => {
	const [finding] = details(
		'The two sides disagree on human rights conditions in China and Hong Kong.',
		'The two sides disagree on human rights conditions in China.',
	);
	expect(finding).toMatchObject({ verdict: 'difference', importance: 'low' });
	expect(finding?.a[0]?.text).toBe('and Hong Kong');
	expect(finding?.explanation).toContain('Only Report A says “and Hong Kong”');
});

test('common words that only one side has are no detail worth showing', () => {
	expect(
		details('The mayor opened the new bridge with a long speech.', 'The mayor opened the new bridge.'),
	).toHaveLength(0);
});

test('one for each pair, the one that tells most', () => {
	expect(
		details(
			'On Friday the mayor of Porto opened the Infante Henrique bridge before 300 guests.',
			'The mayor opened the bridge before guests.',
		).length,
	).toBeLessThanOrEqual(1);
});
