import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../../src/judge.ts';

const polarity = (a: string, b: string) => judge(a, b).findings.filter(({ kind }) => kind === 'polarity');

describe('a sentence that stands beside a denial', () => {
	test.each([
		['“We have a buyer,” Moreau said.', '“We do not have a contract, but we have a buyer,” Moreau said.'],
		['“The children are home,” she said.', '“I can’t say how they got out, but the children are home,” she said.'],
	])('is not denied by it: %s', (a, b) => {
		expect(polarity(a, b)).toEqual([]);
		expect(polarity(b, a)).toEqual([]);
	});

	test('is denied where the denial governs it', () => {
		expect(polarity('“We have a buyer,” Moreau said.', '“We do not have a buyer,” Moreau said.')).toHaveLength(1);
	});
});

describe('a denial in other words', () => {
	test.each([
		['The airline denied the report.', 'The airline said the report was untrue.'],
		['Hardly anyone joined the march.', 'Few people joined the march.'],
	])('is the same denial: %s / %s', (a, b) => {
		expect(polarity(a, b)).toEqual([]);
	});

	test('leaves "hardly anyone" against a crowd', () => {
		expect(polarity('Hardly anyone joined the march.', 'Thousands of people joined the march.')).toHaveLength(1);
	});
});

describe('a "no" or "never" that denies nothing', () => {
	test.each([
		['“I am not selling the farm,” he said.', '“No, I am not selling the farm,” he said.'],
		['The Never Again group marched through the town.', 'The group marched through the town.'],
		['The Don’t Drill alliance met on the quay.', 'The drill alliance met on the quay.'],
	])('answers, or belongs to a name: %s', (a, b) => {
		expect(polarity(a, b)).toEqual([]);
	});
});

test('a "non-" turns the word it is joined to', () => {
	expect(polarity('The list is non-exhaustive.', 'The list is exhaustive.')).toHaveLength(1);
	expect(polarity('The council passed a non-binding motion.', 'The council passed a motion.')).toEqual([]);
});

describe('one event from its two ends', () => {
	test.each([
		['The lira fell against the krona.', 'The krona rose against the lira.'],
		['The hosts lost 3-1.', 'The visitors won 3-1.'],
	])('is no contradiction: %s / %s', (a, b) => {
		expect(polarity(a, b)).toEqual([]);
	});

	test('differs where one end is said to go the other way', () => {
		expect(polarity('The lira fell against the krona.', 'The lira rose against the krona.')).toHaveLength(1);
	});
});
