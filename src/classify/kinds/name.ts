/** Who: a name spelled in two ways, or one name in another's stead. */
import type { PersonMention, Token } from '../../annotate/mention.ts';
import { isNicknameOf } from '../../lexicon/nicknames.ts';
import type { Stretch } from '../../model.ts';
import { type Counterparts, counterparts } from '../correspondences/counterparts.ts';
import { isAgency } from '../claims/dateline.ts';
import type { Detector, Discrepancy, Encounter } from '../detector.ts';
import { bothSay } from '../explain.ts';
import { isContent, type Located, locate, locateStretch, spanAt } from '../claims/located.ts';
import { areOtherPersons, fold, givenNamesFit, samePerson } from '../correspondences/persons.ts';
import { exchangedNames, mayBeOneName } from '../correspondences/proper-names.ts';
import { saidOf } from '../said-of.ts';
import { speaks } from '../claims/speaks.ts';
import { isSpellingOf } from '../correspondences/spelling.ts';

/** One name in another's stead is a discrepancy only in sentences that are alike for the rest. */
const LIKE_WORDS = 0.75;

export const detectNames: Detector = (encounter) => [
	...personNames(encounter),
	...organisationNames(encounter),
	...otherNames(encounter),
];

/** Two names in full that differ in spelling alone are one person's, whatever stands around them. */
const FULL_NAMES = 0.6;

function personNames(encounter: Encounter): readonly Discrepancy[] {
	const { a, b } = encounter.places;
	const couples = counterparts(encounter, locate(a, 'person'), locate(b, 'person'), {
		agree: (x, y) => samePerson(x.mention, y.mention) && !isRespelled(x.mention, y.mention),
		refusal: () => null,
		evidence: (x, y) => (x.mention.given && y.mention.given && isRespelled(x.mention, y.mention) ? FULL_NAMES : 0),
	});
	return couples.flatMap((couple) => {
		const [x, y] = [couple.a.mention, couple.b.mention];
		if (isRespelled(x, y)) return [discrepancyOf(encounter, couple, 'difference')];
		return isAnother(encounter, couple) ? [discrepancyOf(encounter, couple, 'conflict')] : [];
	});
}

/** "Sherry Rehman" / "Sherry Rahman"; "James Clyburn" / "Jim Clyburn". */
function isRespelled(x: PersonMention, y: PersonMention): boolean {
	if (fold(x.surname) !== fold(y.surname)) return givenNamesFit(x.given, y.given) && isSpellingOf(x.surname, y.surname);
	const [one, other] = [x, y].map(({ given }) => fold(given?.split(/\s/)[0] ?? ''));
	return (
		one !== undefined &&
		other !== undefined &&
		(isSpellingOf(one, other) || (one !== other && isNicknameOf(one, other)))
	);
}

/** Two outlets may quote two spokesmen; who is told of must be the same. */
function isAnother({ wording }: Encounter, { a, b, exchanged }: Counterparts<PersonMention>): boolean {
	if (!exchanged || wording.shared < LIKE_WORDS || speaks(a) || speaks(b)) return false;
	return areOtherPersons(a.mention, b.mention);
}

function organisationNames(encounter: Encounter): readonly Discrepancy[] {
	if (encounter.wording.shared < LIKE_WORDS) return [];
	const { a, b } = encounter.places;
	const couples = counterparts(encounter, locate(a, 'organisation'), locate(b, 'organisation'), {
		agree: (x, y) => x.mention.key === y.mention.key || mayBeOneName(wordsOf(x), wordsOf(y)),
		refusal: (x, y) => (sharesWord(wordsOf(x), wordsOf(y)) || !(speaks(x) || speaks(y)) ? null : 'two speakers'),
	});
	return couples
		.filter(({ a, b, exchanged }) => exchanged && !isAgency(a) && !isAgency(b))
		.map((couple) => discrepancyOf(encounter, couple, 'conflict'));
}

function wordsOf({ sentence, first, after }: Located<Stretch>): readonly Token[] {
	return sentence.tokens.slice(first, after).filter(({ kind, normal }) => kind === 'word' && normal !== 'the');
}

/** "Bank of Japan", "Bank of India": two of a kind, and not two spokesmen who happened to be asked. */
function sharesWord(x: readonly Token[], y: readonly Token[]): boolean {
	return x.some((word) => isContent(word) && y.some(({ lemma }) => lemma === word.lemma));
}

function otherNames(encounter: Encounter): readonly Discrepancy[] {
	const { wording, places } = encounter;
	if (wording.shared < LIKE_WORDS) return [];
	return exchangedNames(encounter).flatMap((names) => {
		const [a, b] = [locateStretch(places.a, names.a), locateStretch(places.b, names.b)];
		if (!a || !b || speaks(a) || speaks(b) || isAgency(a) || isAgency(b)) return [];
		return [discrepancyOf(encounter, { a, b, evidence: wording.shared, common: [] }, 'conflict')];
	});
}

interface Couple {
	readonly a: Located<Stretch>;
	readonly b: Located<Stretch>;
	readonly evidence: number;
	readonly common: Counterparts<Stretch>['common'];
}

function discrepancyOf(encounter: Encounter, couple: Couple, verdict: Discrepancy['verdict']): Discrepancy {
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
		explanation: `${bothSay(encounter, a.text, b.text)}${saidOf(encounter, couple)}.${spelling}`,
	};
}
