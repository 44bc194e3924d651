/**
 * One side denies or reverses the other: "was deemed a threat" / "was not deemed a threat", "approved" / "rejected".
 *
 * Looked for where words were exchanged between words that stayed: far apart, an opposite word opposes nothing.
 */
import { mentionsOf, type TimeMention, type Token } from '../../annotate/mention.ts';
import { REPORTING_VERBS } from '../../lexicon/attribution.ts';
import { dependsOnTheSubject } from '../../lexicon/converses.ts';
import { isDenialOfSomebody, leavesOpen } from '../../lexicon/negation-cues.ts';
import { wordVectors } from '../../lexicon/vectors.ts';
import type { Side, Sides, Span } from '../../model.ts';
import { clauseAround } from '../claims/clause.ts';
import { isDeniedNearby } from '../claims/denied-word.ts';
import { type Detector, type Discrepancy, type Encounter, type Place, spanOf } from '../detector.ts';
import { bothSay } from '../explain.ts';
import { isContent, locate } from '../claims/located.ts';
import { arePartsOfOneWhole } from '../correspondences/quantity-gates.ts';
import { negationsIn, type Opposition, oppositionIn } from '../correspondences/opposition.ts';
import { isBalanced, opposedClaims } from '../correspondences/opposed-claims.ts';
import type { Predicate } from '../claims/predicates.ts';
import { exchangedWords } from '../correspondences/exchange.ts';
import { sameRoot } from '../correspondences/root.ts';
import { haveOtherSubjects, type Said } from '../correspondences/subject.ts';
import { canMeanTheSame } from '../correspondences/same-value.ts';
import { isCapitalised } from '../../annotate/words.ts';
import { deniesInOtherWords, standsUndenied } from '../correspondences/undenied.ts';
import type { Change } from '../correspondences/wording.ts';
import { spanOfWords } from '../correspondences/words-span.ts';

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
	if (!opposed || (opposed.by === 'antonym' && areAtOtherTimes(encounter))) return [];
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
	if (opposition.by === 'negation')
		return (
			isBalanced(encounter.places) ||
			isOfAnotherSentence(encounter, opposition) ||
			isOfTheRest(encounter) ||
			standsUndenied(encounter.places, change) ||
			deniesInOtherWords(encounter.places) ||
			deniesAnAddition(change) ||
			isDenialOfAnother(change) ||
			isQuestioned(encounter) ||
			isOfAnOpposite(encounter) ||
			isSupposed(encounter, change, opposition) ||
			deniesKnowing(encounter, opposition)
		);
	return (
		isAuxiliary(encounter.places.a, opposition.a) ||
		isAuxiliary(encounter.places.b, opposition.b) ||
		isOfAnotherSubject(encounter, change, opposition) ||
		areAtOtherTimes(encounter) ||
		isMirrored(encounter, change, opposition) ||
		isMoved(encounter, change, opposition) ||
		isWay(change, opposition) ||
		isOneDenied(encounter, opposition)
	);
}

/**
 * "There is little support for tariffs, that's for sure." / "There's little support for tariffs. We hope that doesn't happen.":
 * what is denied in a sentence that has nothing of the other side denies nothing of it.
 */
function isOfAnotherSentence({ places, wording: { changes } }: Encounter, opposition: Opposition): boolean {
	return (['a', 'b'] as const).some((side) => {
		const cue = opposition[side];
		const around = places[side].sentences.find(({ tokens }) => cue !== null && tokens.includes(cue));
		if (places[side].sentences.length < 2 || !around) return false;
		const exchanged = new Set(changes.flatMap((change) => change[side]));
		return !around.tokens.some(
			(token) => isContent(token) && !exchanged.has(token) && !REPORTING_VERBS.has(token.lemma),
		);
	});
}

/** "80 percent was contained" / "20 percent was not contained", "guilty of two of nine counts" / "not guilty of seven". */
function isOfTheRest({ places }: Encounter): boolean {
	const others = locate(places.b, 'quantity');
	return locate(places.a, 'quantity').some((x) => others.some((y) => arePartsOfOneWhole(x, y)));
}

/** "non-fatal" / "fatal": a prefix is no denial of the sentence, and stands in no balance of denials. */
const isPrefixAlone = ({ a, b }: Opposition) => [a, b].some((token) => token?.normal === 'non');

