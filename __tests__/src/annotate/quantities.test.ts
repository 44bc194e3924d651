import { describe, expect, test } from '@jest/globals';
import type { QuantityMention } from '../../../src/annotate/mention.ts';
import { annotated, mentions } from './annotated.ts';

const HOUR = 3600;
const quantities = (sentence: string) => mentions('quantity', sentence);
const written = (sentence: string) =>
	quantities(sentence).map(({ text, of }) => (of === null ? text : `${text} → ${of}`));

function only(sentence: string): QuantityMention {
	const [first, ...others] = quantities(sentence);
	if (first === undefined || others.length > 0) throw new Error(`not one quantity: ${written(sentence).join('; ')}`);
	return first;
}

const meet = (x: QuantityMention, y: QuantityMention) => x.low <= y.high && y.low <= x.high;

describe('where a quantity stands and what it counts', () => {
	test.each([
		['He met for nearly six hours after an hour or 45 minutes.', ['nearly six hours', 'an hour', '45 minutes']],
		['It was followed by a two-hour dinner.', ['two-hour → dinner']],
		[
			'He spoke for an hour and a half and walked two miles and a quarter.',
			['an hour and a half', 'two miles and a quarter'],
		],
		['It took a week and a third of the money.', ['a week', 'a third → money']],
		['More than 600 stores and some 300 Chinese troops', ['More than 600 → store', 'some 300 → troop']],
		['At least 12 killed, 30 injured in Damascus', ['At least 12 → kill', '30 → injure']],
		['Three of the four men were two U.S. officials.', ['Three → man', 'four → man', 'two → official']],
		['It cost $1.2bn, US$43 million and €500.', ['$1.2bn', 'US$43 million', '€500']],
		['She is paid $1,000 a week at the 43-year-old company.', ['$1,000', '43-year → age']],
		['One in seven adults and 71 percent of voters', ['One in seven → adult', '71 percent → voter']],
		['the third time, No. 2 in the 116th Congress', ['third → time', 'No. 2', '116th → congress']],
		[
			'dozens of stores, a couple of days, hundreds of thousands of people',
			['dozens → store', 'a couple of days', 'hundreds of thousands → person'],
		],
	])('%s', (sentence, expected) => {
		expect(written(sentence)).toEqual(expected);
	});

	test.each([
		'The 2003 war began on 9/11 at 10:30 a.m. and ended in 2004.',
		'One of them said no one knew of Flight 370, COVID-19 or the F-16.',
		'They shook hands with one another.',
	])('no quantity: %s', (sentence) => {
		expect(written(sentence)).toEqual([]);
	});
});

describe('the range of values', () => {
	test.each([
		['nearly six hours', 5.5 * HOUR, 6 * HOUR],
		['about three hours', 2.5 * HOUR, 3.5 * HOUR],
		['$43 million', 42.5e6, 44e6],
		['more than 600', 600, 700],
		['more than 10 hours', 10 * HOUR, 20 * HOUR],
		['up to 50', 0, 50],
		['at least 12', 12, Number.MAX_SAFE_INTEGER],
		['71 percent', 70.5, 72],
		['4,571 people', 4571, 4571],
		['12 people', 12, 12],
		['five to seven people', 5, 7],
		['5 to 7 million people', 5e6, 8e6],
		['twenty-five soldiers', 25, 25],
		['one hundred and twenty troops', 120, 120],
	])('%s', (sentence, low, high) => {
		const mention = only(sentence);
		expect(mention.low).toBeCloseTo(low, 0);
		expect(mention.high / high).toBeCloseTo(1, 5);
	});

	test.each([
		['nearly six hours', 'five and a half hours'],
		['about three hours', 'more than three hours'],
		['a dozen people', '12 people'],
		['two-thirds of voters', '67 percent of voters'],
		['one in seven adults', '14 percent of adults'],
		['half an hour', '30 minutes'],
		['600 people', '612 people'],
		['a mile', '1.6 kilometers'],
	])('%s can be %s', (x, y) => {
		expect(meet(only(x), only(y))).toBe(true);
	});

	test.each([
		['an hour beforehand', '45 minutes before'],
		['more than 600 stores', 'more than 700 stores'],
		['12 people', '13 people'],
		['two days', 'three days'],
		['three days', 'four days'],
		['600 people', '650 people'],
		['$43 million', '$45 million'],
	])('%s cannot be %s', (x, y) => {
		expect(meet(only(x), only(y))).toBe(false);
	});
});

