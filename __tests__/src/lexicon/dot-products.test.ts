import { describe, expect, test } from '@jest/globals';
import { type Assembly, roomFor } from '../../../src/lexicon/dot-products.ts';

const LENGTH = 64;
const AT = [3, 67, 200];

/** Rows that no two are alike, from the least number of eight bits to the greatest. */
function filled(assembly?: Assembly) {
	const room = assembly ? roomFor(300, assembly) : roomFor(300);
	for (let at = 0; at < room.bytes.length; at++) room.bytes[at] = (at * at * 37 + 128) & 0xff;
	const product = room.productsOf(LENGTH);
	return { room, sums: AT.map((one) => AT.map((other) => product(one, other))) };
}

const { room, sums } = filled();

describe('the sum of products of two rows', () => {
	test('is that of the numbers as they stand there, with their signs', () => {
		const numbers = new Int8Array(room.bytes.buffer, 0, room.bytes.length);
		const expected = AT.map((one) =>
			AT.map((other) => {
				const products = Array.from(
					{ length: LENGTH },
					(_, at) => (numbers[one + at] ?? 0) * (numbers[other + at] ?? 0),
				);
				return products.reduce((sum, product) => sum + product, 0);
			}),
		);
		expect(sums).toEqual(expected);
	});

	test('is the largest that there is without running over', () => {
		room.bytes.fill(0x80);
		expect(room.productsOf(LENGTH)(0, LENGTH)).toBe(LENGTH * 128 * 128);
	});

	test('is taken over any number of numbers', () => {
		room.bytes.fill(1);
		for (const length of [0, 4, 8, 12, 136]) expect(room.productsOf(length)(0, 150)).toBe(length);
	});
});

describe('where WebAssembly may not be run', () => {
	const forbidden = () => {
		throw new Error('refused by the page');
	};
	const { WebAssembly: here } = globalThis as unknown as { WebAssembly: Assembly };

	test('a page that forbids modules gets the same sums', () => {
		expect(filled({ ...here, Memory: here.Memory, Module: forbidden as never }).sums).toEqual(sums);
	});

	test('so does an engine that has no memory for it', () => {
		expect(filled({ ...here, Memory: forbidden as never }).sums).toEqual(sums);
	});
});
