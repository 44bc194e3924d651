import { expect, test } from '@jest/globals';
import type { Line } from '../../../cli/lines.ts';
import { addLines } from '../../../cli/queue/adding.ts';
import type { Counts, Engine, Ledger, Task } from '../../../cli/queue/engine.ts';
import { lineOf, taskOf } from '../../../cli/queue/task.ts';

async function* lines(count: number, text = 'x'.repeat(1000)): AsyncGenerator<Line> {
	for (let number = 1; number <= count; number++)
		yield { number, bytes: Buffer.from(`${text}${number}`), isCut: false };
}

/** An engine whose workers answer so many lines whenever somebody looks. */
function engineWith(perLook: number, failed = 0) {
	const tasks: Task[] = [];
	let ledger: Ledger | null = null;
	let [answered, most] = [0, 0];
	const engine = {
		ledger: async () => ledger,
		add: async (more: readonly Task[], after: Ledger) => {
			tasks.push(...more);
			most = Math.max(most, tasks.length - answered);
			ledger = after;
		},
		counts: async (): Promise<Counts> => {
			answered = Math.min(tasks.length, answered + perLook);
			return { waiting: tasks.length - answered - failed, active: 0, delayed: 0, failed };
		},
	} as Partial<Engine> as Engine;
	return { engine, tasks, most: () => most };
}

test('no more lines are in Redis than may wait there, however many there are', async () => {
	const { engine, tasks, most } = engineWith(500);
	expect(await addLines(lines(3000), engine, 400_000)).toEqual({ lines: 3000, now: 3000 });
	expect(tasks.map(({ position }) => position)).toEqual(Array.from({ length: 3000 }, (_, position) => position));
	expect(most()).toBeLessThanOrEqual(600);
});

test('where failed lines fill what may wait, nobody waits for ever', async () => {
	const { engine } = engineWith(0, 400);
	await expect(addLines(lines(3000), engine, 300_000)).rejects.toThrow('400 failed lines are all that may wait');
});

test('added again, only what came since is added; other lines are refused', async () => {
	const { engine, tasks } = engineWith(1000);
	await addLines(lines(300), engine, 1e9);
	expect(await addLines(lines(300), engine, 1e9)).toEqual({ lines: 300, now: 0 });
	expect(await addLines(lines(310), engine, 1e9)).toEqual({ lines: 310, now: 10 });
	expect(new Set(tasks.map(({ run }) => run)).size).toBe(1);
	await expect(addLines(lines(310, 'y'), engine, 1e9)).rejects.toThrow('holds other lines');
	await expect(addLines(lines(200), engine, 1e9)).rejects.toThrow('holds other lines');
	expect(tasks).toHaveLength(310);
});

test.each([
	['a text', Buffer.from('{"id":"Übung"}'), false],
	['a text behind a byte order mark', Buffer.from('\ufeff{"id":1}'), false],
	['bytes that are no text', Buffer.from([0x7b, 0xff, 0x00]), false],
	['a line too long', Buffer.from(''), true],
])('%s comes out as it went in', (_, bytes, isCut) => {
	expect(lineOf(JSON.parse(JSON.stringify(taskOf({ number: 7, bytes, isCut }, 3, 'run'))))).toEqual({
		number: 7,
		bytes: isCut ? new Uint8Array() : bytes,
		isCut,
	});
});
