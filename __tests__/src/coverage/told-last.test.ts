import { describe, expect, test } from '@jest/globals';
import { covered } from './covered.ts';

/** Each voice of a report with how many words it has that are not quoted. */
const reported = (...sentences: string[]) =>
	Object.fromEntries(
		covered(sentences, ['The ferry to Skarvik was late again.']).voices.rows.map(({ name, a }) => [
			name,
			a?.reportedWords,
		]),
	);

describe('a verb of saying at the end', () => {
	test('has what stands before it, whoever says something in it', () => {
		expect(reported('When the crew had left, they insisted the bill be paid, harbour master Ida Brook said.')).toEqual({
			'Ida Brook': 11,
		});
		expect(reported('Mayor Piet Vos pleaded for calm, a clerk said on Friday.')).toEqual({ 'a clerk': 8 });
	});

	test('leaves to others what stands before an aside', () => {
		expect(
			reported('Nine men died, Mayor Piet Vos said, and three were hurt on deck, harbour master Ida Brook said.'),
		).toMatchObject({ 'Piet Vos': 3, 'Ida Brook': 6 });
	});

	test('is no outlet that only hands on the words', () => {
		expect(reported('Mayor Piet Vos said the bridge was safe, according to the Morning Post.')).toEqual({
			'Piet Vos': 4,
		});
	});
});
