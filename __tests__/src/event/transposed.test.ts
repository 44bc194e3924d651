import { describe, expect, test } from '@jest/globals';
import { changePlaces } from '../../../src/event/transposed.ts';
import { told } from './told.ts';

test('two neighbouring digits that changed places', () => {
	expect(changePlaces(340_000, 430_000)).toBe(true);
	expect(changePlaces(1_280, 1_820)).toBe(true);
	expect(changePlaces(86, 68)).toBe(true);
});

test('other slips, and other sizes, are none', () => {
	expect(changePlaces(340, 340)).toBe(false);
	expect(changePlaces(123, 321)).toBe(false);
	expect(changePlaces(100, 10)).toBe(false);
	expect(changePlaces(340, 350)).toBe(false);
});

describe('a number of one report that two others give with its digits in other places', () => {
	const others = {
		Post: ['The cable cars of Sarn carry 24,500 passengers a day.'],
		Mail: ['A day 24,500 passengers ride the cable cars of Sarn.'],
	};
	const values = (star: string) =>
		told({ ...others, Star: ['Sarn woke up on Monday to snow.', star] })
			.figures.find((figure) => figure.values.some(({ text }) => text === '24,500'))
			?.values.map(({ text, reports }) => [text, reports]);

	test('stands beside theirs though no row has it, and may be right with them', () => {
		const star = 'Schools were shut and 42,500 people had to walk to work.';
		expect(values(star)).toEqual([
			['24,500', 2],
			['42,500', 1],
		]);
		expect(told({ ...others, Star: [star] }).outliers.map(({ verdict }) => verdict)).toEqual(['difference']);
	});

	test('any other number does not', () => {
		expect(values('Schools were shut and 43,500 people had to walk to work.')).toEqual([['24,500', 2]]);
	});
});
