/**
 * One side denies or reverses the other: "was deemed a threat" / "was not deemed a threat", "approved" / "rejected".
 *
 * Looked for where words were exchanged between words that stayed: far apart, an opposite word opposes nothing.
 */
import type { Token } from '../../annotate/mention.ts';
import type { Side, Sides, Span } from '../../model.ts';
import type { Predicate } from '../claims/predicates.ts';
import { addUpBetween } from '../correspondences/adding-up.ts';
import { areAtOtherTimes, areHarmlessOpposites } from '../correspondences/harmless-opposites.ts';
import { isHarmlessDenial } from '../correspondences/harmless-denials.ts';
import { opposedClaims } from '../correspondences/opposed-claims.ts';
import { negationsIn, type Opposition, oppositionIn } from '../correspondences/opposition.ts';
import type { Change } from '../correspondences/wording.ts';
import { spanOfWords } from '../correspondences/words-span.ts';
import { type Detector, type Discrepancy, type Encounter, type Place, spanOf } from '../detector.ts';
import { bothSay } from '../explain.ts';

/** Sentences that share less are two statements, and an opposite word in them opposes nothing. */
const LEAST_SHARED = { given: 0.45, 'to be established': 0.6 } as const;

/** A longer stretch is a statement of its own: "without elaborating", added at the end, denies nothing. */
const LONGEST_EXCHANGE = 6;

export const detectPolarity: Detector = (encounter) => {
	const exchanged = exchangedOpposites(encounter);
	return exchanged.length > 0 ? exchanged : reworded(encounter);
};

/** In free rewordings one opposition tells enough: what follows in the sentence mostly follows from it. */
function reworded(encounter: Encounter): readonly Discrepancy[] {
	const [opposed] = opposedClaims(encounter);
	// Of a denial the times in its clause are looked at where the claims are found.
	if (!opposed || addUpBetween(encounter) || (opposed.by === 'antonym' && areAtOtherTimes(encounter))) return [];
	const [a, b] = [spanOfClaim(encounter.places.a, opposed.a), spanOfClaim(encounter.places.b, opposed.b)];
	return [opposite(encounter, { a, b }, opposed.by, 0.4 + 0.4 * opposed.matter)];
}

/** The predicate, from the words that deny it on: "has not approved". */
function spanOfClaim({ report }: Place, { sentence, token, last, denial }: Predicate): Span {
	const before =
		denial === 'denied' ? negationsIn(sentence.tokens).findLast(({ end }) => end <= token.start) : undefined;
	return spanOf(report, sentence, { start: before?.start ?? token.start, end: last.end });
}

function exchangedOpposites(encounter: Encounter): readonly Discrepancy[] {
	const { wording, sameEvent } = encounter;
	if (wording.shared < LEAST_SHARED[sameEvent]) return [];
	return wording.changes.flatMap((change) => {
		if (Math.max(change.a.length, change.b.length) > LONGEST_EXCHANGE) return [];
		const opposition = oppositionIn(change);
		if (!opposition || isHarmless(encounter, change, opposition)) return [];
		return discrepanciesOf(encounter, change, opposition);
	});
}

function isHarmless(encounter: Encounter, change: Change, opposition: Opposition): boolean {
	if (isPrefixAlone(opposition)) return false;
	return opposition.by === 'negation'
		? isHarmlessDenial(encounter, change, opposition)
		: areHarmlessOpposites(encounter, change, opposition);
}

/** "non-fatal" / "fatal": a prefix is no denial of the sentence, and stands in no balance of denials. */
const isPrefixAlone = ({ a, b }: Opposition) => [a, b].some((token) => token?.normal === 'non');

function discrepanciesOf(encounter: Encounter, change: Change, opposition: Opposition): readonly Discrepancy[] {
	const { places, wording } = encounter;
	const a = spanOfWords(places.a, wordsToShow('a', change, opposition));
	const b = spanOfWords(places.b, wordsToShow('b', change, opposition));
	if (!a || !b) return [];
	return [opposite(encounter, { a, b }, opposition.by, 0.6 + 0.3 * wording.shared)];
}

function opposite(encounter: Encounter, { a, b }: Sides<Span>, by: Opposition['by'], confidence: number): Discrepancy {
	const how = by === 'negation' ? 'one denies what the other states' : 'the words exclude each other';
	const explanation = `${bothSay(encounter, a.text, b.text)}: ${how}.`;
	const weight = { importance: 'high', confidence } as const;
	return { kind: 'polarity', verdict: 'conflict', cause: null, ...weight, a: [a], b: [b], seeAlso: [], explanation };
}

/** The opposing word; for a negation, whatever was exchanged with the words around it, since one side has no word for it. */
function wordsToShow(side: Side, change: Change, opposition: Opposition): readonly Token[] {
	const word = opposition.by === 'antonym' ? opposition[side] : null;
	if (word) return [word];
	return [change.before?.[side], ...change[side], change.after?.[side]].filter((token) => token !== undefined);
}
