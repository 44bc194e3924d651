import { expect, test } from '@jest/globals';
import { judge } from '../../../src/judge.ts';
import { areAntonyms } from '../../../src/lexicon/antonyms.ts';

test('every verb of rising opposes every verb of falling, whichever two an editor picked', () => {
	for (const up of ['rise', 'gain', 'climb', 'jump', 'surge', 'advance']) {
		for (const down of ['fall', 'tumble', 'slip', 'slide', 'dip', 'retreat']) {
			expect([up, down, areAntonyms(up, down), areAntonyms(down, up)]).toEqual([up, down, true, true]);
		}
	}
	expect(areAntonyms('rise', 'climb')).toBe(false);
	expect(areAntonyms('fall', 'slip')).toBe(false);
});

test('a share that gained is not one that tumbled', () => {
	const { relation } = judge('Shares of the brewer gained 2.1 percent.', 'Shares of the brewer tumbled 2.1%.');
	expect(relation).toBe('contradiction');
});
