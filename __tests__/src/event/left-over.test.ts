import { describe, expect, test } from '@jest/globals';
import { told } from './told.ts';

const valuesOf = (reports: Parameters<typeof told>[0], text: string) =>
	told(reports)
		.figures.find(({ values }) => values.some((value) => value.text === text))
		?.values.map((value) => [value.text, value.reports]);

describe('a toll that is told without a number', () => {
	const reports = {
		Post: ['A fifth person has died after the gas explosion in Harbour Street in Tolna, police said on Monday.'],
		Mail: ['Five people have now died after the gas explosion in Harbour Street in Tolna, police said.'],
		Star: ['Eight people died in the gas explosion in Harbour Street in Tolna.'],
	};

	test('is counted with the tolls of the others', () => {
		const event = told(reports);
		const figure = event.figures.find(({ counts }) => counts === 'dead');
		expect(figure?.values.map(({ reports }) => reports)).toEqual([2, 1]);
	});

	test('but which quarter, coach or patient it is counts nothing', () => {
		const ranked = told({
			Post: ['Work on the Tolna bridge will be finished in the third quarter, the city said.'],
			Mail: ['The city said work on the Tolna bridge would be finished in the third quarter.'],
		});
		expect(ranked.figures.filter(({ kind }) => kind === 'quantity')).toEqual([]);
	});
});

describe('the last number of a row that may answer the others', () => {
	test('stands beside them, and may be right with them', () => {
		const event = told({
			Post: ['The leak in the Sarn pipeline went on for 17 days before divers found it, the operator said.'],
			Mail: ['The operator said the leak in the Sarn pipeline went on for 17 days before divers found it.'],
			Star: ['The leak in the Sarn pipeline went on for 70 days before divers of the operator found it.'],
		});
		const figure = event.figures.find(({ values }) => values.some(({ text }) => text === '17 days'));
		expect(figure?.values.map(({ text, reports }) => [text, reports])).toEqual([
			['17 days', 2],
			['70 days', 1],
		]);
	});
});

test('two people of other ages are not one person', () => {
	const ages = valuesOf(
		{
			Post: ['The driver, Milo Renk, 54, was taken to hospital in Tolna, police said.'],
			Mail: ['The driver, Milo Renk, was taken to hospital in Tolna with a passenger, 57, police said.'],
		},
		'54',
	);
	expect(ages).toBeUndefined();
});

test('every report hedges its toll, so the table does too', () => {
	const event = told({
		Post: ['Seven dead in Tolna mine', 'At least seven people died when the Tolna mine flooded, rescuers said.'],
		Mail: ['Rescuers in Tolna said at least seven people had died when the mine flooded.'],
	});
	expect(event.figures.find(({ counts }) => counts === 'dead')?.values.map(({ text }) => text)).toEqual([
		expect.stringMatching(/^at least seven$/i),
	]);
});

test('the days of two tolls do not contradict each other', () => {
	const event = told({
		Post: ['The death toll of the Tolna mine flood stood at 12 on Monday, rescuers said.'],
		Mail: ['The death toll of the Tolna mine flood had risen to 17 on Tuesday, rescuers said.'],
		Star: ['Rescuers said the death toll of the Tolna mine flood had risen to 17 on Tuesday.'],
	});
	expect(event.outliers.filter(({ kind }) => kind === 'time')).toEqual([]);
	expect(event.figures.filter(({ kind, standing }) => kind === 'time' && /majority|divided/.test(standing))).toEqual(
		[],
	);
});

describe('the only number of one noun in a row', () => {
	const reports = {
		Post: ['The inquiry into the Sarn pipeline leak heard 45 engineers in the spring.'],
		Mail: ['Among the 45 engineers heard by the inquiry into the Sarn pipeline leak were nine of the operator.'],
		Star: ['The inquiry into the Sarn pipeline leak began in spring, and 54 engineers were questioned.'],
	};

	test('answers that of the others, of which "among the 45" is no part', () => {
		expect(valuesOf(reports, '45')).toEqual([
			['45', 2],
			['54', 1],
		]);
	});
});
