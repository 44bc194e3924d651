/** A reader behind a server: its budget, its health, how many questions it asks at once. */
import { describe, expect, test } from '@jest/globals';
import { type AskingWith, readerAsking } from '../../../cli/reader/asking.ts';
import type { Asked, Outcome, Server } from '../../../cli/reader/outcome.ts';
import { readingText } from '../../../cli/reader/progress.ts';
import type { Question } from '../../../src/reader/reader.ts';

const question = (k: number): Question => {
	const line = (sentence: string, text: string) => [{ sentence, text, role: 'asked' as const }];
	const passage = {
		kind: 'matched' as const,
		pair: null,
		a: line('a0', `${k} ships left.`),
		b: line('b0', 'Ships left.'),
	};
	return { passage, order: 'first' };
};
const ANSWER: Outcome = { kind: 'answer', text: '{"findings":[]}', tokens: 1000 };

function serverSaying(say: (asked: Asked, count: number) => Outcome | Promise<Outcome>) {
	const asked: Asked[] = [];
	const server: Server = {
		ask: async (one) => say(one, asked.push(one)),
		models: async () => ({ kind: 'models', names: ['m'] }),
		digestOf: async () => null,
	};
	return { asked, server };
}

const USUAL = {
	model: 'm',
	host: null,
	base: 'http://localhost:1/v1',
	runs: 1,
	jobs: 1,
	patience: 1000,
	tokens: Number.POSITIVE_INFINITY,
	cache: null,
};

/** What each of so many questions comes to, asked at once. */
async function outcomes(given: Partial<AskingWith> & Pick<AskingWith, 'server'>, count: number) {
	const reader = readerAsking({ ...USUAL, ...given });
	const signal = new AbortController().signal;
	const questions = Array.from({ length: count }, (_, k) => reader.read(question(k), signal));
	const settled = await Promise.allSettled(questions);
	return settled.map((one) => (one.status === 'fulfilled' ? 'answered' : String(one.reason.message)));
}

test('no more questions are on their way than jobs', async () => {
	let [now, most] = [0, 0];
	const { server } = serverSaying(async () => {
		now += 1;
		most = Math.max(most, now);
		await new Promise((resolve) => setTimeout(resolve, 5));
		now -= 1;
		return ANSWER;
	});
	expect(new Set(await outcomes({ server, jobs: 3 }, 12))).toEqual(new Set(['answered']));
	expect(most).toBe(3);
});

test('the budget counts what is on its way', async () => {
	const { server, asked } = serverSaying(async () => {
		await new Promise((resolve) => setTimeout(resolve, 5));
		return ANSWER;
	});
	const got = await outcomes({ server, jobs: 8, tokens: 4000 }, 8);
	expect(got.filter((one) => one === 'answered')).toHaveLength(asked.length);
	expect(1000 * asked.length).toBeLessThanOrEqual(4000);
	expect(asked.length).toBeGreaterThan(0);
	expect(got.at(-1)).toBe('token budget spent');
});

describe('a server', () => {
	const ill: Outcome = { kind: 'ill', why: 'server error 500' };

	test('that is ill three times in a row is asked no more', async () => {
		const { server, asked } = serverSaying(() => ill);
		expect(await outcomes({ server }, 6)).toEqual([
			...Array(3).fill('server error 500'),
			...Array(3).fill('not asked after 3 failures of the server in a row'),
		]);
		expect(asked).toHaveLength(3);
	});

	test('that recovers is asked on', async () => {
		const { server, asked } = serverSaying((_, count) => (count % 3 === 0 ? ANSWER : ill));
		await outcomes({ server }, 9);
		expect(asked).toHaveLength(9);
	});

	test('that is of no use is asked once', async () => {
		const { server, asked } = serverSaying(() => ({ kind: 'of no use', why: 'no server' }));
		expect(await outcomes({ server }, 3)).toEqual(Array(3).fill('no server'));
		expect(asked).toHaveLength(1);
	});

	test('that is busy is asked four times', async () => {
		const { server, asked } = serverSaying(() => ({ kind: 'busy', why: 'server busy (429)', wait: 0 }));
		expect(await outcomes({ server }, 1)).toEqual(['server busy (429)']);
		expect(asked).toHaveLength(4);
	});

	test('that is busy for longer than an answer may take is not waited for, and asked no more', async () => {
		const { server, asked } = serverSaying(() => ({ kind: 'busy', why: 'server busy (429)', wait: 86_400_000 }));
		const why = 'server busy (429), to be asked again in 86400 s only, which is not waited for';
		expect(await outcomes({ server }, 3)).toEqual([why, why, why]);
		expect(asked).toHaveLength(1);
	});

	test('is waited for no longer than an answer may take in all, and it is told', async () => {
		const { server } = serverSaying(() => ({ kind: 'busy', why: 'server busy (503)', wait: 2000 }));
		const news: string[] = [];
		const start = performance.now();
		await outcomes({ server, patience: 2100, heard: (one) => news.push(one) }, 1);
		expect(performance.now() - start).toBeLessThan(4000);
		expect(news).toEqual(['server busy (503), asked again in 2 s']);
	});
});

test('how far it is is told with what is left', () => {
	const spent = { kept: 2, asked: 3, tokens: 0, takesSchema: true };
	expect(readingText({ done: 5, failed: 1, all: 11 }, spent, 6)).toBe(
		'Language model: 5 of 11 questions, 2 kept, 1 failed, 0.50 a second, about 12 s left; Ctrl-C goes on with what came',
	);
	expect(readingText({ done: 2, failed: 0, all: 11 }, spent, 6)).toBe(
		'Language model: 2 of 11 questions, 2 kept; Ctrl-C goes on with what came',
	);
});
