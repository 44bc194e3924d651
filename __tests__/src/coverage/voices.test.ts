import { describe, expect, test } from '@jest/globals';
import type { Coverage, VoiceHere } from '../../../src/coverage/model.ts';
import { covered } from './covered.ts';

const voice = ({ voices }: Coverage, name: string) => voices.rows.find((row) => row.name.includes(name));

const HERALD = [
	'Energy Minister Marta Olsen said on Monday that the grid had failed at noon.',
	'“We will find out why,” Olsen said.',
	'“The lights are on again,” she added.',
	'A senior official said the fault lay in a substation.',
	'The official said repairs would take a week.',
	'According to the Energy Ministry, three hospitals lost power.',
];
const STAR = [
	'The grid failed at noon on Monday, the minister, Marta Olsen, said.',
	'Mayor Peter Lund said schools would stay closed.',
	'“We will find out why,” Ms. Olsen told reporters.',
];

describe('voices', () => {
	const coverage = covered(HERALD, STAR);

	test('one person under several names and pronouns is one voice, in both reports', () => {
		expect(coverage.voices.rows.filter(({ name }) => name.includes('Olsen'))).toHaveLength(1);
		const olsen = voice(coverage, 'Olsen');
		expect(olsen?.a).toMatchObject({ quotedWords: 10, passages: 3, shareOfQuoted: 100, at: 0 });
		expect(olsen?.b?.quotedWords).toBe(5);
		expect(olsen?.both).toContainEqual({ a: ['a1'], b: expect.arrayContaining(['b2']) });
	});

	test('who is not named is a voice, and comes back as “the official”', () => {
		const official = voice(coverage, 'official');
		expect(official).toMatchObject({ kind: 'unnamed', b: null });
		expect(official?.a?.passages).toBe(2);
	});

	test('a ministry and its minister are told apart', () => {
		expect(voice(coverage, 'Energy Ministry')).toMatchObject({ kind: 'body', b: null });
	});

	test('who speaks in one report only is missing from the other', () => {
		expect(voice(coverage, 'Lund')).toMatchObject({ a: null });
		expect(voice(coverage, 'Lund')?.b?.reportedWords).toBeGreaterThan(3);
	});
});

test('a quotation without a speaker is counted and given to nobody', () => {
	const { voices } = covered(['The plan is a “dead letter” by now.'], ['The plan is dead.']);
	expect(voices).toMatchObject({ rows: [], quotedWords: { a: 2, b: 0 }, withoutSpeaker: { a: 2, b: 0 } });
});

test('the voices change sides with the reports', () => {
	const words = (here: VoiceHere | null) => here && [here.quotedWords, here.reportedWords, here.passages, here.at];
	const [there, back] = [covered(HERALD, STAR).voices, covered(STAR, HERALD).voices];
	expect(back.rows.map(({ name, a, b }) => [name, words(b), words(a)])).toEqual(
		there.rows.map(({ name, a, b }) => [name, words(a), words(b)]),
	);
});

test('a role that is read as part of the name makes no second voice', () => {
	const { voices } = covered(
		['Coroner Jane Aldous said the cause of death was unknown.', 'Aldous said tests would take a week.'],
		['Jane Aldous said the cause of death was not known yet.', 'The family waited, she said.'],
	);
	expect(voices.rows.filter(({ name }) => name.includes('Aldous'))).toHaveLength(1);
});
