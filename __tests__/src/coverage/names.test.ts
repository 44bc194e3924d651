import { expect, test } from '@jest/globals';
import { covered } from './covered.ts';

const rows = (a: string, b: string) => covered([a], [b]).names.filter(({ kind }) => kind === 'person');

test('two given names with one surname are two people', () => {
	const [luis, lena] = [
		'Mayor Luis Ortiz said the bridge would be built.',
		'Mrs. Lena Ortiz said the bridge would be built.',
	];
	expect(rows(luis, lena)).toEqual([]);
	expect(rows(lena, luis)).toEqual([]);
});

test('a nickname and an initial are one person’s', () => {
	const [james, jim] = [
		'Senator James Weller said the bridge would be built.',
		'Jim Weller said the bridge would be built.',
	];
	expect(rows(james, jim)).toHaveLength(1);
	expect(rows(james, jim.replace('Jim', 'J.'))).toHaveLength(1);
});

test('a report that says one such word thousands of times is counted in time that grows with its words', () => {
	const chant = (word: string) => `The square heard ${`${word} and `.repeat(15_000)}${word}.`;
	const start = performance.now();
	covered([chant('riot')], [chant('protest')]);
	expect(performance.now() - start).toBeLessThan(15_000);
});