test('a rate keeps its denominator', () => {
	expect(only('paid $1,000 a week')).toMatchObject({ dimension: 'money', unit: 'usd', value: 1000, per: 'week' });
});

test.each([
	['nearly three times the national average', 'nearly three times', 2.5, 3],
	['about four times more rainfall', 'about four times', 3.5, 4.5],
	['twice the number', 'twice', 1.6, 2.4],
])('a multiple: %s', (sentence, text, low, high) => {
	const mention = only(sentence);
	expect(mention).toMatchObject({ dimension: 'ratio', unit: 'times', text });
	expect([mention.low, mention.high].map((value) => Math.round(value * 10) / 10)).toEqual([low, high]);
});

test('over a time is more than it only where it lasts', () => {
	expect(only('The talks stretched over two days.').hedge).toBeNull();
	expect(only('It rained for over two months.')).toMatchObject({ text: 'over two months', hedge: 'over' });
});

test('a vote is a ratio', () => {
	expect(only('by a vote of 134 to 63')).toMatchObject({ dimension: 'ratio', text: '134 to 63' });
});

test('hostile text is read in linear time', () => {
	for (const unit of [
		'1 ',
		'1,',
		'hundred ',
		'one hundred and ',
		'a half of ',
		'1-',
		'$',
		'more than ',
		'dozens of ',
		'no. ',
	]) {
		const start = performance.now();
		annotated(unit.repeat(Math.floor(100_000 / unit.length)));
		expect(performance.now() - start).toBeLessThan(8000);
	}
});

test.each([
	['The age rises from 62 to 64.', [62, 64]],
	['Rates went from 5 to 7 percent.', [5, 7]],
	['Shares fell to $8 from $10.', [8, 10]],
	['Claims rose by 137,000 to 853,000 last week.', [137000, 853000]],
	['Sales grew by 5 to 7 percent.', [5]],
	['The suspects, ranging from 24 to 51 in number, fled.', [24]],
])('a change has two ends and a range one value: %s', (sentence, values) => {
	expect(mentions('quantity', sentence).map(({ value }) => value)).toEqual(values);
});

test('“a year earlier” is no denominator', () => {
	const [stores, before] = mentions('quantity', 'It had 4,571 stores, down from 5,273 a year earlier.');
	expect([stores?.per, before?.per]).toEqual([null, null]);
});

describe('an “m” behind digits', () => {
	test.each([
		['The jet came to rest 190m beyond the runway.', 'length'],
		['A wave 5 m high hit the pier.', 'length'],
		['He won the 100m freestyle.', 'length'],
		['5m people live north of the line.', 'count'],
		['It earned £5m above its goal.', 'money'],
	])('is a metre where the words behind it say so: %s', (sentence, dimension) => {
		expect(only(sentence).dimension).toBe(dimension);
	});
});

test('of a change the unit stands behind its first number alone', () => {
	const [, hours] = quantities('The longest shift falls from eleven hours to ten, including breaks.');
	expect(hours).toMatchObject({ text: 'ten', dimension: 'duration', value: 10 * HOUR });
	expect(quantities('He moved from 3 hours to 12 people.').at(-1)).toMatchObject({ dimension: 'count' });
});

test('a share right behind a name is no part of it', () => {
	expect(written('Ana Ferro took 51.8 percent of the vote and Tomas Holt 48.2 percent.')).toHaveLength(2);
});

test.each([
	['Its debt rose from 10 to 12 million.', [10e6, 12e6]],
	['Profit rose from $3 to $4.5 billion.', [3e9, 4.5e9]],
	['Traffic fell from 8 to 6 thousand lorries.', [8000, 6000]],
	['The channel grew from 3 followers to 40 million.', [3, 40e6]],
	['Between 10 and 12 million live there.', [10e6]],
])('the scale behind the second end is the first’s too: %s', (sentence, values) => {
	expect(quantities(sentence).map(({ value }) => value)).toEqual(values);
});
