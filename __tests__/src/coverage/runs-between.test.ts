import { describe, expect, test } from '@jest/globals';
import type { RunWord } from '../../../src/coverage/runs.ts';
import { runsBetween } from '../../../src/coverage/runs-between.ts';

/** The words of a text; behind " | " a new stretch begins. */
function wordsOf(text: string): readonly RunWord[] {
	return text
		.split(' | ')
		.flatMap((stretch) => stretch.split(' ').map((normal, at) => ({ normal, breaks: at === 0 })))
		.map((word, at) => ({ ...word, sentence: 'x0', start: at, end: at + 1 }));
}

/** The runs as words, and where they begin in either text. */
function between(a: string, b: string): readonly (readonly [string, number, number])[] {
	const words = { a: wordsOf(a), b: wordsOf(b) };
	return runsBetween(words).map(({ at, there, length }) => [textOf(words.a.slice(at, at + length)), at, there]);
}

const textOf = (words: readonly RunWord[]) => words.map(({ normal }) => normal).join(' ');

/** The same asked with the texts exchanged, told as if they had not been. */
const exchanged = (a: string, b: string) =>
	between(b, a)
		.map(([text, at, there]) => [text, there, at] as const)
		.sort(([, x], [, y]) => x - y);

const PLEDGE = 'the port authority pledged to pay every family whose house had slid';
const DAMAGE = 'forty boats lay on the quay with their masts broken off';

describe('what two texts have in common', () => {
	test('is found wherever it stands', () => {
		const [a, b] = [`on Monday ${PLEDGE} and ${DAMAGE}`, `${DAMAGE} when at noon ${PLEDGE}`];
		expect(between(a, b)).toEqual([
			[PLEDGE, 2, 14],
			[DAMAGE, 15, 0],
		]);
		expect(between(a, b)).toEqual(exchanged(a, b));
	});

	test('a passage that one text has twice is told once, by its first place', () => {
		const twice = `${PLEDGE} as it said again ${PLEDGE}`;
		expect(between(twice, PLEDGE)).toEqual([[PLEDGE, 0, 0]]);
		expect(between(PLEDGE, twice)).toEqual(exchanged(PLEDGE, twice));
	});

	test('a passage that both have twice goes first with first and second with second', () => {
		const [a, b] = [`${PLEDGE} | at dawn | ${PLEDGE}`, `in Skarholm ${PLEDGE} | ${PLEDGE}`];
		expect(between(a, b)).toEqual([
			[PLEDGE, 0, 2],
			[PLEDGE, 14, 14],
		]);
		expect(between(a, b)).toEqual(exchanged(a, b));
	});

	test('of two that overlap the longer one keeps the words, and what is left of the other counts while it is long', () => {
		const [first, middle, last] = [PLEDGE, 'down the slope on Friday', DAMAGE];
		const a = `${first} ${middle} ${last}`;
		const b = `${first} ${middle} it said | there ${middle} ${last}`;
		const found = between(a, b).map(([text]) => text);
		expect(found).toEqual([`${first} ${middle}`, last]);
		expect(between(a, b)).toEqual(exchanged(a, b));
	});
});

describe('words that repeat themselves', () => {
	const texts = [
		'no no no no no no no no no no no no no',
		'no no no no no no no no no',
		'stop the war stop the war stop the war stop the war stop the war',
		'war stop the war stop the war stop the war stop the',
		'the war stop the war stop | the war stop the war stop the war stop the war stop',
	];

	test.each(texts.flatMap((a) => texts.map((b) => [a, b] as const)))('“%s” and “%s” mirror', (a, b) => {
		expect(between(a, b)).toEqual(exchanged(a, b));
	});

	test('stand in one run at most, and take no longer for being many', () => {
		const a = wordsOf(Array.from({ length: 40_000 }, (_, at) => (at % 7 === 0 ? 'war' : 'the')).join(' '));
		const b = wordsOf(Array.from({ length: 40_000 }, (_, at) => (at % 5 === 0 ? 'war' : 'the')).join(' '));
		const start = performance.now();
		for (const others of [a, b]) {
			const runs = runsBetween({ a, b: others });
			expect(runs.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(a.length);
		}
		expect(performance.now() - start).toBeLessThan(5000);
	});
});
