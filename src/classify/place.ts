/** Where: places that differ, and a whole against its part ("the country" / "parts of the country"). */
import type { PlaceMention } from '../annotate/mention.ts';
import { type Counterparts, counterparts } from './counterparts.ts';
import type { Detector, Discrepancy, Encounter } from './detector.ts';
import { bothSay, commonGround } from './explain.ts';
import { type Located, locate, spanAt } from './located.ts';

type Place = Located<PlaceMention>;

/** Places are many in a sentence and seldom exclusive: only one exchanged for another in like words is a discrepancy. */
const LIKE_WORDS = 0.6;

export const detectPlaces: Detector = (encounter) =>
	encounter.wording.shared < LIKE_WORDS
		? []
		: counterparts(encounter, locate(encounter.places.a, 'place'), locate(encounter.places.b, 'place'), {
				agree: ({ mention: x }, { mention: y }) => x.key === y.key,
				comparable: (x, y) => isName(x) === isName(y),
			})
				.filter(({ exchanged }) => exchanged)
				.map((couple) => discrepancyOf(encounter, couple));

function isName({ mention }: Place): boolean {
	return /^\p{Lu}/u.test(mention.text);
}

function discrepancyOf(encounter: Encounter, couple: Counterparts<PlaceMention>): Discrepancy {
	const [a, b] = [spanAt(couple.a), spanAt(couple.b)];
	return {
		kind: 'place',
		verdict: 'conflict',
		cause: null,
		importance: 'high',
		confidence: couple.evidence,
		a: [a],
		b: [b],
		seeAlso: [],
		explanation: `${bothSay(encounter, a.text, b.text)}${commonGround(couple.common)}.`,
	};
}
