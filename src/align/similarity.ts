/** How alike two sentences are, 0..1. */
import type { AnnotatedReport } from '../annotate/mention.ts';
import type { Sides } from '../model.ts';
import { power } from '../power.ts';
import model from './model.json' with { type: 'json' };
import { type Profile, profilesAlone } from './profile.ts';
import { SIGNAL_NAMES, SIGNAL_NAMES_ALONE, SIGNALS, SIGNALS_ALONE, type SignalName } from './signals.ts';
import { type WordTable, wordTable } from './word-table.ts';

/** What one signal measured and what that gives or takes. */
export interface Share<Name extends string> {
	readonly name: Name;
	/** 0..1. */
	readonly value: number;
	/** The value times the signal's fitted weight; below 0 for what speaks against. */
	readonly share: number;
}

/** The similarity of the first sentence of each report, when nothing else is known of the reports. */
export function similarityOf(reports: Sides<AnnotatedReport>): number {
	const profiles = profilesAlone(reports);
	if (!profiles || profiles.a.weight === 0 || profiles.b.weight === 0) return 0;
	const table = wordTable(profiles.a, profiles.b);
	const taken = SIGNAL_NAMES_ALONE.map((name) => SIGNALS_ALONE[name].measure(table) * model.weightsAlone[name]);
	return calibrated(aboveLeast(likenessIn(table) + total(taken)), aboveLeast(model.middle));
}

/** What is left when all that tells only alone speaks against two sentences that share nothing. */
const LEAST = total(Object.values(model.weightsAlone));

/** From the least sum to 1 as from 0 to 1: without it all that has little in common would be alike unlike. */
const aboveLeast = (sum: number) => (sum - LEAST) / (1 - LEAST);

function total(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0);
}

/** How alike two sentences are by their own words, 0..1, not calibrated. */
export function likeness(a: Profile, b: Profile): number {
	return likenessIn(wordTable(a, b));
}

/** The same of two sentences whose words were held against each other before. */
export function likenessIn(table: WordTable): number {
	let sum = 0;
	for (const name of SIGNAL_NAMES) sum += SIGNALS[name].measure(table) * model.weights[name];
	return sum;
}

/** What each signal gives; identical sentences have a sum of 1. */
export function signalShares(a: Profile, b: Profile): readonly Share<SignalName>[] {
	const table = wordTable(a, b);
	return SIGNAL_NAMES.map((name) => {
		const value = SIGNALS[name].measure(table);
		return { name, value, share: value * model.weights[name] };
	});
}

/**
 * At 0.5 a reader would be of two minds whether the sentences are counterparts: the power that takes 0 to 0, the fitted
 * middle to 0.5 and 1 to 1. A logistic curve would crowd all clear cases at the ends, where their order still tells
 * something; two straight lines would part degrees of likeness by where they lie.
 */
export function calibrated(sum: number, middle: number): number {
	return power(Math.min(1, Math.max(0, sum)), Math.log(0.5) / Math.log(middle));
}
