import { expect, test } from '@jest/globals';
import { compared } from '../two-reports.ts';

test('one remark in other words is said outright, since readers mostly confirmed such, and never as a conflict', () => {
	const { findings } = compared(
		['“We must stop the downward slide of the river trade and push it back to a steady track,” Okafor said on Monday.'],
		['“The river trade is sliding downward, and we must push for a return to a steady track,” Okafor said.'],
	);
	const [quote] = findings.filter(({ kind, scope }) => kind === 'quote' && scope === 'cross');
	expect(quote).toMatchObject({ tier: 'said', verdict: 'difference' });
});

test('two acts of one subject are only shown', () => {
	const { findings } = compared(
		['The council fined the brewery for the spill in the river on Monday.'],
		['The council praised the brewery for its report on the spill in the river on Monday.'],
	);
	expect(findings.filter(({ kind, tier }) => kind === 'event' && tier === 'said')).toEqual([]);
});
