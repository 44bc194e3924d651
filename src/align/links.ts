/** Which couples a reader would link: a logistic regression over named evidence, fitted on labelled pairs of reports. */
import type { MetCouple } from './couple.ts';
import { EVIDENCE, EVIDENCE_NAMES, type EvidenceName } from './evidence.ts';
import model from './links.json' with { type: 'json' };
import type { Share } from './similarity.ts';
import type { Surroundings } from './surroundings.ts';

/** A couple, and how surely a reader would link it. */
export interface Weighed extends MetCouple {
	/** Logarithm of the odds, 0 where the cut is: above, the link stands. */
	readonly odds: number;
	/** How alike it is in its context, 0..1: a part of the evidence. */
	readonly alikeness: number;
}

/** The best couples of two reports on two events are hardly links: no couple of theirs stands. */
const BEST_COUPLES = 3;

/** Weighs the evidence for any couple. */
export function weigherAmong(surroundings: Surroundings): (couple: MetCouple) => readonly Share<EvidenceName>[] {
	const measures = measuresAmong(surroundings);
	return (couple) => measures.map(({ name, of, weight }) => shareOf(name, of(couple), weight));
}

interface Measure {
	readonly name: EvidenceName;
	readonly of: (couple: MetCouple) => number;
	readonly weight: FittedWeight;
}

function measuresAmong(surroundings: Surroundings): readonly Measure[] {
	return EVIDENCE_NAMES.map((name) => ({
		name,
		of: EVIDENCE[name].among(surroundings),
		weight: model.evidence[name],
	}));
}

function shareOf(name: EvidenceName, value: number, weight: FittedWeight): Share<EvidenceName> {
	return { name, value, share: weightOf(value, weight) };
}

type FittedWeight = (typeof model.evidence)[EvidenceName];

function weightOf(value: number, { mean, deviation, weight, least, most }: FittedWeight): number {
	// Nothing is known of what lies beyond what the fit has seen: very short and very long reports.
	const seen = Math.max(least, Math.min(most, value));
	return ((seen - mean) / deviation) * weight;
}

/** All couples with their odds. Long reports have some hundred thousand: what each measure gives is not kept. */
export function weighed(surroundings: Surroundings): readonly Weighed[] {
	const measures = measuresAmong(surroundings);
	return surroundings.couples.map((couple) => {
		let odds = NO_EVIDENCE;
		let alikeness = 0;
		for (const { name, of, weight } of measures) {
			const value = of(couple);
			if (name === 'alike') alikeness = value;
			odds += weightOf(value, weight);
		}
		const { a, b, likeness, nearest } = couple;
		return { a, b, likeness, nearest, odds, alikeness };
	});
}

const NO_EVIDENCE = model.intercept - model.cut;

/** Logarithm of the odds above the cut. */
export function oddsOf(shares: readonly Share<EvidenceName>[]): number {
	return shares.reduce((sum, { share }) => sum + share, NO_EVIDENCE);
}

/** Where a reader would be of two minds. */
const MIDDLE = 0.5;
const BELOW_MIDDLE = 0.499;
/** What a link of which nobody would doubt is above the middle, however other its words are. */
const SURE = 0.1;

/**
 * The similarity 0..1 of a couple: how alike the two are, as far as that does not gainsay whether they are linked. Two
 * sentences that tell the same in other words are linked and hardly alike.
 */
export function similarityOfLink({ odds }: Pick<Weighed, 'odds'>, alikeness: number): number {
	if (odds < 0) return Math.min(BELOW_MIDDLE, alikeness);
	return Math.max(MIDDLE + SURE * (1 - Math.exp(-odds)), alikeness);
}

/** Whether the reports meet at all: the mean of their best couples' odds reaches the cut. */
export function reportsMeet(couples: readonly Pick<Weighed, 'odds'>[]): boolean {
	const best = couples
		.map(({ odds }) => odds)
		.sort((x, y) => y - x)
		.slice(0, BEST_COUPLES);
	return best.reduce((sum, odds) => sum + odds, 0) > 0;
}

/** From here on a couple is a sentence and itself, beside which only another such stands: lines of a table are all alike. */
const THE_SAME = 0.97;

/**
 * The couples that a reader would link. A sentence may stand in several: "Pelosi defeated her lone challenger by a vote of
 * 134 to 63" is told by "She won by 134 to 63" and by "Pelosi was challenged by a congressman".
 *
 * The result depends neither on which report is A nor on the order of the couples.
 */
export function linked<C extends Omit<Weighed, 'alikeness' | 'nearest'> & { readonly similarity: number }>(
	couples: readonly C[],
	minimum: number,
): readonly C[] {
	if (!reportsMeet(couples)) return [];
	const standing = couples.filter(({ similarity }) => similarity >= minimum);
	const itself = standing.filter(({ likeness }) => likeness >= THE_SAME);
	const [a, b] = [new Set(itself.map((couple) => couple.a)), new Set(itself.map((couple) => couple.b))];
	return standing.filter((couple) => couple.likeness >= THE_SAME || !(a.has(couple.a) || b.has(couple.b)));
}
