import { describe, expect, test } from '@jest/globals';
import { annotated, mentions } from './annotated.ts';

/** "name: office (of), …" */
const persons = (sentences: string | readonly string[], index = 0) =>
	mentions('person', sentences, index).map(({ name, titles }) =>
		[name, ...titles.map(({ office, of, tense }) => [tense, office, of && `(${of})`].filter(Boolean).join(' '))].join(
			': ',
		),
	);

describe('titles before a name', () => {
	test.each([
		['U.S. Secretary of State Antony Blinken met him', ['Antony Blinken: secretary of state (us)']],
		[
			'Foreign Minister Antony Blinken met with Chinese leader Xi Jinping',
			['Antony Blinken: foreign minister', 'Xi Jinping: leader (china)'],
		],
		['China’s top diplomat, Wang Yi, for about three hours', ['Wang Yi: top diplomat (china)']],
		[
			'Treasury Secretary Janet L. Yellen and Commerce Secretary Gina Raimondo',
			['Janet L. Yellen: treasury secretary', 'Gina Raimondo: commerce secretary'],
		],
		[
			'then-Governor Mitt Romney and former President Bill Clinton',
			['Mitt Romney: former governor', 'Bill Clinton: former president'],
		],
		['CIA chief William Burns', ['William Burns: chief (cia)']],
		['Microsoft Corp. co-founder Bill Gates', ['Bill Gates: cofounder (microsoft corp)']],
		['Deputy Attorney General Sally Yates', ['Sally Yates: deputy attorney general']],
		['President-elect Donald Trump', ['Donald Trump: designate president']],
		[
			'Director of the Office of the Central Foreign Affairs Commission Wang Yi',
			['Wang Yi: director (office of central foreign affairs commission)'],
		],
		['State Department spokesman Matthew Miller', ['Matthew Miller: spokesman (state department)']],
		['House Minority Leader Nancy Pelosi (D-Calif.) was re-elected', ['Nancy Pelosi: house minority leader']],
	])('%s', (sentence, expected) => {
		expect(persons(sentence)).toEqual(expected);
	});

	test('two titles of one person', () => {
		expect(persons('They met China’s top foreign policy official and Foreign Minister Qin Gang.')).toEqual([
			'Qin Gang: top foreign policy official (china): foreign minister',
		]);
	});

	test('the second title is another person’s when the first stands behind a name', () => {
		expect(persons('He met Wang Yi, China’s top foreign policy official and Foreign Minister Qin Gang.')).toEqual([
			'Wang Yi: top foreign policy official (china)',
			'Qin Gang: foreign minister',
		]);
	});
});

describe('titles behind a name', () => {
	test.each([
		[
			'said Matthew Miller, spokesman for the State Department, in a statement',
			['Matthew Miller: spokesman (state department)'],
		],
		[
			'said Zhu Feng, dean of the Institute of International Studies at Nanjing University.',
			['Zhu Feng: dean (institute of international studies)'],
		],
		['David Axelrod, the president’s chief political adviser, said', ['David Axelrod: chief political adviser']],
	])('%s', (sentence, expected) => {
		expect(persons(sentence)).toEqual(expected);
	});

	test.each([
		['Sen. Susan Collins, R-Maine, said', 'republican', 'maine'],
		['House Minority Leader Nancy Pelosi (D-Calif.)', 'democratic', 'california'],
		['Representative Peter Welch, Democrat of Vermont,', 'democratic', 'vermont'],
	])('party and place: %s', (sentence, party, of) => {
		expect(mentions('person', sentence)[0]?.affiliation).toEqual({ party, of });
	});
});

describe('names', () => {
	test.each([
		['Xi Jinping', 'Xi'],
		['Kim Jong-un', 'Kim'],
		['Alexandria Ocasio-Cortez', 'Ocasio-Cortez'],
		['Ursula von der Leyen', 'von der Leyen'],
		['Martin Luther King Jr.', 'King'],
		['Bashar al-Assad', 'al-Assad'],
		['Terry O’Neill', 'O’Neill'],
	])('the surname of %s is %s', (name, surname) => {
		expect(mentions('person', `Mr. ${name} was there`)[0]).toMatchObject({ name, surname });
	});

	test('a surname alone is a person where the report has the full name', () => {
		const sentences = ['Xi Jinping met Antony Blinken.', 'Blinken’s trip pleased Xi.'];
		expect(persons(sentences, 1)).toEqual(['Blinken', 'Xi']);
	});

	test('a capitalised word that speaks is a person', () => {
		expect(persons('“This is good,” Wang said, and Miller told reporters so.')).toEqual(['Wang', 'Miller']);
	});

	test.each([
		'The State Department said on Monday that China and the White House agreed.',
		'The Foreign Ministry in Beijing wrote to the Republican Party in June.',
		'In January the Supreme Court ruled on the Voting Rights Act.',
	])('nobody is named: %s', (sentence) => {
		expect(persons(sentence)).toEqual([]);
	});

	test('in a report a lone word that speaks is rather a company', () => {
		const sentences = ['Walmart and Target met.', 'Sales rose.', 'Stores closed.', 'Target said it was sorry.'];
		expect(persons(sentences, 3)).toEqual([]);
	});

	test.each([
		['chairman of the House Oversight Committee Trey Gowdy', ['Trey Gowdy: chairman (house oversight committee)']],
		['National Security Agency Director Mike Rogers', ['Mike Rogers: director (national security agency)']],
		['Democratic Sen. Tom Harkin of Iowa', ['Tom Harkin: senator']],
		['the attorney for St. Louis County', []],
		['in the Rose Garden', []],
	])('%s', (sentence, expected) => {
		expect(persons(sentence)).toEqual(expected);
	});

	test('in a headline only the name belongs to the person', () => {
		expect(persons('President Obama Signs Bill as Nancy Pelosi Wins Vote')).toEqual([
			'Obama: president',
			'Nancy Pelosi',
		]);
	});
});

test('hostile text is read in linear time', () => {
	for (const unit of [
		'Mr. ',
		'President ',
		'Ab ',
		'A. ',
		'of the ',
		'Al-',
		'director of ',
		'U.S. ',
		'John, ',
		'Wang ',
		'John, dean and ',
	]) {
		const start = performance.now();
		annotated(unit.repeat(Math.floor(100_000 / unit.length)));
		expect(performance.now() - start).toBeLessThan(8000);
	}
});

test('a surname of two words is known again', () => {
	const sentences = [
		'Alexandria Ocasio-Cortez of New York spoke.',
		'It rained.',
		'Nobody left.',
		'The crowd cheered Ocasio-Cortez.',
	];
	expect(persons(sentences, 3)).toEqual(['Ocasio-Cortez']);
});
