/**
 * How surely two sentences of two reports tell one matter: a logistic regression over what is known of them (`couples.ts`),
 * fitted on events whose matters are written down. `scripts/fit-matters.mjs` writes its weights.
 */
import type { WordsOf } from './by-words.ts';
import type { Tie } from './clusters.ts';
import { eachCouple, MEASURES, type Measures } from './couples.ts';
import type { Meeting } from './meeting.ts';
import type { Member } from './reports.ts';
import model from './same-matter.json' with { type: 'json' };
import type { Sayings } from './sayings.ts';

/** What is less likely counts as nothing, as it nearly is: of a hundred reports there are millions of such couples. */
const LEAST_CHANCE = 0.1;

/** All couples that may tell one matter, each with how surely. */
export function tiesBetween(
	members: readonly Member[],
	meetings: readonly Meeting[],
	words: WordsOf,
	sayings: Sayings,
): readonly Tie[] {
	const ties: Tie[] = [];
	eachCouple(members, meetings, words, sayings, ({ a, b, measures }) => {
		const weight = chanceOf(measures);
		const too = chanceToo(measures);
		if (weight >= LEAST_CHANCE || too >= LEAST_CHANCE) ties.push({ a, b, weight, too });
	});
	return ties;
}

/** 0..1 */
export function chanceOf(measures: Measures): number {
	return chanceWith(model.weights, model.intercept, measures);
}

/** How surely they tell one matter whatever else either of them tells: "Nine died and forty were missing". */
export function chanceToo(measures: Measures): number {
	return chanceWith(model.tooWeights, model.tooIntercept, measures);
}

function chanceWith(weights: Measures, intercept: number, measures: Measures): number {
	const odds = MEASURES.reduce((sum, name) => sum + weights[name] * measures[name], intercept);
	return 1 / (1 + Math.exp(-odds));
}
