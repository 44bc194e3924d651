import { describe, expect, test } from '@jest/globals';
import { covered } from './covered.ts';

const speaking = (...sentences: string[]) =>
	covered(sentences, ['The ferry to Skarvik was late again.']).voices.rows.map(({ name }) => name);

describe('who speaks for somebody', () => {
	test.each([
		['Harwell spokeswoman Nora Lind said the ferry would sail.', 'Nora Lind'],
		['Harwell re-election campaign manager Peter Gray said the ferry would sail.', 'Peter Gray'],
		['Harwell’s lawyer, Peter Gray, said the ferry would sail.', 'Peter Gray'],
	])('“%s” is not the one he speaks for', (sentence, name) => {
		expect(speaking('Mayor Oscar Harwell was not at home.', sentence)).toEqual([name]);
	});

	test.each([
		['A Harwell spokeswoman said the ferry would sail.', 'A Harwell spokeswoman'],
		['Harwell aides deny that the ferry would sail.', 'Harwell aides'],
		['The Harwell campaign said the ferry would sail.', 'The Harwell campaign'],
	])('“%s” without a name is not the one spoken for either', (sentence, name) => {
		expect(speaking('Mayor Oscar Harwell was not at home.', sentence)).toEqual([name]);
	});
});
