import { describe, expect, test } from '@jest/globals';
import { matterWith, standings, told } from './told.ts';

describe('a bus that fell into a lake', () => {
	const event = told({
		Post: [
			'Nine people were killed when a bus plunged into Lake Orva on Monday, police said.',
			'The bus carried 44 tourists and a staff of four.',
		],
		Mail: [
			'At least four people died on Monday when a bus plunged into Lake Orva, police said.',
			'The bus was carrying 44 tourists and a staff of four.',
		],
	});

	test('the staff on board are none of the dead', () => {
		const dead = event.figures.find(({ counts }) => counts === 'dead');
		const words = dead?.values.flatMap(({ words }) => words.flatMap(({ spans }) => spans.map(({ text }) => text)));
		expect(words).not.toContain('four');
	});
});

describe('a fire on the morning or the evening of one day', () => {
	const event = told({
		Post: ['A warehouse burned down in Tolna on Friday morning.'],
		Mail: ['A warehouse burned down in Tolna on Friday evening.'],
		Star: ['A warehouse burned down in Tolna on Friday morning, firefighters said.'],
		Echo: ['A warehouse burned down in Tolna on Friday.'],
	});

	test('only who names another part of the day is contradicted', () => {
		expect(standings(matterWith(event, 'warehouse'))).toEqual({
			post: 'told',
			mail: 'contradicted',
			star: 'told',
			echo: 'told',
		});
	});

	test('nobody is given a part of the day that he does not name', () => {
		const day = event.figures.find(({ kind }) => kind === 'time');
		const echo = day?.values.find(({ words }) => words.some(({ report }) => report === 'echo'));
		expect(echo?.text).toBe('Friday');
	});
});

test('a rate is one value with its period before or behind it', () => {
	const event = told({
		Post: ['The pass will cost $400 a month, Norrail said.'],
		Mail: ['A month of the pass will cost $400, Norrail said.'],
		Star: ['The pass will cost $40 a month, Norrail said.'],
	});
	const values = event.figures.find(({ counts }) => counts === 'money')?.values;
	expect(values?.map(({ text, reports }) => [text, reports])).toEqual([
		['$400', 2],
		['$40', 1],
	]);
});

test('a remark and its denial by another are two', () => {
	const event = told({
		Post: ['A new bridge opened in Tolna.', '"This is a disaster," said Clara Weiss of the town council.'],
		Mail: ['A new bridge opened in Tolna.', '"It is not a disaster," said Otto Weiss of the builders.'],
		Star: ['A new bridge opened in Tolna.', '"I would not call it a disaster," said Otto Weiss of the builders.'],
	});
	expect(event.quotations.map(({ speaker, reports }) => [speaker, reports])).toEqual([['Otto Weiss', 2]]);
});

test('who is denied by more than say so is not as most tell it', () => {
	const event = told({
		Post: ['The bridge was overloaded, witnesses said.'],
		Mail: ['Norrail said the bridge was not overloaded.'],
		Star: ['Norrail denied that the bridge was overloaded.'],
	});
	expect(standings(matterWith(event, 'witnesses')).post).not.toBe('told');
	expect(event.summary.contested).toBe(1);
});

test('the evening of one desk is the night of another', () => {
	const event = told({
		Post: ['The mill in Orva burned down on Friday evening, firefighters said.'],
		Mail: ['The mill in Orva burned down on Friday evening.'],
		Star: ['On Friday night a fire destroyed the mill in Orva, said the firefighters.'],
	});
	expect(new Set(Object.values(standings(matterWith(event, 'mill'))))).toEqual(new Set(['told']));
	expect(event.outliers).toEqual([]);
});

describe('a remark that one report gives to somebody else', () => {
	const event = told({
		Post: ['“The roof was never meant to carry that much snow,” Lena Orth, the architect, said on Monday.'],
		Mail: ['Lena Orth, the architect, said on Monday: “The roof was never meant to carry that much snow.”'],
		Star: ['The architect Lena Orth said the roof “was never meant to carry that much snow”.'],
		Echo: ['“The roof was never meant to carry that much snow,” the mayor, Piet Vorn, said on Monday.'],
	});

	test('contradicts that report, and nobody who quotes a word less', () => {
		expect(standings(matterWith(event, 'snow'))).toEqual({
			post: 'told',
			mail: 'told',
			star: 'told',
			echo: 'contradicted',
		});
	});
});

describe('what is denied without “not”', () => {
	test('who refused to pay anything is contradicted by who will pay', () => {
		const event = told({
			Post: ['The operator Nordbahn said it would pay for the treatment of the injured passengers.'],
			Mail: ['Nordbahn, the operator, will pay for the treatment of injured passengers.'],
			Star: ['Nordbahn will pay for the treatment of the injured, the operator said.'],
			Echo: ['The operator Nordbahn has refused to pay a cent for the treatment of injured passengers.'],
		});
		expect(standings(matterWith(event, 'a cent'))).toEqual({
			post: 'told',
			mail: 'told',
			star: 'told',
			echo: 'contradicted',
		});
	});

	test('who declined to comment denies no comment', () => {
		const event = told({
			Post: ['The operator Nordbahn commented on the crash on Monday.'],
			Mail: ['Nordbahn, the operator, commented on the crash on Monday.'],
			Star: ['The operator Nordbahn declined to comment on the crash on Monday.'],
		});
		expect(event.outliers).toEqual([]);
	});

	test('what had not been checked was not inspected', () => {
		const event = told({
			Post: ['The cable car was last inspected in April, the transport ministry said.'],
			Mail: ['The cable car was inspected in April, according to the transport ministry.'],
			Star: ['The cable car had not been checked since 2021, transport officials said.'],
		});
		expect(standings(matterWith(event, 'checked'))).toMatchObject({
			post: 'told',
			mail: 'told',
			star: 'contradicted',
		});
	});
});
