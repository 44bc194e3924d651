import { describe, expect, test } from '@jest/globals';
import { contextAmong, MIDDLE, similarityIn } from '../../../src/align/context.ts';
import { profilesOf } from '../../../src/align/profile.ts';
import { annotate } from '../../../src/annotate/annotate.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

const report = (side: 'a' | 'b', ...sentences: string[]) => annotate(prepare(sentencesDraft(sentences), side));
const lines = (side: 'a' | 'b') => report(side, ...Array.from({ length: 9 }, (_, k) => `The dam held for ${k} days.`));
const profiles = profilesOf({ a: lines('a'), b: lines('b') });

describe('neighbours', () => {
	test('speak for a couple beside a good one in both reports', () => {
		const couple = { a: 4, b: 4, likeness: 0.3 };
		const contextOf = contextAmong(profiles, [couple, { a: 3, b: 5, likeness: MIDDLE + 0.2 }]);
		expect(contextOf(couple).neighbours).toBeCloseTo(0.2);
	});

	test('say nothing where they are far off, unlikely themselves, or the same sentence', () => {
		const couple = { a: 4, b: 4, likeness: 0.3 };
		const others = [
			{ a: 3, b: 8, likeness: 0.9 },
			{ a: 3, b: 3, likeness: MIDDLE - 0.1 },
			{ a: 4, b: 5, likeness: 0.9 },
		];
		expect(contextAmong(profiles, [couple, ...others])(couple).neighbours).toBe(0);
	});

	test('are not looked for across the end of a report', () => {
		const first = { a: 1, b: 0, likeness: 0.3 };
		const lastOfLineBefore = { a: 0, b: 8, likeness: 0.9 };
		expect(contextAmong(profiles, [first, lastOfLineBefore])(first).neighbours).toBe(0);
	});
});

test('a rival speaks against a couple by as much as it is more alike', () => {
	const couples = [
		{ a: 0, b: 0, likeness: 0.5 },
		{ a: 0, b: 7, likeness: 0.8 },
		{ a: 6, b: 0, likeness: 0.4 },
	] as const;
	const contextOf = contextAmong(profiles, couples);
	expect(contextOf(couples[0]).rivals).toBeCloseTo(0.3);
	expect(contextOf(couples[1]).rivals).toBe(0);
	expect(similarityIn(contextOf(couples[0]), 0.5)).toBeLessThan(similarityIn(contextOf(couples[1]), 0.5));
});

describe('speakers', () => {
	const speakers = (a: string, b: string) => {
		const introduced = ['Nancy Pelosi and John McCain spoke on Friday.'];
		const two = profilesOf({ a: report('a', ...introduced, a), b: report('b', ...introduced, b) });
		return contextAmong(two, [])({ a: 1, b: 1, likeness: 0.4 }).speakers;
	};
	const statement = '“The president must demand an end to the attacks on our democracy,”';

	test('speak against remarks of two people', () => {
		expect(speakers(`${statement} Pelosi said.`, `${statement} McCain said.`)).toBeGreaterThan(0.7);
	});

	test('say nothing of one person’s remarks, of plain prose, and where nobody is named', () => {
		expect(speakers(`${statement} Pelosi said.`, `${statement} Nancy Pelosi told reporters.`)).toBe(0);
		expect(speakers(`${statement} Pelosi said.`, 'McCain asked the president for an end to the attacks.')).toBe(0);
		expect(speakers(`${statement} officials said.`, `${statement} McCain said.`)).toBe(0);
	});

	test('weigh by the words quoted: “witch hunt” in two sentences is no remark', () => {
		const [a, b] = [
			'Pelosi went home and called the long inquiry a “hunt.”',
			'McCain went home and called it a “hunt.”',
		];
		expect(speakers(a, b)).toBeLessThan(0.25);
	});
});

describe('names alone', () => {
	const namesAlone = (a: string, b: string) => {
		const two = profilesOf({ a: report('a', a), b: report('b', b) });
		return contextAmong(two, [])({ a: 0, b: 0, likeness: 0.4 }).namesAlone;
	};
	const met = 'Blinken met with China’s top diplomat, Wang Yi, for three hours.';

	test('are no counterpart: those who act in an event act in most of its sentences', () => {
		expect(namesAlone(met, 'Wang Yi said Blinken should think again about China.')).toBe(1);
	});

	test('are enough with one word that tells something', () => {
		expect(namesAlone(met, 'Blinken’s talks with Wang, the diplomat, took hours.')).toBe(0);
	});
});
