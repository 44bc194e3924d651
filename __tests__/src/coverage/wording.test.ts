import { describe, expect, test } from '@jest/globals';
import { covered } from './covered.ts';

const CALM = [
	'Protesters gathered outside the parliament in Kyiv on Sunday, and police held eleven of them.',
	'The interior ministry said windows had been broken.',
	'President Lena Moravec said the law would stand.',
];
const HARSH = [
	'Rioters gathered outside the parliament in Kiev on Sunday, and police held eleven of them.',
	'The interior ministry claimed that windows had been broken.',
	'Ms. Moravec insisted that the law would stand, and the crowd was allegedly paid.',
];

describe('wording and names', () => {
	const { wording, names } = covered(CALM, HARSH);
	const row = (word: string) => wording.find((one) => one.word === word);

	test('verbs of saying beyond “said”, with their sentences', () => {
		expect(row('claim')).toMatchObject({ kind: 'verb of saying', a: [], b: [{ sentence: 'b1' }] });
		expect(row('insist')?.b).toHaveLength(1);
		expect(row('say')).toBeUndefined();
	});

	test('words of doubt', () => {
		expect(row('allegedly')).toMatchObject({ kind: 'doubt', a: [], b: [{ sentence: 'b2' }] });
	});

	test('framing words where the other chose another', () => {
		expect(row('rioter')?.b).toHaveLength(1);
		expect(row('protester')?.a).toHaveLength(1);
		expect(covered(HARSH, HARSH).wording.filter(({ kind }) => kind === 'framing')).toEqual([]);
	});

	test('how each calls the same person', () => {
		expect(names.find(({ kind }) => kind === 'person')).toEqual({
			kind: 'person',
			a: [{ text: 'President Lena Moravec', count: 1 }],
			b: [{ text: 'Ms. Moravec', count: 1 }],
		});
	});

	test('what a speaker is quoted with is his wording', () => {
		const { wording } = covered(['“The mob and its rioters are paid, allegedly,” he said.'], CALM);
		expect(wording.filter(({ a }) => a.length > 0)).toEqual([]);
	});
});

describe('names', () => {
	const rows = (a: string[], b: string[]) =>
		covered(a, b).names.map(({ kind, a, b }) => [kind, a.map(({ text }) => text), b.map(({ text }) => text)]);

	test('a place under two spellings, a group and an event under two nouns', () => {
		const found = rows(CALM, HARSH);
		expect(found).toContainEqual(['place', ['Kyiv'], ['Kiev']]);
		expect(found).toContainEqual(['group', ['protesters'], ['rioters']]);
		expect(
			rows(
				['Three people were hurt in the Dorvo mine blast on Monday.'],
				['Three people were hurt in the Dorvo mine explosion on Monday.'],
			),
		).toContainEqual(['thing', ['blast'], ['explosion']]);
	});

	test('full stops, plurals and a given name once more or less are no other names', () => {
		expect(
			rows(
				['U.S. envoy Carla Reyes landed in Oslo on Monday.', 'Reyes will stay a week.'],
				['US envoy Carla Reyes landed in Oslo on Monday.'],
			),
		).toEqual([]);
	});

	test('what somebody is quoted with is not the outlet’s name for it', () => {
		expect(
			rows(
				['The mayor of Dorvo said on Monday that “the rioters will pay” for the windows.'],
				['The mayor of Dorvo said on Monday that the protesters would pay for the windows.'],
			).filter(([kind]) => kind === 'group'),
		).toEqual([]);
	});
});
