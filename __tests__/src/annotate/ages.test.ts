import { describe, expect, test } from '@jest/globals';
import { mentions } from './annotated.ts';

const YEAR = 365.25 * 86_400;
const ages = (sentence: string) =>
	mentions('quantity', sentence)
		.filter(({ of }) => of === 'age')
		.map(({ value }) => Math.round(value / YEAR));

describe('ages without “old”', () => {
	test.each([
		['Marcus Harlan, 58, accepted the money.', 58],
		['The new mayor, who is 34, takes over on May 2.', 34],
		['He was 71.', 71],
		['A gardener aged 29 was held.', 29],
		['A man of 29 is being held.', 29],
		['She retired at the age of 62, the bank said.', 62],
		['The 43-year-old engineer won.', 43],
	])('%s', (sentence, age) => {
		expect(ages(sentence)).toEqual([age]);
	});

	test.each([
		'On May 5, 12, people met.',
		'The temperature was 34.',
		'Two of 29 ships sank.',
		'Rovers won 3, United 2.',
		'She was 12 miles from home.',
	])('none in “%s”', (sentence) => {
		expect(ages(sentence)).toEqual([]);
	});
});
