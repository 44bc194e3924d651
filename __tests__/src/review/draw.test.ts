import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { blindSheet, BLIND_COLUMNS } from '../../../src/review/blind-sheet.ts';
import { draw, stratumOf } from '../../../src/review/draw.ts';
import { itemsOf } from '../../../src/review/items.ts';
import { seeded, shuffled } from '../../../src/review/random.ts';
import { ALL, hostile } from '../report/comparisons.ts';
import { alike, batchOfTwelve, withFindings } from './saved.ts';

describe('chance', () => {
	test('the same seed gives the same numbers, another seed others, all of them in 0..1 and evenly spread', () => {
		const numbers = (seed: number) => Array.from({ length: 4000 }, seeded(seed));
		expect(numbers(7)).toEqual(numbers(7));
		expect(numbers(8)).not.toEqual(numbers(7));
		const tenths = numbers(7).map((number) => Math.floor(number * 10));
		for (let tenth = 0; tenth < 10; tenth++) {
			const count = tenths.filter((one) => one === tenth).length;
			expect(count).toBeGreaterThan(330);
			expect(count).toBeLessThan(470);
		}
	});

	test('shuffling loses nothing, and every value comes to every place', () => {
		const random = seeded(1);
		const orders = Array.from({ length: 600 }, () => shuffled(['x', 'y', 'z'], random).join(''));
		expect([...new Set(orders)].sort()).toEqual(['xyz', 'xzy', 'yxz', 'yzx', 'zxy', 'zyx']);
	});
});

describe('a draw', () => {
	const items = itemsOf(batchOfTwelve());

	test('is half items with findings, half without, and has the rare kinds', () => {
		const { items: drawn, strata } = draw(items, 10, 7);
		expect(drawn).toHaveLength(10);
		expect(Object.fromEntries(strata)).toEqual({ quantity: 3, name: 1, time: 1, 'nothing found': 5 });
	});

	test('takes more of the one where there are too few of the other', () => {
		expect(Object.fromEntries(draw(items, 22, 7).strata)).toMatchObject({ 'nothing found': 14, quantity: 6 });
		expect(draw(items, 1000, 7).items).toHaveLength(items.length);
	});

	test('is the same for the same seed, whatever the order of the file', () => {
		const ids = (some: typeof items, seed: number) => draw(some, 10, seed).items.map(({ id }) => id);
		expect(ids([...items].reverse(), 7)).toEqual(ids(items, 7));
		expect(ids(items, 8)).not.toEqual(ids(items, 7));
	});

	test('does not put what was found before what was not', () => {
		const places = Array.from({ length: 40 }, (_, seed) =>
			draw(items, 10, seed).items.flatMap((item, place) => (stratumOf(item) === 'nothing found' ? [] : [place])),
		).flat();
		const middle = places.reduce((sum, place) => sum + place, 0) / places.length;
		expect(Math.abs(middle - 4.5)).toBeLessThan(0.5);
	});
});

describe('an item', () => {
	test('has the same id with findings and without, and no other item has it', () => {
		const without = itemsOf([{ id: null, comparison: alike() }]);
		const found = itemsOf([{ id: 'x', comparison: withFindings(alike(), ['title']) }]);
		expect(found.map(({ id }) => id)).toEqual(without.map(({ id }) => id));
		expect(new Set(found.map(({ id }) => id)).size).toBe(2);
		expect(found[0]?.findings.map(({ kind }) => kind)).toEqual(['title']);
	});

	test('is made once for each couple of passages, though a comparison stands twice in a file', () => {
		const twice = [alike(), alike()].map((comparison, id) => ({ id: String(id), comparison }));
		expect(itemsOf(twice)).toHaveLength(2);
	});

	test('what was found within one report is no item: its row alone would tell', () => {
		const comparison = withFindings(alike(), ['time']);
		const within = comparison.findings.map((finding) => ({ ...finding, scope: 'a' as const, pair: null }));
		const [first] = itemsOf([{ id: null, comparison: { ...alike(), findings: within } }]);
		expect(first?.findings).toEqual([]);
	});

	test('a finding between sentences that were not matched is one all the same', () => {
		const comparison = withFindings(alike(), ['time']);
		const [finding] = comparison.findings;
		const alone = { ...comparison, pairs: [], findings: finding ? [{ ...finding, pair: null }] : [] };
		expect(itemsOf([{ id: null, comparison: alone }])).toMatchObject([
			{ texts: { a: expect.stringContaining('Arden bridge') }, findings: [{ kind: 'time' }] },
		]);
	});
});

describe('the blind sheet', () => {
	const rowsOf = (sheet: string): Record<string, string>[] => parse(sheet, { columns: true, bom: true });

	test('says nothing of what the program said', () => {
		const blind = (comparison: ReturnType<typeof alike>) =>
			blindSheet(draw(itemsOf([{ id: 'x', comparison }]), 10, 7).items)
				.split('\r\n')
				.sort();
		expect(blind(withFindings(alike(), ['title', 'name']))).toEqual(blind(alike()));
	});

	test.each(Object.entries(ALL))('%s: every row has every column, what is to be filled in is empty', (_name, make) => {
		for (const row of rowsOf(blindSheet(itemsOf([{ id: null, comparison: make() }])))) {
			expect(Object.keys(row)).toEqual(Object.keys(BLIND_COLUMNS));
			expect([row.relation, row.kind, row.note]).toEqual(['', '', '']);
		}
	});

	test('no cell begins like a formula', () => {
		const cells = rowsOf(blindSheet(itemsOf([{ id: null, comparison: hostile() }]))).flatMap((row) =>
			Object.values(row),
		);
		expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
		expect(cells).toContain("'=1+1");
	});
});
