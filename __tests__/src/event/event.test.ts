import { describe, expect, test } from '@jest/globals';
import { matterWith, standings, told } from './told.ts';

const FERRY = {
	'Harbour Post': [
		'Twelve people drowned when the ferry Aurelia capsized off Port Linnow on Saturday, the coast guard said.',
		'The captain, Jonas Weil, was arrested on Sunday.',
		'“The doors were closed, I checked them myself,” Weil told police.',
		'The ferry was built in 1987.',
	],
	'Island Mail': [
		'Twelve people drowned on Saturday when the ferry Aurelia capsized off Port Linnow, according to the coast guard.',
		'Police arrested the captain, Jonas Weil, on Sunday.',
		'“The doors were closed, I checked them myself,” Mr Weil said.',
	],
	'Evening Star': [
		'The ferry Aurelia capsized off Port Linnow on Saturday and fifteen people drowned, the coast guard said.',
		'Captain Jonas Weil has been arrested.',
		'Divers will search the wreck again on Monday.',
	],
	'Linnow Radio': [
		'Twelve people drowned when the Aurelia ferry capsized off Port Linnow on Saturday.',
		'Its captain, Jonas Weil, was arrested on Sunday.',
	],
};

describe('an event', () => {
	const event = told(FERRY);

	test('has a row for what all tell, with a cell for each report in the order given', () => {
		const drowned = matterWith(event, 'Twelve people drowned');
		expect(drowned?.cells.map(({ report }) => report)).toEqual([
			'harbour-post',
			'island-mail',
			'evening-star',
			'linnow-radio',
		]);
		expect(drowned?.reports).toBe(4);
	});

	test('says of a report that conflicts with most that it is contradicted, of the others that they tell it', () => {
		expect(standings(matterWith(event, 'Twelve people drowned'))).toMatchObject({
			'harbour-post': 'told',
			'evening-star': 'contradicted',
		});
	});

	test('counts who gives which figure', () => {
		const figure = event.figures.find(({ values }) => values.some(({ text }) => text === 'fifteen'));
		expect(figure?.standing).toBe('majority');
		expect(figure?.values.map(({ text, reports }) => [text, reports])).toEqual([
			['Twelve', 3],
			['fifteen', 1],
		]);
	});

	test('names who stands alone', () => {
		const outlier = event.outliers.find(({ kind }) => kind === 'quantity');
		expect(outlier?.says.map(({ report, spans }) => [report, spans[0]?.text])).toEqual([['evening-star', 'fifteen']]);
		expect(outlier).toMatchObject({ verdict: 'conflict', sources: 3 });
	});

	test('tells what only one reports', () => {
		const alone = event.summary.alone.find(({ report }) => report === 'evening-star')?.matters ?? [];
		expect(alone).toContain(matterWith(event, 'Divers will search')?.id);
	});

	test('hears one captain, not four', () => {
		expect(event.voices.filter(({ name }) => name.includes('Weil'))).toHaveLength(1);
	});

	test('sets a remark once, with who quotes it', () => {
		expect(event.quotations).toHaveLength(1);
		expect(event.quotations[0]).toMatchObject({ speaker: 'Jonas Weil', reports: 2 });
	});

	test('points into the texts', () => {
		for (const { cells } of event.matters)
			for (const { report, sentences } of cells)
				for (const { start, end, text } of sentences)
					expect(event.reports.find(({ id }) => id === report)?.report.text.slice(start, end)).toBe(text);
	});
});

test('the order of the reports changes nothing but the order of the columns', () => {
	const entries = Object.entries(FERRY);
	const byColumn = (event: ReturnType<typeof told>) => ({
		...event,
		reports: [...event.reports].sort((x, y) => (x.id < y.id ? -1 : 1)),
		matters: event.matters.map((matter) => ({
			...matter,
			cells: [...matter.cells].sort((x, y) => (x.report < y.report ? -1 : 1)),
		})),
		summary: { ...event.summary, alone: [...event.summary.alone].sort((x, y) => (x.report < y.report ? -1 : 1)) },
	});
	const given = byColumn(told(FERRY));
	for (const order of [
		[3, 1, 0, 2],
		[1, 0, 3, 2],
		[3, 2, 1, 0],
	])
		expect(byColumn(told(Object.fromEntries(order.map((at) => entries[at] ?? ['', []]))))).toEqual(given);
});

test('reports that print one agency text are one source, also where others agree with them', () => {
	const wire =
		'A fire destroyed the covered market of Dervent early on Friday and injured seven traders who tried to save their goods, the fire brigade said.';
	const more = 'The mayor of Dervent promised the traders a tent on the parade ground until the hall has been rebuilt.';
	const event = told({
		'North Wire': [wire, more],
		'Dervent Daily': [wire, more, 'The market was built in 1911.'],
		'City Post': ['Nine traders were injured when fire destroyed the covered market of Dervent early on Friday.'],
	});
	expect(event.summary).toMatchObject({ reports: 3, sources: 2 });
	const figure = event.figures.find(({ values }) => values.some(({ text }) => text === 'seven'));
	expect(figure?.values.find(({ text }) => text === 'seven')).toMatchObject({ reports: 2, sources: 1 });
	// One source against one: nobody stands alone.
	expect(event.outliers).toEqual([]);
});

test('a lead that tells two matters stands in both rows', () => {
	const event = told({
		Ledger: ['Nine miners died and forty were missing after the Korva pit collapsed, the governor said.'],
		Herald: ['Nine miners died when the Korva pit collapsed.', 'Forty miners were still missing after the collapse.'],
		Courier: [
			'The collapse of the Korva pit killed nine miners.',
			'Another forty miners were missing after the collapse.',
		],
	});
	const missing = matterWith(event, 'still missing');
	expect(missing?.cells.map(({ standing }) => standing)).not.toContain('missing');
});

test('two reports of one outlet keep their names apart whichever was given first', () => {
	const one = told({ Ledger: ['Nine miners died in the Korva pit.'] });
	expect(one.reports[0]?.name).toBe('Ledger');
});
