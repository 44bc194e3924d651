import { expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { Line } from '../../../cli/lines.ts';
import { answerInOrder } from '../../../cli/queue/in-order.ts';

async function* lines(count: number): AsyncGenerator<Line> {
	for (let number = 1; number <= count; number++) yield { number, bytes: Buffer.from('x'), isCut: false };
}

test('answers are put down in order though later ones come first, and only so many wait', async () => {
	const put: string[] = [];
	let [open, most] = [0, 0];
	await answerInOrder(
		lines(40),
		{ lines: 5, bytes: 1000 },
		async ({ number }) => {
			most = Math.max(most, ++open);
			await pause((number * 7) % 11);
			return String(number);
		},
		async (answer) => {
			open -= 1;
			put.push(answer);
		},
	);
	expect(put).toEqual(Array.from({ length: 40 }, (_, index) => String(index + 1)));
	expect(most).toBeLessThanOrEqual(6);
});

test('where an answer cannot be put down, no more lines are asked and the reason is told', async () => {
	const asked: number[] = [];
	const full = answerInOrder(
		lines(1000),
		{ lines: 3, bytes: 1000 },
		async ({ number }) => String(asked.push(number)),
		async (answer) => {
			if (answer === '5') throw new Error('the disk is full');
		},
	);
	await expect(full).rejects.toThrow('the disk is full');
	expect(asked.length).toBeLessThan(12);
});
