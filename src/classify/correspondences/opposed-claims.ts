/**
 * A denial or a reversal in freely reworded sentences: "the talks had failed" / "the talks had not failed, said Diallo";
 * "signed the bill on Friday afternoon" / "vetoed the bill hours after it was passed".
 *
 * The opposing words must carry the statements, and what stands around them must be one matter.
 */
import { isPuttingOff } from '../../annotate/negations.ts';
import { TRAIT } from '../../annotate/traits.ts';
import { has } from '../../annotate/words.ts';
import { areAntonyms, haveAntonyms } from '../../lexicon/antonyms.ts';
import { dependsOnTheSubject, mayFollowInTurn } from '../../lexicon/converses.ts';
import { phrasalMeanings } from '../../lexicon/phrasal-verbs.ts';
import { clauseAround } from '../claims/clause.ts';
import type { Encounter, Place } from '../detector.ts';
import { MOST_IN_A_PLACE } from '../limits.ts';
import { isContent } from '../claims/located.ts';
import { lemmasAt } from '../once.ts';
import { areEndsOfOneWay } from './journey.ts';
import { negationsIn } from './opposition.ts';
import { ONE_MATTER, sharedMatter } from './one-matter.ts';
import { type Predicate, predicatesIn } from '../claims/predicates.ts';
import { haveOtherSubjects, sameComplement, sameSubject } from './subject.ts';
import { ofOneTime } from './turns.ts';
import { sameRoot } from './root.ts';

export interface OpposedClaims {
	readonly by: 'negation' | 'antonym';
	readonly a: Predicate;
	readonly b: Predicate;
	/** 0..1: how much of what stands around the words both places have. */
	readonly matter: number;
}

/** The claims that exclude each other, the surest first. */
export function opposedClaims(encounter: Encounter): readonly OpposedClaims[] {
	const { a, b } = encounter.places;
	if (!mayOppose(encounter)) return [];
	const own = predicatesAt(a);
	const others = own.length > 0 ? predicatesAt(b) : [];
	const found: OpposedClaims[] = [];
	for (const x of own) {
		for (const y of others) {
			const by = howOpposed(encounter, x, y);
			const matter = by && (mayActOnOne(encounter, by) || sameComplement(x, y)) ? matterOf(encounter, x, y) : 0;
			if (by && matter >= ONE_MATTER) found.push({ by, a: x, b: y, matter });
		}
	}
	return found.sort((x, y) => y.matter - x.matter);
}

/**
 * "voted down the bonus at the meeting" / "the bonus was approved by shareholders": of two given sentences of one event, words
 * that exclude each other need not have the same behind them, since what all the words around tell is looked at too.
 */
const mayActOnOne = ({ sameEvent }: Encounter, by: OpposedClaims['by']) => sameEvent === 'given' && by === 'antonym';

/** Most couples of sentences deny alike and hold no opposites: they need no reading of who says what. */
function mayOppose({ places }: Encounter): boolean {
	if (!isBalanced(places)) return true;
	const { a, b } = places;
	const others = ownWords(b, a);
	return haveAntonyms(ownWords(a, b), others);
}

/** The lemmas of content words that the other place has not, and what they may mean with a particle. */
function ownWords({ sentences }: Place, other: Place): readonly string[] {
	const known = lemmasAt(other);
	const own: string[] = [];
	for (const { tokens } of sentences) {
		for (const token of tokens) {
			if (known.has(token.lemma) || !isContent(token)) continue;
			own.push(token.lemma, ...(phrasalMeanings(token.lemma)?.values() ?? []));
		}
	}
	return own.slice(0, MOST_IN_A_PLACE);
}

function predicatesAt({ report, sentences }: Place): readonly Predicate[] {
	return sentences.flatMap((sentence) => predicatesIn(report, sentence)).slice(0, MOST_IN_A_PLACE);
}

function howOpposed({ places }: Encounter, x: Predicate, y: Predicate): OpposedClaims['by'] | null {
	if (x.denial === 'in doubt' || y.denial === 'in doubt' || x.isPlanned !== y.isPlanned) return null;
	const isOneDenied = x.denial !== y.denial;
	if (sameRoot(x.meaning, y.meaning)) {
		if (!isOneDenied || isBalanced(places) || areActsOfTwo(x, y)) return null;
		return isSaidBothWays(places.a, x) || isSaidBothWays(places.b, y) ? null : 'negation';
	}
	if (isOneDenied || !areAntonyms(x.meaning, y.meaning) || isEmployed(x) || isEmployed(y)) return null;
	const isIn = (place: Place, { token }: Predicate) => lemmasAt(place).has(token.lemma);
	if (isIn(places.a, y) || isIn(places.b, x)) return null;
	if (areEndsOfOneWay(x, y) || haveOtherSubjects(x, y) || (dependsOnTheSubject(x.meaning) && !sameSubject(x, y)))
		return null;
	return !mayFollowInTurn(x.meaning) || ofOneTime(x, y) ? 'antonym' : null;
}

/** "the general did not attend" / "his wife attended"; but "no plant will close" is about all of them, and any may be. */
function areActsOfTwo(x: Predicate, y: Predicate): boolean {
	return !deniesItsSubject(x) && !deniesItsSubject(y) && haveOtherSubjects(x, y);
}

const OF_SUBJECTS = /^(?:no|nobody|none|nothing|neither)$/;

const deniesItsSubject = ({ sentence: { tokens }, token }: Predicate) =>
	negationsIn(tokens).some(({ normal, end }) => end <= token.start && OF_SUBJECTS.test(normal));

/** "worked for the bank": who has work, and not what is in working order. */
function isEmployed({ sentence: { tokens }, at, token }: Predicate): boolean {
	return token.lemma === 'work' && EMPLOYED.has(tokens[at + 1]?.normal ?? '');
}

const EMPLOYED = new Set(
	'for with as at on to under toward towards alongside together closely hard from in'.split(' '),
);

/** As many denials on both sides: the other is only put in another way ("no pressure" / "nobody who pressured"). */
export function isBalanced({ a, b }: Encounter['places']): boolean {
	return denialsAgainst(a, b) === denialsAgainst(b, a);
}

/** "does not open until 9" denies nothing of "opens at 9", but "did not open until 9" denies "was open until 9". */
function denialsAgainst({ sentences }: Place, other: Place): number {
	if (!sentences.some((sentence) => sentence.tokens.some((token) => has(token, TRAIT.denial)))) return 0;
	const tokens = sentences.flatMap((sentence) => sentence.tokens);
	const denials = negationsIn(tokens);
	if (other.sentences.some((sentence) => sentence.tokens.some(({ normal }) => normal === 'until')))
		return denials.length;
	return denials.filter((cue) => !isPuttingOff(tokens, tokens.indexOf(cue))).length;
}

/** "Two were charged, one was not charged." */
function isSaidBothWays(place: Place, { meaning, denial }: Predicate): boolean {
	return predicatesAt(place).some((other) => other.denial !== denial && sameRoot(other.meaning, meaning));
}

function matterOf(encounter: Encounter, x: Predicate, y: Predicate): number {
	const meeting = ({ sentence, at, token }: Predicate) => ({ clause: clauseAround(sentence, at), token });
	return sharedMatter(encounter, { a: meeting(x), b: meeting(y) });
}
