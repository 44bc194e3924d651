import { describe, expect, test } from '@jest/globals';
import { judged, words } from '../two-reports.ts';

describe('places', () => {
	test('one in another’s stead is a conflict', () => {
		const [finding] = judged(
			'place',
			'The chain opens its first café in Italy.',
			'The chain opens its first café in Greece.',
		);
		expect(finding).toMatchObject({ verdict: 'conflict' });
		expect(words(finding)).toEqual(['Italy', 'Greece']);
	});

	test('a country and its people are one place', () => {
		expect(judged('place', 'A Mexican cave held 167 bodies.', 'A Mexico cave held 167 bodies.')).toEqual([]);
	});

	test('two places told in the other order are no discrepancy', () => {
		expect(judged('place', 'Ministers of Japan and India met.', 'Ministers of India and Japan met.')).toEqual([]);
	});
});

describe('a whole and its part', () => {
	test('are a difference', () => {
		const [finding] = judged(
			'place',
			'But in recent weeks, parts of Pakistan saw four times more rainfall than usual.',
			'But this season, rainfall in Pakistan has been higher than usual for weeks.',
		);
		expect(finding).toMatchObject({ verdict: 'difference' });
		expect(words(finding)).toEqual(['parts of Pakistan', 'Pakistan']);
	});

	test('“on the part of” names no part', () => {
		expect(
			judged(
				'place',
				'There is no conscious policy on the part of the United States to move the dollar.',
				'There is no conscious policy of the United States to move the dollar.',
			),
		).toEqual([]);
	});
});
