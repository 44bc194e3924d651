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
