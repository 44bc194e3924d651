/** A short run of what `node scripts/fuzz.mjs` does for as long as it is let. */
import { expect, test } from '@jest/globals';
import { randomFrom } from './random.ts';
import { problemsOf, SURFACES, type Surface } from './surfaces.ts';

const CASES: Readonly<Record<Surface, number>> = {
	judge: 250,
	compare: 30,
	read: 100,
	coverage: 15,
	event: 8,
	'judge, by lines': 1,
	batch: 1,
};

test.each(Object.entries(CASES))(
	'%s: whatever is asked, the answer is sound',
	async (surface, cases) => {
		for (let seed = 1; seed <= cases; seed++) {
			const one = SURFACES[surface as Surface](randomFrom(seed));
			const problems = await problemsOf(one);
			// Named so that `node scripts/fuzz.mjs --seed SEED --cases 1` shows the case.
			expect({ surface, seed, problems }).toEqual({ surface, seed, problems: [] });
		}
	},
	60_000,
);

test('one seed makes one case', () => {
	for (const make of Object.values(SURFACES)) expect(make(randomFrom(7)).given).toEqual(make(randomFrom(7)).given);
});
