/** Where: places that differ ("in Italy" / "in Greece"), and a whole against its part ("Pakistan" / "parts of Pakistan"). */
import type { PlaceMention } from '../../annotate/mention.ts';
import {
	type Comparison,
	type Counterparts,
	counterparts,
	earlierTogether,
	TWINS,
	weigh,
} from '../correspondences/counterparts.ts';
import type { Detector, Discrepancy, Encounter } from '../detector.ts';
import { bothSay } from '../explain.ts';
import { type Located, locate, spanAt } from '../claims/located.ts';
import { partOf } from '../claims/part-of.ts';
import { saidOf } from '../said-of.ts';

type Place = Located<PlaceMention>;

export const detectPlaces: Detector = (encounter) => {
	const places = { a: locate(encounter.places.a, 'place'), b: locate(encounter.places.b, 'place') };
	return [...otherPlaces(encounter, places.a, places.b), ...partsOfPlaces(encounter, places.a, places.b)];
};

const COMPARISON: Comparison<PlaceMention> = {
	agree: mayBeOne,
	refusal: (a, b) => (areOfOneOrder(a, b) ? null : 'a country and what holds many'),
};

/** Places are many in a sentence and seldom exclusive: only one exchanged for another in like words is a discrepancy. */
function otherPlaces(encounter: Encounter, a: readonly Place[], b: readonly Place[]): readonly Discrepancy[] {
	if (encounter.wording.shared < TWINS) return [];
	const couples = counterparts(encounter, a, b, COMPARISON);
	return couples.filter(({ exchanged }) => exchanged).map((couple) => discrepancyOf(encounter, couple, 'conflict'));
}

/** One place under two names, or a place and the country it lies in. */
function mayBeOne({ mention: x }: Place, { mention: y }: Place): boolean {
	return x.key === y.key || x.country === y.key || y.country === x.key || capitalOf(x, y) || capitalOf(y, x);
}

/** "Washington" and "the U.S.", "the Kremlin" and "Moscow": a government and its country or capital. */
function capitalOf(x: PlaceMention, y: PlaceMention): boolean {
	return x.sense === 'government' && x.country !== null && x.country === y.country;
}

/** A continent is compared with none of its countries: what lies in no country may hold any. */
function areOfOneOrder({ mention: x }: Place, { mention: y }: Place): boolean {
	return (x.country === null) === (y.country === null);
}

/** How surely both must speak of one thing before a part is held against the whole. */
const SURE = 0.4;

function partsOfPlaces(encounter: Encounter, a: readonly Place[], b: readonly Place[]): readonly Discrepancy[] {
	const [own, others] = [a.filter(isWhereabouts), b.filter(isWhereabouts)];
	const isSaidToo = (x: Place, list: readonly Place[]) => list.some((y) => isOnePlace(x, y) && isPart(x) === isPart(y));
	const couples = own
		.filter((x) => !isSaidToo(x, others))
		.flatMap((x) => others.filter((y) => isOnePlace(x, y) && !isSaidToo(y, own)).map((y) => weigh(encounter, x, y, 0)));
	return couples
		.filter(({ evidence }) => evidence >= SURE)
		.sort((x, y) => y.evidence - x.evidence || earlierTogether(x, y))
		.slice(0, 1)
		.map((couple) => discrepancyOf(encounter, couple, 'difference'));
}

const isOnePlace = ({ mention: x }: Place, { mention: y }: Place) => x.key === y.key;

const isPart = (place: Place) => partOf(place) !== null;

/** "in Syria", not "Syrian" or "Syria said". */
function isWhereabouts({ mention: { sense } }: Place): boolean {
	return sense === 'country' || sense === 'region' || sense === 'city';
}

function discrepancyOf(
	encounter: Encounter,
	couple: Counterparts<PlaceMention>,
	verdict: Discrepancy['verdict'],
): Discrepancy {
	const [a, b] = [spanAt(couple.a, partOf(couple.a) ?? undefined), spanAt(couple.b, partOf(couple.b) ?? undefined)];
	return {
		kind: 'place',
		verdict,
		cause: null,
		importance: verdict === 'conflict' ? 'high' : 'medium',
		confidence: couple.evidence,
		a: [a],
		b: [b],
		seeAlso: [],
		explanation: `${bothSay(encounter, a.text, b.text)}${saidOf(encounter, couple)}.`,
	};
}
