/**
 * How something is described or framed: "protesters" in one report are "rioters" in the other. Never a conflict.
 *
 * Outlets choose words all the time. Only choices that are known to frame a matter are shown, and only where the
 * sentences use one each.
 */
import type { AnnotatedSentence, Token } from '../../annotate/mention.ts';
import { framingsOf } from '../../lexicon/framing.ts';
import type { Sides } from '../../model.ts';
import { type Detector, type Discrepancy, type Encounter, type Place, spanOf } from '../detector.ts';
import { bothSay } from '../explain.ts';
import { MOST_IN_A_PLACE } from '../limits.ts';
import { isContent } from '../claims/located.ts';

/** Sentences less alike frame two matters. */
const LIKELY_MATCH = 0.5;
/** Other content words that both sentences must have, so that the framed thing is one. */
const LEAST_SHARED = 3;

interface Framed {
	readonly token: Token;
	readonly sentence: AnnotatedSentence;
}

export const detectCharacterisations: Detector = (encounter) => {
	const { places, similarity } = encounter;
	if (similarity < LIKELY_MATCH) return [];
	const framed = framedIn(places.a);
	const choice = framed.length > 0 ? differentChoice(framed, framedIn(places.b)) : null;
	return choice && sharedWords(places) >= LEAST_SHARED ? [discrepancyOf(encounter, choice)] : [];
};

function differentChoice(framedA: readonly Framed[], framedB: readonly Framed[]): Sides<Framed> | null {
	if (framedB.length === 0) return null;
	const others = onlyIn(framedB, framedA);
	for (const a of onlyIn(framedA, framedB)) {
		const b = others.find((candidate) => frameOneChoice(a.token, candidate.token));
		if (b) return { a, b };
	}
	return null;
}

function sharedWords({ a, b }: Sides<Place>): number {
	const lemmas = (place: Place) =>
		new Set(place.sentences.flatMap(({ tokens }) => tokens.filter(isContent)).map((t) => t.lemma));
	const other = lemmas(b);
	return [...lemmas(a)].filter((lemma) => other.has(lemma)).length;
}

const framedIn = ({ sentences }: Place): readonly Framed[] =>
	sentences.flatMap((sentence) =>
		sentence.tokens
			.filter(({ lemma }) => framingsOf(lemma).length > 0)
			.slice(0, MOST_IN_A_PLACE)
			.map((token) => ({ token, sentence })),
	);

/** Framings that the other side has not as well, in any words. */
function onlyIn(own: readonly Framed[], others: readonly Framed[]): readonly Framed[] {
	const has = new Set(others.flatMap(({ token }) => framingsOf(token.lemma).map(String)));
	return own.filter(({ token }) => !framingsOf(token.lemma).some((framing) => has.has(String(framing))));
}

function frameOneChoice(a: Token, b: Token): boolean {
	return framingsOf(a.lemma).some(([choice, framing]) =>
		framingsOf(b.lemma).some(([otherChoice, other]) => choice === otherChoice && framing !== other),
	);
}

function discrepancyOf(encounter: Encounter, { a, b }: Sides<Framed>): Discrepancy {
	const { places } = encounter;
	return {
		kind: 'characterisation',
		verdict: 'difference',
		cause: null,
		importance: 'low',
		confidence: 0.5,
		a: [spanOf(places.a.report, a.sentence, a.token)],
		b: [spanOf(places.b.report, b.sentence, b.token)],
		seeAlso: [],
		explanation: `${bothSay(encounter, a.token.text, b.token.text)}: two ways to describe one thing.`,
	};
}
