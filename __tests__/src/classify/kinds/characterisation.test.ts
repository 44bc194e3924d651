import { expect, test } from '@jest/globals';
import { judge } from '../../../../src/judge.ts';

const framings = (a: string, b: string) => judge(a, b).findings.filter(({ kind }) => kind === 'characterisation');

test('one crowd framed in two ways is a difference, never a conflict', () => {
	const [finding] = framings(
		'Police used tear gas against protesters outside the parliament in Tbilisi on Tuesday.',
		'Police used tear gas against rioters outside the parliament in Tbilisi on Tuesday.',
	);
	expect(finding).toMatchObject({ verdict: 'difference', importance: 'low' });
	expect([finding?.a[0]?.text, finding?.b[0]?.text]).toEqual(['protesters', 'rioters']);
});

test('a report that uses both words does not choose between them', () => {
	expect(
		framings(
			'Police used tear gas against protesters outside the parliament in Tbilisi.',
			'Police used tear gas against protesters, whom they called rioters, outside the parliament in Tbilisi.',
		),
	).toHaveLength(0);
});

test('sentences on two matters frame nothing alike', () => {
	expect(framings('Protesters marched through Lyon.', 'The rioters of 1992 were pardoned.')).toHaveLength(0);
});
