import { describe, expect, test } from '@jest/globals';
import { judged, words } from '../two-reports.ts';

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

test('dates without a year and spans counted back are held against each other', () => {
	expect(
		judged('time', 'The meeting was held on 5 May in Oslo.', 'The meeting took place in Oslo on 6 May.'),
	).toHaveLength(1);
	expect(
		judged(
			'time',
			'He confessed to a killing 35 years ago in Sydney.',
			'He confessed to a killing 32 years ago in Sydney.',
		),
	).toHaveLength(1);
});

test('the day of a noun is not the day of the verb', () => {
	expect(
		judged(
			'time',
			'Monday’s earthquake in the valley killed 57 people.',
			'On Tuesday 19 people were freed after the earthquake in the valley.',
		),
	).toEqual([]);
});
