import { describe, expect, test } from '@jest/globals';
import { chanceOf, chanceToo } from '../../../src/event/same-matter.ts';
import { matterWith, told } from './told.ts';

const NOTHING = {
	linked: 0,
	odds: 0,
	rival: 0,
	words: 0,
	third: 0,
	beside: 0,
	around: 0,
	fates: 0,
	figures: 0,
	counts: 0,
	meaning: 0,
	names: 0,
	place: 0,
};

describe('how surely two sentences tell one matter', () => {
	test('third reports, numbers and the dead in common make it surer', () => {
		for (const measure of ['third', 'figures', 'fates', 'words', 'linked'] as const)
			expect(chanceOf({ ...NOTHING, [measure]: 1 })).toBeGreaterThan(chanceOf(NOTHING));
	});

	test('a better counterpart makes it less sure, unless a sentence may tell two matters', () => {
		const linked = { ...NOTHING, linked: 0.6, odds: 1.1, words: 0.3 };
		const outdone = { ...linked, rival: 0.5 };
		expect(chanceOf(outdone)).toBeLessThan(chanceOf(linked));
		expect(chanceToo(outdone)).toBe(chanceToo(linked));
	});
});

test('a count in words of its own stands in the row of those whom two others count', () => {
	const event = told({
		Post: [
			'The flood in the Orsa valley has killed 18 people, the governor said on Tuesday.',
			'Another 26 people are missing.',
			'The dam at Vell was built in 1961.',
		],
		Mail: [
			'Eighteen people have died in the flood in the Orsa valley, according to the governor.',
			'Twenty-six people were still missing on Tuesday.',
		],
		Star: [
			'Governor Ina Holt put the number of dead in the Orsa valley at 18.',
			'Of 26 others there was no trace, and they are listed as missing.',
		],
	});
	expect(matterWith(event, 'listed as missing')?.reports).toBe(3);
	expect(matterWith(event, 'was built in 1961')?.reports).toBe(1);
});
