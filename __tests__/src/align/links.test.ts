import { describe, expect, test } from '@jest/globals';
import { EVIDENCE, EVIDENCE_NAMES } from '../../../src/align/evidence.ts';
import { linked, oddsOf, similarityOfLink } from '../../../src/align/links.ts';
import { nothingNear } from '../../../src/align/nearest.ts';
import model from '../../../src/align/links.json' with { type: 'json' };

const NEAREST = nothingNear(0, 0);

/** Couples with these odds, `[a, b, odds]`, hardly alike unless said. */
const couples = (list: readonly (readonly [number, number, number, number?])[]) =>
	list.map(([a, b, odds, likeness = 0.4]) => ({
		a,
		b,
		odds,
		likeness,
		nearest: NEAREST,
		similarity: similarityOfLink({ odds }, likeness),
	}));

const kept = (list: Parameters<typeof couples>[0]) => linked(couples(list), 0.5).map(({ a, b }) => `${a} ${b}`);

describe('couples above the cut', () => {
	test('stand, however many a sentence has', () => {
		const links = [
			[0, 0, 2],
			[0, 1, 1],
			[1, 1, 0.1],
			[2, 2, -0.1],
		] as const;
		expect(kept(links)).toEqual(['0 0', '0 1', '1 1']);
	});

	test('do not stand where the best of the reports hardly do: they tell of two events', () => {
		const links = [
			[0, 0, 0.3],
			[1, 1, -1],
			[2, 2, -2],
		] as const;
		expect(kept(links)).toEqual([]);
	});

	test('yield to a sentence that stands in both reports', () => {
		const links = [
			[0, 0, 5, 1],
			[0, 1, 2, 0.8],
			[1, 1, 5, 1],
		] as const;
		expect(kept(links)).toEqual(['0 0', '1 1']);
	});
});

test('the similarity never gainsays the decision', () => {
	expect(similarityOfLink({ odds: 0 }, 0.3)).toBe(0.5);
	expect(similarityOfLink({ odds: 4 }, 0.3)).toBeCloseTo(0.6, 1);
	expect(similarityOfLink({ odds: 0.2 }, 0.8)).toBe(0.8);
	expect(similarityOfLink({ odds: -0.2 }, 0.8)).toBeLessThan(0.5);
	expect(similarityOfLink({ odds: -0.2 }, 0.1)).toBe(0.1);
});

test('every piece of evidence has its sign', () => {
	expect(Object.keys(model.evidence)).toEqual(EVIDENCE_NAMES);
	for (const name of EVIDENCE_NAMES) {
		const { weight } = model.evidence[name];
		expect(EVIDENCE[name].speaks === 'for' ? weight : -weight).toBeGreaterThan(0);
	}
});

test('the shares make up the odds above the cut', () => {
	const shares = EVIDENCE_NAMES.map((name) => ({ name, value: 0, share: 0.1 }));
	expect(oddsOf(shares)).toBeCloseTo(model.intercept - model.cut + 0.1 * shares.length);
});
