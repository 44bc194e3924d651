import { describe, expect, test } from '@jest/globals';
import { judged, words } from './two-reports.ts';

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
