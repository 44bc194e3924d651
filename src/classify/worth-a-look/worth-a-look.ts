/**
 * What is likely enough to show a reader and not sure enough to say: other words between two sentences that tell one thing.
 *
 * Never a conflict: whether both can be right is for the reader.
 */
import type { FindingKind, Importance, Sides } from '../../model.ts';
import { type Discrepancy, type Encounter, type Place, spanOf } from '../detector.ts';
import { sentenceNumbers } from '../once.ts';
import { type Candidate, type Couple, type Told, textOf } from './candidate.ts';
import { candidatesIn } from './candidates.ts';
import { explanationOf } from './explanation.ts';
import { LEAST_LIKELY, likelihood } from './likelihood.ts';

/** Sentences of a passage are taken two by two up to here; more make a list. */
const MOST_COUPLES = 16;

/** The likeliest candidate of each two sentences of an encounter that is likely enough. */
export function worthALook(encounter: Encounter): readonly Discrepancy[] {
	if (encounter.scope !== 'cross' || encounter.sameEvent === 'given') return [];
	return couplesOf(encounter)
		.slice(0, MOST_COUPLES)
		.flatMap((couple) => {
			const likely = candidatesIn(couple)
				.map(({ candidate, features }) => ({ candidate, confidence: likelihood(candidate.form, features) }))
				.filter(({ confidence }) => confidence >= LEAST_LIKELY);
			const [best] = likely.sort((x, y) => y.confidence - x.confidence);
			return best ? [discrepancyOf(encounter.places, couple, best.candidate, best.confidence)] : [];
		});
}

function couplesOf({ places, similarity }: Encounter): readonly Couple[] {
	const [a, b] = [toldIn(places.a), toldIn(places.b)];
	return a.flatMap((one) => b.map((other) => ({ a: one, b: other, similarity })));
}

function toldIn({ report, sentences }: Place): readonly Told[] {
	const numbers = sentenceNumbers(report);
	return sentences
		.filter(({ sentence }) => sentence.role === 'body')
		.map((sentence) => ({
			report,
			sentence,
			place: (numbers.get(sentence.sentence.id) ?? 0) / report.sentences.length,
		}));
}

/** A changed sense weighs more than a title or a form of a name. */
const IMPORTANCE: Partial<Record<FindingKind, Importance>> = {
	event: 'medium',
	agent: 'medium',
	modality: 'medium',
	quote: 'medium',
	quantity: 'medium',
};

function discrepancyOf(places: Sides<Place>, { a, b }: Couple, candidate: Candidate, confidence: number): Discrepancy {
	const spans = {
		a: spanOf(a.report, a.sentence, candidate.a),
		b: spanOf(b.report, b.sentence, candidate.b),
	};
	return {
		kind: candidate.kind,
		verdict: 'difference',
		cause: null,
		tier: 'worth a look',
		importance: IMPORTANCE[candidate.kind] ?? 'low',
		confidence: Math.round(confidence * 1000) / 1000,
		a: [spans.a],
		b: [spans.b],
		seeAlso: [],
		explanation: explanationOf(candidate, { a: textOf(a, candidate.a), b: textOf(b, candidate.b) }, places),
	};
}
