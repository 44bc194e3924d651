import { describe, expect, test } from '@jest/globals';
import { covered } from './covered.ts';

const GAZETTE = [
	'A fire at a chemical plant in Prague killed nine workers on Tuesday, the prefect said.',
	'The plant makes paint for the car industry.',
	'Prosecutors searched the offices of the company that runs it.',
];
const COURIER = [
	'The owner of a burned chemical plant had been fined twice for blocked exits, court papers show.',
	'The papers list inspections since 2015.',
	'Nine workers died in Tuesday’s fire at the chemical plant in Prague, according to the prefect.',
];

describe('the opening', () => {
	const { openings } = covered(GAZETTE, COURIER, { a: { title: 'Nine workers die in Prague plant fire' } });

	test('is the headline and the first paragraph', () => {
		expect(openings.a.headline?.sentence).toBe('aT');
		expect(openings.a.lead.map(({ sentence }) => sentence)).toEqual(['a0']);
		expect(openings.b.headline).toBeNull();
	});

	test('says where the other report tells the same', () => {
		expect(openings.a.lead[0]?.elsewhere).toMatchObject({ kind: 'further down', sentences: ['b2'] });
		expect(openings.b.lead[0]?.elsewhere).toEqual({ kind: 'not found' });
	});

	test('says what only one puts first, and where the other has it', () => {
		const prague = openings.a.alone.find(({ span }) => span.text === 'Prague');
		expect(prague?.elsewhere).toMatchObject({ kind: 'further down', sentences: ['b2'] });
		expect(prague?.elsewhere).toHaveProperty('at', expect.any(Number));
	});
});

test('the openings change sides with the reports', () => {
	const [there, back] = [covered(GAZETTE, COURIER), covered(COURIER, GAZETTE)];
	const kinds = ({ lead }: (typeof there)['openings']['a']) => lead.map(({ elsewhere }) => elsewhere.kind);
	expect(kinds(there.openings.a)).toEqual(kinds(back.openings.b));
	expect(kinds(there.openings.b)).toEqual(kinds(back.openings.a));
});

test('equal openings leave nothing to either alone', () => {
	const { openings } = covered(GAZETTE, GAZETTE);
	expect(openings.a.alone).toEqual([]);
	expect(openings.a.lead[0]?.elsewhere).toMatchObject({ kind: 'in the opening' });
});
