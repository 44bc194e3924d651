import { describe, expect, test } from '@jest/globals';
import { covered } from './covered.ts';

const POST = [
	'The city council of Varnau voted on Monday to close the harbour tunnel for a year.',
	'The tunnel lets in seawater through cracks in its northern tube, engineers say.',
	'Engineers found the cracks in the tunnel in March.',
	'Harbour ferries will carry commuters free of charge.',
	'The ferries will run every ten minutes.',
	'Bakers on the island fear for their trade.',
];
const MAIL = [
	'Varnau’s city council voted Monday to close the harbour tunnel for one year.',
	'A by-election for the seat of the late councillor Ida Brandt is due in June.',
	'The by-election may cost the council’s majority its seat.',
];

describe('matters', () => {
	const { matters, words } = covered(POST, MAIL);
	const holding = (id: string) =>
		matters.find(({ a, b }) => [...(a?.sentences ?? []), ...(b?.sentences ?? [])].includes(id));

	test('every sentence stands in one, and none in two', () => {
		const ids = matters.flatMap(({ a, b }) => [...(a?.sentences ?? []), ...(b?.sentences ?? [])]);
		expect(ids.sort()).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'b0', 'b1', 'b2']);
		const total = matters.reduce((sum, { a, b }) => sum + (a?.words ?? 0) + (b?.words ?? 0), 0);
		expect(total).toBe(words.a + words.b);
	});

	test('what was paired is one matter of both', () => {
		expect(holding('a0')).toBe(holding('b0'));
	});

	test('sentences about the same thing are one thread, named in the report’s words', () => {
		expect(holding('a1')).toBe(holding('a2'));
		expect(holding('a3')).toBe(holding('a4'));
		expect(holding('a3')?.name.toLowerCase()).toContain('ferries');
		expect(holding('b1')).toBe(holding('b2'));
		expect(holding('b1')).toMatchObject({ a: null });
	});

	test('what nothing goes with stands alone', () => {
		expect(holding('a5')?.a?.sentences).toEqual(['a5']);
	});
});

test('the matters change sides with the reports', () => {
	const shape = (found: ReturnType<typeof covered>) =>
		found.matters.map(({ name, a, b }) => [name, a?.words ?? null, b?.words ?? null]);
	const back = shape(covered(MAIL, POST)).map(([name, a, b]) => [name, b, a]);
	expect(back).toEqual(shape(covered(POST, MAIL)));
});

describe('what only one report tells', () => {
	const { matters } = covered(
		[
			'The Lunde glass works will shut its last furnace in April, the owners said on Tuesday.',
			'“My father blew bottles here,” said Eva Strand, who has worked there for thirty years.',
			'“We were told by letter.”',
			'She has applied at a bakery in the next town.',
			'Meanwhile, a museum in Oslo has asked for the moulds.',
		],
		['The owners of the Lunde glass works said on Tuesday that its last furnace would close in April.'],
	);
	const together = matters.map(({ a }) => a?.sentences ?? []);

	test('goes on while one person speaks and is spoken of, and is called by her name', () => {
		expect(together).toContainEqual(['a1', 'a2', 'a3']);
		expect(matters.find(({ a }) => a?.sentences.includes('a1'))?.name).toContain('Strand');
	});

	test('ends where the report turns to something else', () => {
		expect(together).toContainEqual(['a4']);
	});
});

test('a sentence that nearly found its counterpart is no omission before somebody has looked', () => {
	const { matters } = covered(
		[
			'Rail workers at Tamsen went on strike on Thursday over night shifts.',
			'“It has been a hard week for passengers and I am sorry,” said the railway’s director, Nils Aker.',
			'Trains to the coast were full by noon.',
		],
		[
			'Railway staff at Tamsen walked out on Thursday over night shifts.',
			'Director Nils Aker apologised to passengers for a difficult week.',
		],
	);
	const perhaps = matters.flatMap(({ a }) => a?.perhapsTold ?? []);
	const paired = matters.some(({ a, b }) => a?.sentences.includes('a1') && b?.sentences.includes('b1'));
	expect(paired || perhaps.some(({ sentence, there }) => sentence === 'a1' && there === 'b1')).toBe(true);
	expect(perhaps.every(({ sentence }) => sentence !== 'a2')).toBe(true);
});