/** "did not publicly deny" / "publicly confirmed": two turns cancel out, though a word stayed between them. */
const isOfAnOpposite = (encounter: Encounter) =>
	encounter.wording.changes.some((change) => {
		const opposition = oppositionIn(change);
		return opposition?.by === 'antonym' && isOneDenied(encounter, opposition);
	});

/** A denied word is no opposite of its opposite. */
function isOneDenied({ places }: Encounter, { a, b }: Opposition): boolean {
	const isDenied = ({ sentences }: Place, word: Token | null) =>
		word !== null &&
		sentences.some(({ tokens }) => tokens.includes(word) && isDeniedThere(tokens, tokens.indexOf(word)));
	return isDenied(places.a, a) !== isDenied(places.b, b);
}

const isDeniedThere = (tokens: readonly Token[], at: number) =>
	isDeniedNearby(tokens, at) || isCalledUntrue(tokens, at);

/** How far a claim reaches behind "it is not true that". */
const CLAIM_REACH = 10;

/** "It is not true that the vaccine is unsafe". */
function isCalledUntrue(tokens: readonly Token[], at: number): boolean {
	const before = tokens.slice(Math.max(0, at - CLAIM_REACH), at).map(({ normal }) => normal);
	const that = before.lastIndexOf('that');
	if (that < 1) return false;
	const claim = before[that - 1] ?? '';
	return /^(?:untrue|false)$/.test(claim) || (claim === 'true' && /^(?:not|n't)$|n't$/.test(before[that - 2] ?? ''));
}

/** How far before its verb a "may" stands, or an "if". */
const SUPPOSED_WITHIN = 5;
const SUPPOSING = new Set('may might could would if whether unless possibly perhaps consider'.split(' '));

/** "may call an early election" / "has not called one": what may be is not denied by its not being so yet. */
function isSupposed({ places }: Encounter, change: Change, opposition: Opposition): boolean {
	const side: Side = opposition.a === null ? 'a' : 'b';
	if (opposition[side] !== null) return false;
	const own = change[side].some(({ normal, lemma }) => SUPPOSING.has(normal) || SUPPOSING.has(lemma));
	const next = change[side][0] ?? change.after?.[side];
	return (
		own ||
		places[side].sentences.some(({ tokens }) => {
			const at = next === undefined ? -1 : tokens.indexOf(next);
			return at >= 0 && tokens.slice(Math.max(0, at - SUPPOSED_WITHIN), at).some(({ normal }) => SUPPOSING.has(normal));
		})
	);
}

/** "did not say when it would open" / "said that it would": nothing of what was not told is denied. */
function deniesKnowing({ places }: Encounter, opposition: Opposition): boolean {
	return (['a', 'b'] as const).some((side) => {
		const cue = opposition[side];
		return (
			cue !== null &&
			places[side].sentences.some(({ tokens }) => {
				const at = tokens.indexOf(cue);
				return at >= 0 && leavesOpen(tokens[at + 1]?.lemma ?? '') && ASKING.test(tokens[at + 2]?.normal ?? '');
			})
		);
	});
}

const ASKING = /^(?:when|whether|how|why|who|what|where|if)$/;

/** "had been running" / "lacked": the auxiliary owns nothing. */
function isAuxiliary({ sentences }: Place, word: Token | null): boolean {
	if (word?.lemma !== 'have') return false;
	return sentences.some(({ tokens }) => {
		const at = tokens.indexOf(word);
		const next = tokens[at + 1];
		return at >= 0 && next !== undefined && (next.normal === 'been' || /.(?:ed|en)$/.test(next.normal));
	});
}

/** "exports to Asia fell" / "exports to Europe rose", "lowland districts" / "mountain districts": of others the opposite may be true. */
function isOfAnotherSubject({ wording, places }: Encounter, change: Change, opposition: Opposition): boolean {
	const [x, y] = [saidIn(places.a, opposition.a), saidIn(places.b, opposition.b)];
	if (x === undefined || y === undefined) return false;
	if (haveOtherSubjects(x, y)) return true;
	const own = { a: clauseAround(x.sentence, x.at).tokens, b: clauseAround(y.sentence, y.at).tokens };
	const before = wording.changes.slice(0, wording.changes.indexOf(change));
	return exchangedWords({ ...wording, changes: before }).some(
		({ a, b }) => own.a.includes(a) && own.b.includes(b) && areOthers(a, b),
	);
}

function saidIn({ sentences }: Place, token: Token | null): Said | undefined {
	const sentence = sentences.find(({ tokens }) => token !== null && tokens.includes(token));
	return sentence === undefined || token === null ? undefined : { sentence, token, at: sentence.tokens.indexOf(token) };
}

/** Words so near in meaning may be two names of one: "directors" / "the board". */
const ONE_BY_MEANING = 0.75;

function areOthers(a: Token, b: Token): boolean {
	if (sameRoot(a.lemma, b.lemma) || REPORTING_VERBS.has(a.lemma) || REPORTING_VERBS.has(b.lemma)) return false;
	if (isCapitalised(a) && isCapitalised(b)) return true;
	const vectors = wordVectors();
	const [x, y] = [vectors.indexOf(a.normal), vectors.indexOf(b.normal)];
	return x >= 0 && y >= 0 && vectors.likeness(x, y) < ONE_BY_MEANING;
}

/** "rose on Monday" / "fell on Tuesday", "lost last year" / "won this year": each may be true of its day. */
function areAtOtherTimes({ places }: Encounter): boolean {
	const [own, others] = [timesIn(places.a), timesIn(places.b)];
	if (own.length === 0 || others.length === 0) return false;
	return own.every((x) => others.every((y) => !mayBeOneTime(x, y)));
}

const timesIn = ({ sentences }: Place): readonly TimeMention[] =>
	sentences.flatMap((sentence) => mentionsOf(sentence, 'time'));

function mayBeOneTime(x: TimeMention, y: TimeMention): boolean {
	if (x.grain === 'relative' && y.grain === 'relative') return x.text.toLowerCase() === y.text.toLowerCase();
	return x.grain !== y.grain || canMeanTheSame(x, y);
}

/** "He left" / "He left without a word": what is denied stands on one side only, so nothing of the other is. */
function deniesAnAddition({ a, b }: Change): boolean {
	const added = a.length === 0 ? b : b.length === 0 ? a : [];
	const [cue] = negationsIn(added);
	return cue !== undefined && added.slice(added.indexOf(cue) + 1).some(isContent);
}

/** "denied that he had moved the money" / "had moved the money": what somebody denies is not denied by the outlet. */
function isDenialOfAnother({ a, b }: Change): boolean {
	return (
		(a.length === 0 || b.length === 0) && negationsIn([...a, ...b]).every(({ normal }) => isDenialOfSomebody(normal))
	);
}

/** "Did the council approve it?" states nothing. */
const isQuestioned = ({ places }: Encounter) =>
	[places.a, places.b].some(({ sentences }) => sentences.some(({ tokens }) => tokens.at(-1)?.text === '?'));

/** "below 50 … above that" / "above 50 … below that": the other says the word as well, where something else was moved. */
function isMoved({ wording }: Encounter, change: Change, { a, b }: Opposition): boolean {
	const isIn = (tokens: readonly Token[], word: Token | null) => tokens.some(({ lemma }) => lemma === word?.lemma);
	return wording.changes.some((other) => other !== change && (isIn(other.b, a) || isIn(other.a, b)));
}

/** "The lira fell against the krona" / "the krona rose against the lira": one event seen from its two ends. */
function isMirrored({ wording }: Encounter, change: Change, { a, b }: Opposition): boolean {
	if (![a, b].some((word) => word !== null && dependsOnTheSubject(word.lemma))) return false;
	const share = (tokens: readonly Token[], others: readonly Token[]) =>
		tokens.some((token) => isContent(token) && others.some(({ lemma }) => lemma === token.lemma));
	return wording.changes.some((other) => other !== change && share(change.a, other.b) && share(change.b, other.a));
}

const UP_OR_DOWN = new Set(['up', 'down']);

/** "walks up the street" / "walks down the street": before the way one goes, neither says more than "along". */
function isWay({ after }: Change, { a, b }: Opposition): boolean {
	return UP_OR_DOWN.has(a?.normal ?? '') && UP_OR_DOWN.has(b?.normal ?? '') && after?.a.normal === 'the';
}

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
