import { describe, expect, test } from '@jest/globals';
import { judged, words } from '../two-reports.ts';

describe('names', () => {
	test('one person in another’s stead is a conflict', () => {
		const [finding] = judged(
			'name',
			'The lawmakers met with President Volodymyr Zelenskyy during their trip to Kyiv.',
			'The lawmakers met with President Petro Poroshenko during their trip to Kyiv.',
		);
		expect(finding).toMatchObject({ verdict: 'conflict', importance: 'high' });
	});

	test('one name in two spellings is a difference', () => {
		const [finding] = judged(
			'name',
			'“It is a climate catastrophe,” Sherry Rehman told reporters in Islamabad.',
			'“It is a climate catastrophe,” Sherry Rahman told reporters in Islamabad.',
		);
		expect(finding).toMatchObject({ verdict: 'difference' });
		expect(finding?.explanation).toContain('spelled in two ways');
	});

	test('a product that no list knows is told by its capitals', () => {
		const [finding] = judged(
			'name',
			'The company will recall 19 Endurance pickups this week.',
			'The company will recall 19 Cybertruck pickups this week.',
		);
		expect(words(finding)).toEqual(['Endurance', 'Cybertruck']);
	});

	test.each([
		['Quake rocks Papua, says the USGS.', 'Quake rocks Papua, says the US Geological Survey.'],
		['The shooting in Tampa, Florida, left two dead.', 'The shooting in Tampa, Fla., left two dead.'],
		['Jordan Opens First Tent Camp for Syrian Refugees', 'Jordan Opens First Refugee Camp for Syrians'],
	])('short forms and headline capitals are no other names: %s / %s', (a, b) => {
		expect(judged('name', a, b)).toEqual([]);
	});
});
