import { describe, expect, test } from '@jest/globals';
import { type Blocks, scrollBy, settle, stepDown, stepUp, visibleRange } from '../../../../cli/ui/state/scroll.ts';

function blocksOf(...heights: readonly number[]): Blocks {
	return { count: heights.length, height: (index) => heights[index] ?? 0 };
}

describe('a window of 10 rows', () => {
	const short = blocksOf(4, 4, 4, 4);

	test('scrolls only as far as the next block needs', () => {
		const second = stepDown({ selected: 0, top: 0 }, short, 10);
		expect(second).toEqual({ selected: 1, top: 4 });
		expect(stepDown(second, short, 10)).toEqual({ selected: 2, top: 6 });
	});

	test('leaves no rows empty over the first block or under the last', () => {
		expect(settle({ selected: 0, top: 5 }, short, 10)).toEqual({ selected: 0, top: 0 });
		expect(settle({ selected: 3, top: 0 }, short, 10)).toEqual({ selected: 3, top: 6 });
	});

	test('shows the whole of a block taller than itself, line by line, before it goes on', () => {
		const tall = blocksOf(13, 2);
		const path = [1, 2, 3].reduce(
			(positions) => [...positions, stepDown(positions.at(-1) ?? START, tall, 10)],
			[START],
		);
		expect(path.map(({ selected, top }) => [selected, top])).toEqual([
			[0, 0],
			[0, -1],
			[0, -2],
			[0, -3],
		]);
		expect(stepDown(path.at(-1) ?? START, tall, 10)).toEqual({ selected: 1, top: 8 });
		expect(stepUp({ selected: 0, top: -2 }, tall, 10)).toEqual({ selected: 0, top: -1 });
	});

	test('moves by pages to the end and back to the beginning', () => {
		const many = blocksOf(...Array.from({ length: 100 }, (_, index) => 1 + (index % 5)));
		let position = START;
		for (let page = 0; page < 40; page += 1) position = scrollBy(position, 9, many, 10);
		expect(position.selected).toBeGreaterThan(95);
		for (let page = 0; page < 40; page += 1) position = scrollBy(position, -9, many, 10);
		expect(position).toEqual(START);
	});

	test('asks only for the heights near the selected block, however many there are', () => {
		const asked: number[] = [];
		const endless: Blocks = {
			count: 1_000_000,
			height(index) {
				asked.push(index);
				return 3;
			},
		};
		const position = settle({ selected: 500_000, top: 4 }, endless, 10);
		expect(visibleRange(position, endless, 10)).toEqual({ first: 499_998, top: -2, last: 500_001, bottom: 10 });
		expect(asked.length).toBeLessThan(30);
	});
});

const START = { selected: 0, top: 0 };
