import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../../src/judge.ts';
import { compared } from '../two-reports.ts';

const polarity = (a: string, b: string) => judge(a, b).findings.filter(({ kind }) => kind === 'polarity');

describe('a denial on one side', () => {
	test('is a conflict that shows the exchanged words of both', () => {
		const [finding] = polarity(
			'The council has approved the plan to widen the harbour road.',
			'The council has not approved the plan to widen the harbour road.',
		);
		expect(finding).toMatchObject({ verdict: 'conflict', importance: 'high' });
		expect(finding?.b[0]?.text).toBe('has not approved');
		expect(finding?.explanation).toContain('“has not approved”');
	});

	test('is seen in a contraction, whose dictionary form is that of the plain verb', () => {
		expect(
			polarity(
				'The minister does support the new tariff on steel.',
				'The minister doesn’t support the new tariff on steel.',
			),
		).toHaveLength(1);
	});

	test('by “failed to” counts as much as by “not”', () => {
		expect(polarity('The two sides agreed on a date.', 'The two sides failed to agree on a date.')).toHaveLength(1);
		expect(polarity('He declined to give details of the deal.', 'He gave no details of the deal.')).toHaveLength(0);
	});

	test.each([
		['The company did not deny the report.', 'The company confirmed the report.'],
		['The minister did not publicly deny the report.', 'The minister publicly confirmed the report.'],
	])('makes a word no opposite of its opposite: %s', (a, b) => {
		expect(polarity(a, b)).toEqual([]);
		expect(polarity(a.replace('did not', 'did').replace('did publicly', 'publicly'), b)).toHaveLength(1);
	});

	test.each([
		['The law takes effect in January.', 'The law does not take effect until January.'],
		['The shop on Mill Lane opens at 9 a.m.', 'The shop on Mill Lane does not open until 9 a.m.'],
		['Schools will reopen on Monday.', 'Schools will not reopen in the flooded districts until Monday.'],
	])('that "until" ends puts off and denies nothing: %s', (a, b) => {
		expect(polarity(a, b)).toEqual([]);
	});

	test.each([
		['The mayor stayed in office.', 'The mayor did not stay in office until the vote.'],
		['The road stayed open until dawn.', 'The road did not stay open until dawn.'],
		['The shop opens until noon on Sundays.', 'The shop does not open until noon on Sundays.'],
	])('of what goes on until its end denies it: %s', (a, b) => {
		expect(polarity(a, b)).toHaveLength(1);
	});

	test('denies nothing that the other says when it adds a circumstance', () => {
		expect(
			polarity(
				'Xi said that the two sides made progress.',
				'Xi said that the two sides made progress without elaborating.',
			),
		).toHaveLength(0);
	});

	test.each([
		['The other passengers were not injured.', 'The other passengers were unharmed.'],
		['The clause was not in the final bill, he said.', 'The clause was removed from the final bill, he said.'],
		['She spoke to us on condition of not being named.', 'She spoke to us on condition of anonymity.'],
	])('says nothing against a word that holds the denial: “%s”', (a, b) => {
		expect(polarity(a, b)).toHaveLength(0);
	});

	test('“no” against a number denies', () => {
		expect(
			polarity('Police arrested five protesters on Monday.', 'Police arrested no protesters on Monday.'),
		).toHaveLength(1);
	});

	test('“not only” is no denial', () => {
		expect(
			polarity('The storm hit the coast and the islands.', 'The storm hit not only the coast but also the islands.'),
		).toHaveLength(0);
	});
});

describe('an opposite in place of a word', () => {
	test('is a conflict', () => {
		const [finding] = polarity(
			'Parliament approved the budget on Monday.',
			'Parliament rejected the budget on Monday.',
		);
		expect(finding?.a[0]?.text).toBe('approved');
		expect(finding?.b[0]?.text).toBe('rejected');
	});

	test('is cancelled by a negation beside it', () => {
		expect(
			polarity('The miners were found alive on Sunday.', 'The miners were found not dead on Sunday.'),
		).toHaveLength(0);
	});

	test('in another order says the same', () => {
		expect(
			polarity('Below 50 means contraction, above 50 growth.', 'Above 50 means growth, below 50 contraction.'),
		).toHaveLength(0);
	});

	test('means nothing between sentences that share little', () => {
		expect(
			polarity('Oil prices rose on Monday after the attack.', 'The number of tourists fell sharply in the islands.'),
		).toHaveLength(0);
	});
});

test('“always” and “never” turn a remark', () => {
	expect(polarity('“I always believed in it,” she said.', '“I never believed in it,” she said.')).toHaveLength(1);
});

test('what is denied in another sentence of the passage denies nothing', () => {
	const { findings } = compared(
		['"There is little support on the council for tolls, that is for sure," said Mayor Helen Marsh.'],
		['"There is little support on the council for tolls.', 'We hope that does not happen," she said.'],
	);
	expect(findings.filter(({ kind }) => kind === 'polarity')).toEqual([]);
});

describe('of two sentences on one matter', () => {
	test.each([
		['The nurses’ union accepted the offer on Friday.', 'The nurses’ union turned the offer down on Friday.'],
		['No one was hurt in the blaze at the mill.', 'Two firefighters were hurt in the blaze at the mill.'],
		['The painkiller is no longer on sale in Tolna.', 'The painkiller is still on sale in Tolna.'],
		[
			'Shareholders voted down the bonus at the annual meeting in Tolna.',
			'The bonus was approved by shareholders at the annual meeting in Tolna.',
		],
	])('one denies the other: %s / %s', (a, b) => {
		expect(judge(a, b).relation).toBe('contradiction');
		expect(judge(b, a).relation).toBe('contradiction');
	});

	test.each([
		['The treasurer may call an early vote.', 'The treasurer has not called an early vote.'],
		['The council did not say when the bridge would open.', 'The council said that the bridge would open.'],
		['It is not true that the toy is unsafe, the agency said.', 'The toy is safe, the agency said.'],
		['The depot had been running for years.', 'The depot lacked a licence for years.'],
		['Nurses accepted the pay offer of the board.', 'Drivers rejected the pay offer of the board.'],
		['Shares in Holt Steel rose on Monday.', 'Shares in Holt Steel fell on Tuesday.'],
	])('both may be so: %s / %s', (a, b) => {
		expect(judge(a, b).findings.filter(({ kind }) => kind === 'polarity')).toEqual([]);
	});
});
