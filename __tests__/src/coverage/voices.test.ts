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

	test('is not the one whom the quotation names', () => {
		expect(names('Anna Falk spoke in Holm on Friday.', '“Lars Dahl is no friend of the ferries,” she said.')).toEqual([
			'Anna Falk',
		]);
		expect(
			names('Dahl’s deputy, Jens Berg, said the route would close.', '“Mr. Dahl had no choice,” he said.'),
		).toEqual(['Jens Berg']);
	});

	test('is not the one of whom somebody else tells behind a comma', () => {
		expect(names('Lars Dahl, 61, sold nine ferries to his brother, the prosecution said.')).toEqual([
			'the prosecution',
		]);
		expect(names('Lars Dahl, the company’s chairman, on Monday said the ferries would stop.')).toEqual(['Lars Dahl']);
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

test('two given names are two people, even where one office is given to both', () => {
	const { voices } = covered(
		['Mayor Luis Ortiz said on Friday that the bridge would be built.'],
		['Mayor Lena Ortiz said on Friday that the bridge would be built.'],
	);
	expect(voices.rows.map(({ name }) => name).sort()).toEqual(['Lena Ortiz', 'Luis Ortiz']);
});

describe('a body speaks under a common name', () => {
	const spoken = (...a: string[]) =>
		covered(a, ['The ferry to Holm was late again.']).voices.rows.map(({ kind, name }) => `${kind}: ${name}`);

	test('with an article or without', () => {
		expect(
			spoken('The fire service said the blaze began in a shed.', 'Nobody was hurt, according to fire service.'),
		).toEqual(['body: The fire service']);
		expect(spoken('Police said the road was closed.', 'The police later said it was open.')).toEqual(['body: Police']);
	});

	test('whatever stands for it: a guard is a man, the coast guard a body', () => {
		expect(spoken('The ferry ran aground at noon, the coast guard said.')).toEqual(['body: the coast guard']);
		expect(spoken('The ferry ran aground at noon, the guard said.')).not.toContain('body: the guard');
		expect(spoken('The toymaker said the dolls were safe.')).toEqual(['body: The toymaker']);
		expect(spoken('A lawmaker said the dolls were safe.')).toEqual(['unnamed: A lawmaker']);
	});

	test('which is its own where the report has but one', () => {
		expect(
			spoken(
				'The Ministry of Transport said the bridge was safe.',
				'Two cables were worn, the ministry said on Friday.',
			),
		).toEqual(['body: Ministry of Transport']);
	});

	test('that is again the firm which the sentence tells of', () => {
		expect(spoken('Norvik Lines will close the route to Holm in May, the company said.')).toEqual([
			'body: Norvik Lines',
		]);
	});

	test('and who speaks for it is another voice', () => {
		const rows = covered(
			[
				'The railway company said a signal had failed.',
				'A spokeswoman for the railway company said trains would run again.',
			],
			['The trains are late.'],
		).voices.rows;
		expect(rows.map(({ kind, speaksFor }) => [kind, speaksFor])).toEqual([
			['unnamed', 'railway company'],
			['body', 'railway company'],
		]);
	});

	test('and is one with the body that the other report names', () => {
		const { rows } = covered(
			['The fire service said the blaze began in a shed.'],
			['The blaze began in a shed, Holm Fire Service said.'],
		).voices;
		expect(rows.map(({ name, a, b }) => [name, a !== null, b !== null])).toEqual([['Holm Fire Service', true, true]]);
	});
});

test('who denies something, and who names a figure, is reported', () => {
	const { rows } = covered(
		['Police put the number of injured at 12.', 'Anna Falk denied that the quay had been sold.'],
		['The quay was busy.'],
	).voices;
	expect(rows.map(({ name, a }) => [name, a?.reportedWords])).toEqual([
		['Anna Falk', 6],
		['Police', 6],
	]);
});

test('“he” is neither a group nor a woman', () => {
	const { rows } = covered(
		['House Liberals said they would vote against it.', '“I will not,” he said.'],
		['The vote is on Friday.'],
	).voices;
	expect(rows.map(({ name, a }) => [name, a?.quotedWords])).toEqual([['House Liberals', 0]]);
});

test('who speaks for somebody is not that person', () => {
	const { rows } = covered(['A lawyer for Peter Lund said the deal was off.'], ['The deal is off.']).voices;
	expect(rows.map(({ kind }) => kind)).toEqual(['unnamed']);
});

test('a name that no list has speaks, is told from the description before it, and comes back as “she”', () => {
	const { rows } = covered(
		['“The water came at night,” said village resident Oddny Skarre.', 'She said the cellar was full.'],
		['The river rose.'],
	).voices;
	expect(rows.map(({ kind, name, a }) => [kind, name, a?.passages])).toEqual([['person', 'Oddny Skarre', 2]]);
});

describe('an office is its holder', () => {
	const names = (...a: string[]) => covered(a, ['The dam at Holm is old.']).voices.rows.map(({ name }) => name);

	test('before the name has been given', () => {
		expect(
			names('The interior minister said the dam was safe.', 'Interior Minister Ana Duarte said it again on Friday.'),
		).toEqual(['Ana Duarte']);
	});

	test('in the other report', () => {
		const { rows } = covered(
			['The interior minister said on Friday that the dam at Holm was safe.'],
			['Interior Minister Ana Duarte said on Friday that the dam at Holm was safe.'],
		).voices;
		expect(rows.map(({ name, a, b }) => [name, a !== null, b !== null])).toEqual([['Ana Duarte', true, true]]);
	});

	test('but not where two hold one like it', () => {
		expect(
			names('The minister said the dam was safe.', 'Interior Minister Ana Duarte and Health Minister Jan Kvist met.'),
		).toEqual(['The minister']);
	});
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

test('a clause with “who” belongs to the speaker before it', () => {
	const { voices } = covered(
		['Two survivors who were on board said the runway was wet.'],
		['The plane to Holm was late again.'],
	);
	expect(voices.rows.map(({ name }) => name)).toEqual(['Two survivors']);
});

test('what a firm makes is no part of its name', () => {
	const { voices } = covered(
		['Toymaker Velbo will close its shop in Holm, the company said.', 'Workers of Velbo heard it on the radio.'],
		['The plane to Holm was late again.'],
	);
	expect(voices.rows.map(({ name }) => name)).toEqual(['Velbo']);
});

describe('who is not named in either report', () => {
	const rows = (a: string, b: string) =>
		covered([a, 'The pier at Holm was shut at noon.'], [b, 'A storm had shut the pier at Holm.']).voices.rows.map(
			({ name, a, b }) => [name, a !== null, b !== null],
		);

	test('may be anybody', () => {
		expect(
			rows(
				'A senior official said three cranes had been sold.',
				'According to a senior official, the budget comes in May.',
			),
		).toEqual([
			['A senior official', true, false],
			['a senior official', false, true],
		]);
	});

	test('is one where both reports tell the same of him', () => {
		expect(
			rows(
				'A senior official said three cranes had been sold to Norway.',
				'Three cranes had been sold to Norway, a senior official said.',
			),
		).toHaveLength(1);
	});

	test('is one where a group has a name', () => {
		expect(
			rows('House Liberals said the cranes had been sold.', 'House Liberals said the minister would resign.'),
		).toHaveLength(1);
	});
});

describe('the name of a voice', () => {
	const rows = (...sentences: string[]) =>
		covered(sentences, ['The plane to Holm was late again.']).voices.rows.map(({ name, speaksFor }) => [
			name,
			speaksFor,
		]);

	test('is the fullest that the report has, though it comes later', () => {
		expect(
			rows(
				'Mr. Brandow told reporters that the case was weak.',
				'The court will sit in May.',
				'His lawyer, Gerdo Brandow, told reporters that he would appeal.',
			),
		).toEqual([['Gerdo Brandow', null]]);
	});

	test('is a paper’s, though it ends like a role', () => {
		expect(rows('The Tarnley Reporter said the case was weak.')[0]?.[0]).toContain('Reporter');
	});

	test('tells which person without a name it is', () => {
		expect(rows('The case is weak, according to a person familiar with the talks.')).toEqual([
			['a person familiar with the talks', null],
		]);
		expect(rows('The case is weak, said a spokesman for the harbour board in a statement.')).toEqual([
			['a spokesman for the harbour board', 'harbour board'],
		]);
	});

	test('has no role in it', () => {
		expect(rows('Union boss Mick Hale said the case was weak.', 'Coroner Ida Brook said it was strong.')).toEqual(
			expect.arrayContaining([
				['Mick Hale', null],
				['Ida Brook', null],
			]),
		);
	});

	test('is its own where a body bears a person’s', () => {
		expect(rows('Harwell’s office said the case was weak.')).toEqual([['Harwell’s office', 'Harwell’s office']]);
	});

	test('of a party’s members is not that of a chamber that they speak for', () => {
		expect(rows('Senate Democrats said the case was weak.')).toEqual([['Senate Democrats', null]]);
	});
});
