/** What was held against what in two passages, and what came of it: what `explain` tells beside what is said. */
import type { Match } from '../align/match.ts';
import type { AnnotatedReport, Mention, MentionOf } from '../annotate/mention.ts';
import type { FindingKind, Sides, Span } from '../model.ts';
import { type Comparison, heldAgainst } from './correspondences/counterparts.ts';
import { type Discrepancy, type Encounter, spanOf } from './detector.ts';
import { DETECTORS } from './kinds.ts';
import { encounterOf } from './encounters.ts';
import { locate, spanAt } from './claims/located.ts';
import { comparisonOfQuantities } from './kinds/quantity.ts';
import { type Judged, judged } from './judgement/judgement.ts';
import { comparisonOfTimes } from './kinds/time.ts';
import { likelyIn } from './worth-a-look/worth-a-look.ts';

/** Words of both sides, as what kind of finding they were held against each other, and the outcome. */
export interface Inspected extends Sides<readonly Span[]> {
	readonly kind: FindingKind;
	readonly outcome: Outcome;
}

export type Outcome =
	| { readonly kind: 'said'; readonly confidence: number }
	/** Both can mean one value. */
	| { readonly kind: 'equal' }
	/** `why` names the rule. */
	| { readonly kind: 'refused'; readonly why: string }
	/** How likely a careful reader would list it, 0..1, and from where on it is shown; what speaks for and against it. */
	| {
			readonly kind: 'weighed';
			readonly likelihood: number;
			readonly shownFrom: number;
			/** Likely enough, and not shown: of each two sentences the likeliest alone is. */
			readonly isPassedOver: boolean;
			readonly shares: Shares;
	  };

/** What each feature of a candidate adds to the logarithm of its odds. */
export type Shares = Readonly<Record<string, number>>;

/** What is said comes first, then what is the same, then what was refused or is not likely enough, the likeliest before the others. */
export function inspect(reports: Sides<AnnotatedReport>, match: Match): readonly Inspected[] {
	const encounter = encounterOf(reports, match, 'to be established');
	const found = DETECTORS.flatMap((detector) => detector(encounter));
	const findings = judged(encounter, found).map((one) => inspected(one.found, outcomeOf(one)));
	const held = [
		...heldOfKind(encounter, 'quantity', comparisonOfQuantities(encounter)),
		...heldOfKind(encounter, 'time', comparisonOfTimes(encounter)),
	];
	const refused = [...findings, ...held].filter(({ outcome }) => outcome.kind === 'refused');
	const weighed = likelyIn(encounter).map(
		({ couple: { a, b }, candidate, likelihood, shownFrom, isPassedOver, shares }): Inspected => ({
			kind: candidate.kind,
			a: [spanOf(a.report, a.sentence, candidate.a)],
			b: [spanOf(b.report, b.sentence, candidate.b)],
			outcome: { kind: 'weighed', likelihood, shownFrom, isPassedOver, shares },
		}),
	);
	return [
		...findings,
		...held,
		...weighed.filter((one) => isShown(one) || !refused.some((other) => areOneQuestion(one, other))),
	].sort((x, y) => ORDER[x.outcome.kind] - ORDER[y.outcome.kind]);
}

const isShown = ({ outcome }: Inspected) =>
	outcome.kind === 'weighed' && outcome.likelihood >= outcome.shownFrom && !outcome.isPassedOver;

/** The same words: what a rule refused and is not shown either needs one reason, not two that seem to disagree. */
function areOneQuestion(x: Inspected, y: Inspected): boolean {
	const areOnePlace = (own: Span | undefined, other: Span | undefined) =>
		own !== undefined && other !== undefined && own.start < other.end && other.start < own.end;
	return x.kind === y.kind && areOnePlace(x.a[0], y.a[0]) && areOnePlace(x.b[0], y.b[0]);
}

const ORDER: Readonly<Record<Outcome['kind'], number>> = { said: 0, equal: 1, refused: 2, weighed: 3 };

const inspected = ({ kind, a, b }: Discrepancy, outcome: Outcome): Inspected => ({ kind, a, b, outcome });

function outcomeOf(one: Judged): Outcome {
	return one.kind === 'stands' ? { kind: 'said', confidence: one.found.confidence } : { kind: 'refused', why: one.why };
}

/** Units that differ are no question: "$3 million" is not held against "12 dead". */
const NO_QUESTION = 'in other units';

function heldOfKind<K extends Mention['kind'] & FindingKind>(
	encounter: Encounter,
	kind: K,
	comparison: Comparison<MentionOf<K>>,
): readonly Inspected[] {
	const [a, b] = [locate(encounter.places.a, kind), locate(encounter.places.b, kind)];
	return heldAgainst(encounter, a, b, comparison).flatMap(({ a: x, b: y, outcome }): readonly Inspected[] => {
		const spans = { kind, a: [spanAt(x)], b: [spanAt(y)] };
		if (outcome.kind === 'agree') return [{ ...spans, outcome: { kind: 'equal' } }];
		if (outcome.kind === 'differ' || outcome.why === NO_QUESTION) return [];
		return [{ ...spans, outcome: { kind: 'refused', why: outcome.why } }];
	});
}
