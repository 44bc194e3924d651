import { describe, expect, test } from '@jest/globals';
import { covered } from './covered.ts';

const speaking = (...sentences: string[]) =>
	covered(sentences, ['The ferry to Skarvik was late again.']).voices.rows.map(({ name, kind }) => `${kind} ${name}`);

describe('“the Arizona Republican”', () => {
	test('is the one of whom the report tells it', () => {
		expect(
			speaking('Sen. Paul Harwell (R-Ariz.) came late.', 'The Arizona Republican said the vote would be close.'),
		).toEqual(['person Paul Harwell']);
	});

	test('is nobody by name where two may be meant, or none', () => {
		expect(
			speaking(
				'Sen. Paul Harwell (R-Ariz.) and Rep. Rosa Lind (R-Ariz.) came late.',
				'The Arizona Republican said the vote would be close.',
			),
		).toEqual(['unnamed The Arizona Republican']);
	});
});
