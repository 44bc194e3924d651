/** Who: a name spelled in two ways, or one name in another's stead. */
import type { PersonMention } from '../annotate/mention.ts';
import type { Stretch } from '../model.ts';
import { type Counterparts, counterparts } from './counterparts.ts';
import type { Detector, Discrepancy, Encounter } from './detector.ts';
import { bothSay, commonGround } from './explain.ts';
import { locate, locateStretch, spanAt } from './located.ts';
import { givenNamesFit, samePerson } from './persons.ts';
import { exchangedNames } from './proper-names.ts';
import { isSpellingOf } from './spelling.ts';

/** One name in another's stead is a discrepancy only in sentences that are alike for the rest. */
const LIKE_WORDS = 0.6;

export const detectNames: Detector = (encounter) => [
	...personNames(encounter),
	...organisationNames(encounter),
	...otherNames(encounter),
];

function personNames(encounter: Encounter): readonly Discrepancy[] {
	const { a, b } = encounter.places;
	return counterparts(encounter, locate(a, 'person'), locate(b, 'person'), {
		agree: (x, y) => samePerson(x.mention, y.mention),
		comparable: () => true,
	}).flatMap((couple) => {
		if (isRespelled(couple)) return [discrepancyOf(encounter, couple, 'difference')];
		return couple.exchanged && encounter.wording.shared >= LIKE_WORDS
			? [discrepancyOf(encounter, couple, 'conflict')]
			: [];
	});
}

function isRespelled({ a, b }: Counterparts<PersonMention>): boolean {
	return givenNamesFit(a.mention.given, b.mention.given) && isSpellingOf(a.mention.surname, b.mention.surname);
}

function organisationNames(encounter: Encounter): readonly Discrepancy[] {
	if (encounter.wording.shared < LIKE_WORDS) return [];
	const { a, b } = encounter.places;
	return counterparts(encounter, locate(a, 'organisation'), locate(b, 'organisation'), {
		agree: (x, y) => x.mention.key === y.mention.key,
		comparable: () => true,
	})
		.filter(({ exchanged }) => exchanged)
		.map((couple) => discrepancyOf(encounter, couple, 'conflict'));
}

function otherNames(encounter: Encounter): readonly Discrepancy[] {
	const { wording, places } = encounter;
	if (wording.shared < LIKE_WORDS) return [];
	return exchangedNames(encounter).flatMap((names) => {
		const [a, b] = [locateStretch(places.a, names.a), locateStretch(places.b, names.b)];
		if (!a || !b) return [];
		return [discrepancyOf(encounter, { a, b, evidence: wording.shared, common: [] }, 'conflict')];
	});
}

function discrepancyOf(
	encounter: Encounter,
	couple: Pick<Counterparts<Stretch>, 'a' | 'b' | 'evidence' | 'common'>,
	verdict: Discrepancy['verdict'],
): Discrepancy {
	const [a, b] = [spanAt(couple.a), spanAt(couple.b)];
	const spelling = verdict === 'difference' ? ' It may be one name spelled in two ways.' : '';
	return {
		kind: 'name',
		verdict,
		cause: null,
		importance: verdict === 'conflict' ? 'high' : 'low',
		confidence: couple.evidence,
		a: [a],
		b: [b],
		seeAlso: [],
		explanation: `${bothSay(encounter, a.text, b.text)}${commonGround(couple.common)}.${spelling}`,
	};
}
