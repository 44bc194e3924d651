import { describe, expect, test } from '@jest/globals';
import { compared, judged, words } from './two-reports.ts';

describe('numbers of the same thing', () => {
	test('that cannot both be right are a conflict', () => {
		const [finding] = judged(
			'quantity',
			'The retailer will stop selling rifles in its more than 700 stores.',
			'The retailer, which has more than 600 shops, will stop selling rifles.',
		);
		expect(finding).toMatchObject({ verdict: 'conflict', cause: null });
		expect(words(finding)).toEqual(['more than 700', 'more than 600']);
	});

	test('that can both be right are a difference of rounding', () => {
		const [finding] = judged(
			'quantity',
			'The floods have killed more than 1,100 people, officials said.',
			'The floods have killed 1,191 people, officials said.',
		);
		expect(finding).toMatchObject({ verdict: 'difference', cause: 'rounding', importance: 'low' });
	});

	test('that are written in other words or units are nothing', () => {
		expect(judged('quantity', 'Twelve officers were indicted.', 'A dozen officers were indicted.')).toEqual([]);
		expect(judged('quantity', 'The flight took two hours.', 'The flight took 120 minutes.')).toEqual([]);
	});

	test('explain themselves with the words of both sides and what both speak of', () => {
		const [finding] = judged(
			'quantity',
			'The fire destroyed 40 homes in Paradise.',
			'The fire destroyed 90 homes in Paradise.',
		);
		expect(finding?.explanation).toContain('Report A says “40');
		expect(finding?.explanation).toContain('Report B “90');
		expect(finding?.explanation).toContain('Paradise');
	});
});

describe('arithmetic', () => {
	test('brings a rate a week and a rate a year together', () => {
		expect(
			judged('quantity', 'Tenants pay $1,000 a week for a flat.', 'Tenants pay $52,000 a year for a flat.'),
		).not.toContainEqual(expect.objectContaining({ verdict: 'conflict' }));
		expect(
			judged('quantity', 'Tenants pay $1,000 a week for a flat.', 'Tenants pay $39,000 a year for a flat.'),
		).toContainEqual(expect.objectContaining({ verdict: 'conflict' }));
	});

	test('miles and kilometres are one distance', () => {
		expect(judged('quantity', 'The town lies about 30 miles north.', 'The town lies about 48 km north.')).toEqual([]);
	});
});

describe('numbers of different things', () => {
	test('the dead are not the injured', () => {
		expect(
			judged('quantity', 'The blast killed 12 people in the market.', 'The blast injured 40 people in the market.'),
		).toEqual([]);
	});

	test('an hour’s notice is no hour of talks', () => {
		expect(
			judged('quantity', 'The meeting was announced an hour beforehand.', 'The meeting lasted for three hours.'),
		).toEqual([]);
	});

	test('one that has its equal on the other side needs no other counterpart', () => {
		expect(
			judged('quantity', 'The 19 trucks carried 300 crates.', 'The 300 crates were carried by 19 trucks.'),
		).toEqual([]);
	});
});

describe('inside one report', () => {
	test('“the meeting” takes up the meeting told before', () => {
		const { findings } = compared(
			[
				'On Sunday the minister met for nearly six hours with his counterpart.',
				'Officials told reporters the meeting lasted five and a half hours and was followed by a two-hour dinner.',
			],
			['Nothing of this stands in the other report.'],
		);
		const inside = findings.filter(({ scope, kind }) => scope === 'a' && kind === 'quantity');
		expect(inside.map(words)).toEqual([['nearly six hours', 'five and a half hours']]);
		expect(inside[0]).toMatchObject({ verdict: 'difference', cause: 'rounding', pair: null });
		expect(inside[0]?.explanation).toContain('further down');
	});

	test('a meeting with somebody else is another meeting', () => {
		const { findings } = compared(
			[
				'Antony Blinken met earlier with China’s top diplomat, Wang Yi, for about three hours.',
				'Antony Blinken met for nearly six hours on Sunday with Chinese Foreign Minister Qin Gang.',
			],
			['Nothing of this stands in the other report.'],
		);
		expect(findings.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
	});
});
