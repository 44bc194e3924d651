import { expect, test } from '@jest/globals';
import { judge } from '../../../../src/judge.ts';

const names = (a: string, b: string) => judge(a, b).findings.filter(({ kind }) => kind === 'name');

test('the agency that sent a report is no name in another’s stead', () => {
	expect(
		names(
			'(Reuters) - The central bank cut its rate by half a point, the governor said.',
			'OSLO (AP) - The central bank cut its rate by half a point, the governor said.',
		),
	).toEqual([]);
});

test('a body in brackets further down is compared', () => {
	expect(
		names('The agency (Tass) denied the visit on Monday.', 'The agency (Interfax) denied the visit on Monday.').length,
	).toBeGreaterThan(0);
});
