import { describe, expect, test } from '@jest/globals';
import { told } from '../event/told.ts';

/** Who says something in a report, by their full names. */
const speaking = (...sentences: readonly string[]) =>
	told({
		Post: ['Mayor Mara Lind and Mr Bram Sudlow opened the hall in Tolna.', ...sentences],
		Mail: ['Rain is forecast for the coast.'],
	})
		.voices.map(({ name }) => name.split(' ').at(-1))
		.sort();

describe('who speak together are both heard', () => {
	test.each([
		['before the verb', 'Lind and Sudlow said the shaft had been inspected.'],
		['with titles', 'Mayor Lind and union leader Bram Sudlow said the shaft had been inspected.'],
		['behind the verb', 'The shaft had been inspected in May, said Mayor Lind and Mr Bram Sudlow.'],
		['of a quotation', '“It was inspected,” Lind and Sudlow said in a joint statement.'],
		['as whom it is according to', 'According to Mayor Mara Lind and Mr Bram Sudlow, the shaft had been inspected.'],
		[
			'with what describes the first',
			'Mayor Mara Lind, the mayor, and Mr Bram Sudlow said the shaft had been inspected.',
		],
	])('%s', (_, sentence) => {
		expect(speaking(sentence)).toEqual(['Lind', 'Sudlow']);
	});

	test('so are three', () => {
		expect(speaking('Mayor Mara Lind, Mr Bram Sudlow and Mr Otto Hark said the shaft had been inspected.')).toEqual([
			'Hark',
			'Lind',
			'Sudlow',
		]);
	});
});

describe('who only stands beside the speaker is not', () => {
	test.each([
		[
			'since something else is told of him',
			'In May, said Mayor Mara Lind, Mr Bram Sudlow had agreed to leave.',
			['Lind'],
		],
		[
			'since he does something behind "and"',
			'The shaft was safe, said Mayor Mara Lind and Mr Bram Sudlow agreed to it.',
			['Lind'],
		],
	])('%s', (_, sentence, names) => {
		expect(speaking(sentence)).toEqual(names);
	});
});
