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

describe('who speaks', () => {
	const names = (...a: string[]) =>
		covered(a, ['The ferry to Holm was late again.']).voices.rows.map(({ name }) => name);

	test('is the person whom a description stands beside', () => {
		expect(names('The union’s chairman, Lars Dahl, said the ferries would stop.')).toEqual(['Lars Dahl']);
		expect(names('Anna Falk, Liberal of Holm, a founder of the group, said the ferries would stop.')).toEqual([
			'Anna Falk',
		]);
	});

	test('ends before a verb, a pronoun or a participle', () => {
		expect(names('A report released on Friday said the ferry was late.')).toEqual(['A report']);
	});

	test('is nobody where nothing was said', () => {
		expect(names('Anna Falk did not say when the ferries would run.')).toEqual([]);
		expect(names('The mayor should insist that the ferries run, the paper wrote.')).not.toContain('The mayor');
		expect(names('The mayor’s comments come as the ferries stop.')).toEqual([]);
	});
});

test('who holds one office under two given names is one voice', () => {
	const { voices } = covered(
		['Prime Minister Jens Ole Berg said on Friday that the bridge would be built.'],
		['Prime Minister Olli Berg said on Friday that the bridge would be built.'],
	);
	expect(voices.rows.filter(({ name }) => name.includes('Berg'))).toHaveLength(1);
});

test('a ministry, its spokesman and its officials stand together and are told apart', () => {
	const { voices } = covered(
		[
			'The Transport Ministry said on Monday that the bridge was safe.',
			'“Nobody need worry,” said Mayor Ivar Holt of Holm, who crosses the bridge on his bicycle every single morning of the week.',
			'Transport Ministry spokesman Odd Vik said cables had been checked.',
			'A Transport Ministry official said two cables were worn.',
		],
		['The bridge at Holm is closed.'],
	);
	const rows = voices.rows.filter(({ speaksFor }) => speaksFor === 'Transport Ministry');
	expect(rows).toHaveLength(3);
	const places = rows.map((row) => voices.rows.indexOf(row));
	expect(Math.max(...places) - Math.min(...places)).toBe(2);
});
