import { describe, expect, test } from '@jest/globals';
import { judged, words } from './two-reports.ts';

describe('times of the same thing', () => {
	test('that differ are a conflict', () => {
		const [finding] = judged(
			'time',
			'Ms. Pelosi has led the House Democrats since 2003.',
			'Ms. Pelosi has led House Democrats since 2002.',
		);
		expect(finding).toMatchObject({ verdict: 'conflict', importance: 'high' });
		expect(words(finding)?.map((text) => text.slice(-4))).toEqual(['2003', '2002']);
	});

	test('of which one is more exact agree', () => {
		expect(
			judged('time', 'The two met in Bali in November 2022.', 'The two met in Bali on November 14, 2022.'),
		).toEqual([]);
	});

	test('are none when told of the telling, which no two outlets share', () => {
		expect(
			judged(
				'time',
				'The firm has widened its policy, officials said Tuesday.',
				'The firm has widened its policy, officials said Wednesday.',
			),
		).toEqual([]);
	});

	test('of which one leaves out the year agree', () => {
		expect(
			judged('time', 'The offer must be signed by 30 September 2003.', 'The offer must be signed by Sept. 30.'),
		).toEqual([]);
	});

	test('after different prepositions bound different things', () => {
		expect(judged('time', 'The factory has been shut since 2019.', 'The factory will stay shut until 2024.')).toEqual(
			[],
		);
	});
});
