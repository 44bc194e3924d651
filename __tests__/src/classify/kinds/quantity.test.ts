import { describe, expect, test } from '@jest/globals';
import { compared, judged, words } from '../two-reports.ts';

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

	test('that a rounded figure and a lower bound leave room for are no conflict', () => {
		const [finding] = judged(
			'quantity',
			'About 300 people packed the council chamber on Tuesday.',
			'More than 250 residents filled the council chamber on Tuesday.',
		);
		expect(finding?.verdict).toBe('difference');
		expect(
			judged('quantity', 'Over 250 people packed the chamber.', 'Some 400 people packed the chamber.')[0]?.verdict,
		).toBe('conflict');
	});

	test('that are written in other words or units are nothing', () => {
		expect(judged('quantity', 'Twelve officers were indicted.', 'A dozen officers were indicted.')).toEqual([]);
		expect(judged('quantity', 'The flight took two hours.', 'The flight took 120 minutes.')).toEqual([]);
		expect(judged('quantity', 'The talks lasted an hour and a half.', 'The talks lasted 90 minutes.')).toEqual([]);
		expect(judged('quantity', 'He served a year and a half in jail.', 'He served 18 months in jail.')).toEqual([]);
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

describe('changes, ages, slips and bounds', () => {
	test('the end of a change is held against the other end, not against its beginning', () => {
		const [finding, ...others] = judged(
			'quantity',
			'The law raises the retirement age from 62 to 64.',
			'Under the law the retirement age goes up to 65 from 62.',
		);
		expect(words(finding)).toEqual(['64', '65']);
		expect(finding?.verdict).toBe('conflict');
		expect(others).toEqual([]);
	});

	test('two ages of one person exclude each other', () => {
		const [finding] = judged(
			'quantity',
			'Anna Lindqvist, a 43-year-old engineer, was elected mayor of Norvik.',
			'Norvik elected as mayor the engineer Anna Lindqvist, 34, on Sunday.',
		);
		expect(words(finding)).toEqual(['43-year-old', '34']);
	});

	test('a slip of a place is a conflict however far apart the numbers are', () => {
		const [finding] = compared(
			[
				'The plan foresees spending of 3.2 billion crowns on roads, schools and hospitals.',
				'Elena Varga said the deficit would stay below three percent.',
				'The vote on the plan was 61 to 38.',
			],
			[
				'It sets aside 3.2 million crowns for hospitals, schools and road building.',
				'According to Elena Varga, the deficit will stay under 3 percent.',
				'Sixty-one deputies voted for the plan and 38 against.',
			],
		).findings.filter(({ kind, verdict }) => kind === 'quantity' && verdict === 'conflict');
		expect(words(finding)).toEqual(['3.2 billion', '3.2 million']);
	});

	test('“at least nine” and “eleven” can both be right, but neither is rounded', () => {
		const [finding] = judged('quantity', 'At least nine people were killed.', 'Eleven people were killed.');
		expect(finding).toMatchObject({ verdict: 'difference', cause: null });
	});

	test('this year’s number is not last year’s, nor a section’s the whole’s', () => {
		expect(
			judged(
				'quantity',
				'The tram line will cost 900 million crowns.',
				'The first section of the tram line costs 400 million crowns.',
			),
		).toEqual([]);
		expect(
			judged(
				'quantity',
				'Doctors in Oru have counted 1,240 cases.',
				'Last year doctors in Oru counted some 400 cases.',
			),
		).toEqual([]);
	});
});
