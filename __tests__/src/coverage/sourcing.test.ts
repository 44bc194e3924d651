import { expect, test } from '@jest/globals';
import { sentencesDraft, textDraft } from '../../../src/draft.ts';
import { coverage } from '../../../src/library/coverage.ts';
import { covered } from './covered.ts';

const CITY = [
	'The dam above Torvik is leaking, the water board said in a statement on Monday.',
	'A senior official, who spoke on condition of anonymity, told the Torvik Courier that sluices had jammed.',
	'“Leave now,” the mayor wrote on Facebook.',
	'Two engineers told Reuters that the wall had moved.',
	'The mayor told CNN that 300 people had left.',
	'Nobody was hurt.',
];

const { sourcing } = covered(CITY, ['The dam above Torvik is leaking, officials said.'], {
	a: { outlet: 'Torvik Courier' },
});
const places = (kind: string) => sourcing.find((row) => row.kind === kind)?.a.places.map(({ text }) => text);

test('each kind of source is shown by the words that name it', () => {
	expect(places('document')).toEqual(['in a statement']);
	expect(places('unnamed source')?.[0]).toContain('senior official');
	expect(places('social media post')).toEqual(['on Facebook']);
	expect(places('agency')).toEqual(['told Reuters']);
	expect(places('other outlet')).toEqual(['told CNN']);
});

test('what was told the outlet itself is its own reporting', () => {
	expect(places('own reporting')).toEqual(['told the Torvik Courier']);
});

test('what says nothing of its source has none, and the other report has its own', () => {
	expect(JSON.stringify(sourcing)).not.toContain('a5');
	expect(sourcing.find(({ kind }) => kind === 'unnamed source')?.b.places).toHaveLength(1);
});

test('links of a page are sources with where they lead', () => {
	const text = 'The dam above Torvik is leaking, says a letter of the water board. Nobody was hurt.';
	const link = { start: 38, end: 65, address: 'https://water.example/letter' };
	const a = { ...textDraft(text), kind: 'text', text, links: [link] } as const;
	const { sourcing } = coverage({ a, b: sentencesDraft(['The dam is leaking, officials said.'], {}) });
	expect(sourcing.find(({ kind }) => kind === 'link')?.a.places).toMatchObject([
		{ text: 'a letter of the water board', address: 'https://water.example/letter' },
	]);
});
