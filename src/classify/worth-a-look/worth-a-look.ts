/**
 * What is likely enough to show a reader and not sure enough to say: other words between two sentences that tell one thing.
 *
 * Never a conflict: whether both can be right is for the reader.
 */
import type { FindingKind, Importance, Sides } from '../../model.ts';
import { type Discrepancy, type Encounter, type Place, spanOf } from '../detector.ts';
import { LONGEST_SENTENCE } from '../limits.ts';
import { sentenceNumbers } from '../once.ts';
import { type Candidate, type Couple, type Told, textOf } from './candidate.ts';
import { candidatesIn } from './candidates.ts';
import { explanationOf } from './explanation.ts';
import { confirmedShare, LEAST_LIKELY, likelihood, sharesOf } from './likelihood.ts';

/** So many sentences of either passage are taken two by two; more make a list. */
const MOST_SENTENCES = 4;

/** The likeliest candidate of each two sentences of an encounter that is likely enough. */
export function worthALook(encounter: Encounter): readonly Discrepancy[] {
	if (encounter.scope !== 'cross' || encounter.sameEvent === 'given') return [];
	return couplesOf(encounter).flatMap((couple) => {
		const likely = candidatesIn(couple)
			.map(({ candidate, features }) => ({ candidate, confidence: likelihood(candidate.form, features) }))
			.filter(({ confidence }) => confidence >= LEAST_LIKELY);
		const best = likeliest(couple, likely);
		return best ? [discrepancyOf(encounter.places, couple, best.candidate, best.confidence)] : [];
	});
}

interface Likely {
	readonly candidate: Candidate;
	readonly confidence: number;
}

/** None where two are each other's reverse, as in sentences that tell the same two acts in turn: both tell both. */
function likeliest(couple: Couple, likely: readonly Likely[]): Likely | undefined {
	const order = (x: Likely, y: Likely) => y.confidence - x.confidence || byPlace(couple, x.candidate, y.candidate);
	const [best, next] = [...likely].sort(order);
	if (best && next && order(best, next) === 0 && best.candidate.a.start !== next.candidate.a.start) return undefined;
	return best;
}

/** Of what is equally likely the one that both sides tell earlier; it must not depend on which report is A. */
function byPlace(couple: Couple, x: Candidate, y: Candidate): number {
	const placesOf = ({ a, b }: Candidate) => {
		const [own, other] = [a.start - couple.a.sentence.sentence.start, b.start - couple.b.sentence.sentence.start];
		return { together: own + other, earlier: Math.min(own, other) };
	};
	const [one, other] = [placesOf(x), placesOf(y)];
	return one.together - other.together || one.earlier - other.earlier;
}

/** A candidate with its likelihood, 0..1, and what speaks for and against it. */
export interface Weighed {
	readonly couple: Couple;
	readonly candidate: Candidate;
	readonly likelihood: number;
	/** Of each two sentences the likeliest candidate is shown from here on. */
	readonly shownFrom: number;
	/** Whether a likelier one of the same two sentences is shown in its stead. */
	readonly isPassedOver: boolean;
	readonly shares: ReturnType<typeof sharesOf>;
}

/** All candidates of an encounter, the likeliest first. */
export function likelyIn(encounter: Encounter): readonly Weighed[] {
	const weighed = couplesOf(encounter).flatMap((couple) => weighedIn(couple));
	return weighed.sort((x, y) => y.likelihood - x.likelihood);
}

function weighedIn(couple: Couple): readonly Weighed[] {
	const measured = candidatesIn(couple).map(({ candidate, features }) => ({
		candidate,
		confidence: likelihood(candidate.form, features),
		shares: sharesOf(candidate.form, features),
	}));
	const likely = measured.filter(({ confidence }) => confidence >= LEAST_LIKELY);
	const shown = likeliest(couple, likely)?.candidate;
	return measured.map(({ candidate, confidence, shares }) => ({
		couple,
		candidate,
		likelihood: confidence,
		shownFrom: LEAST_LIKELY,
		isPassedOver: confidence >= LEAST_LIKELY && candidate !== shown,
		shares,
	}));
}

function couplesOf({ places, similarity }: Encounter): readonly Couple[] {
	const [a, b] = [toldIn(places.a), toldIn(places.b)];
	return a.flatMap((one) => b.map((other) => ({ a: one, b: other, similarity })));
}

function toldIn({ report, sentences }: Place): readonly Told[] {
	const numbers = sentenceNumbers(report);
	return sentences
		.filter(({ sentence, tokens }) => sentence.role === 'body' && tokens.length <= LONGEST_SENTENCE)
		.slice(0, MOST_SENTENCES)
		.map((sentence) => ({
			report,
			sentence,
			place: (numbers.get(sentence.sentence.id) ?? 0) / report.sentences.length,
		}));
}

/** A form that readers mostly confirmed is said outright, with the share of those confirmed; any other is shown by its likelihood. */
function weightOf(form: Candidate['form'], likelihood: number): Pick<Discrepancy, 'tier' | 'confidence'> {
	const confirmed = confirmedShare(form, likelihood);
	return confirmed === null
		? { tier: 'worth a look', confidence: Math.round(likelihood * 1000) / 1000 }
		: { tier: 'said', confidence: confirmed };
}

/** A changed sense weighs more than a title or a form of a name. */
const IMPORTANCE: Partial<Record<FindingKind, Importance>> = {
	event: 'medium',
	agent: 'medium',
	modality: 'medium',
	quote: 'medium',
	quantity: 'medium',
};

/** A remark cut at its ends is how quoting works; one in other words is another remark in part. */
function importanceOf({ kind, form, fit }: Candidate): Importance {
	return form === 'quotations' && fit === 1 ? 'low' : (IMPORTANCE[kind] ?? 'low');
}

function discrepancyOf(places: Sides<Place>, { a, b }: Couple, candidate: Candidate, likelihood: number): Discrepancy {
	const spans = {
		a: spanOf(a.report, a.sentence, candidate.a),
		b: spanOf(b.report, b.sentence, candidate.b),
	};
	return {
		kind: candidate.kind,
		verdict: 'difference',
		cause: null,
		importance: importanceOf(candidate),
		...weightOf(candidate.form, likelihood),
		a: [spans.a],
		b: [spans.b],
		seeAlso: [],
		explanation: explanationOf(candidate, { a: textOf(a, candidate.a), b: textOf(b, candidate.b) }, places),
	};
}
