import { describe, expect, test } from '@jest/globals';
import { covered } from './covered.ts';

const speaking = (...sentences: string[]) =>
	covered(sentences, ['The ferry to Skarvik was late again.']).voices.rows.map(({ name, kind }) => `${kind} ${name}`);

describe('a firm', () => {
	test('is one under its name, a part of it, and what it is', () => {
		expect(
			speaking(
				'Tarnley Mills said on Monday that it would close its weaving shed.',
				'Forty people work there.',
				'“We have no choice,” Mills said.',
				'Wool is dear this year.',
				'The mill said the looms would be sold.',
			),
		).toEqual(['body Tarnley Mills']);
	});

	test('may be called by the first word of its name', () => {
		expect(
			speaking('Velden Motors will stop work in May.', 'The site is old.', 'According to Velden, 40 men would leave.'),
		).toEqual(['body Velden Motors']);
	});

	test('is not a person of that surname', () => {
		expect(
			speaking(
				'Tarnley Foods said on Monday that it would close its dairy.',
				'Its founder, Peter Tarnley, was not asked.',
				'“A pity,” Tarnley said.',
				'Milk is dear this year.',
			).sort(),
		).toEqual(['body Tarnley Foods', 'person Peter Tarnley']);
	});
});
