/** How alike two sentences are, 0..1. */
import type { AnnotatedReport } from '../annotate/mention.ts';
import type { Sides } from '../model.ts';
import model from './model.json' with { type: 'json' };
import { type Profile, profilesAlone } from './profile.ts';
import { SIGNAL_NAMES, SIGNALS, type SignalName } from './signals.ts';
import { wordTable } from './word-table.ts';

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
	const [a, b] = [reports.a.sentences[0], reports.b.sentences[0]];
	if (!a || !b) return 0;
	const profiles = profilesAlone(a, b);
	return calibrated(likeness(profiles.a, profiles.b), model.middle);
}

/** How alike two sentences are by their own words, 0..1, not calibrated. */
export function likeness(a: Profile, b: Profile): number {
	return signalShares(a, b).reduce((sum, { share }) => sum + share, 0);
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
 * At 0.5 a reader would be of two minds whether the sentences are counterparts. Two straight lines, from 0 to 0.5 at the
 * fitted middle and on to 1: a logistic curve would crowd all clear cases at the ends, where their order still tells
 * something.
 */
export function calibrated(sum: number, middle: number): number {
	const similarity = sum < middle ? (0.5 * sum) / middle : 0.5 + (0.5 * (sum - middle)) / (1 - middle);
	return Math.min(1, Math.max(0, similarity));
}
