/**
 * Words that exclude each other and do not here: one of them is denied or an auxiliary, or they are said of two subjects, of two
 * days, or from the two ends of one event.
 */
import { mentionsOf, type TimeMention, type Token } from '../../annotate/mention.ts';
import { isCapitalised, overlaps } from '../../annotate/words.ts';
import { REPORTING_VERBS } from '../../lexicon/attribution.ts';
import { areAlternatives } from '../../lexicon/alternatives.ts';
import { areAntonyms } from '../../lexicon/antonyms.ts';
import { dependsOnTheSubject } from '../../lexicon/converses.ts';
import { likenessOfWords } from '../../lexicon/vectors.ts';
import { clauseAround, stretchOfClause } from '../claims/clause.ts';
import { isDeniedNearby } from '../claims/denied-word.ts';
import { isContent } from '../claims/located.ts';
import type { Sides } from '../../model.ts';
import type { Encounter, Place } from '../detector.ts';
import { isToldBefore } from '../claims/told-before.ts';
import { addUpBetween } from './adding-up.ts';
import { exchangedWords } from './exchange.ts';
import { areEndsOfOneWay } from './journey.ts';
import type { Opposition } from './opposition.ts';
import { sameRoot } from './root.ts';
import { canMeanTheSame } from './same-value.ts';
import { haveOtherSubjects, type Said } from './subject.ts';
import type { Change } from './wording.ts';

export function areHarmlessOpposites(encounter: Encounter, change: Change, opposition: Opposition): boolean {
	return (
		isAuxiliary(encounter.places.a, opposition.a) ||
		isAuxiliary(encounter.places.b, opposition.b) ||
		isOfAnotherSubject(encounter, change, opposition) ||
		isTurnedTwice(encounter, opposition) ||
		isOneWay(encounter, opposition) ||
		wasToldBefore(encounter, opposition) ||
		addUpBetween(encounter) ||
		areAtOtherTimes(encounter) ||
		isMirrored(encounter, change, opposition) ||
		isMoved(encounter, change, opposition) ||
		isWay(change, opposition) ||
		isOneDenied(encounter, opposition)
	);
}

/** A denied word is no opposite of its opposite. */
export function isOneDenied({ places }: Encounter, { a, b }: Opposition): boolean {
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
export function isOfAnotherSubject(
	{ wording, places }: Encounter,
	change: Change,
	words: Sides<Token | null | undefined>,
): boolean {
	const [x, y] = [saidIn(places.a, words.a), saidIn(places.b, words.b)];
	if (x === undefined || y === undefined) return false;
	if (haveOtherSubjects(x, y)) return true;
	const own = { a: clauseAround(x.sentence, x.at).tokens, b: clauseAround(y.sentence, y.at).tokens };
	const before = wording.changes.slice(0, wording.changes.indexOf(change));
	return exchangedWords({ ...wording, changes: before }).some(
		({ a, b }) => own.a.includes(a) && own.b.includes(b) && areOthers(a, b),
	);
}

function saidIn({ sentences }: Place, token: Token | null | undefined): Said | undefined {
	const sentence = sentences.find(({ tokens }) => token != null && tokens.includes(token));
	return sentence === undefined || token == null ? undefined : { sentence, token, at: sentence.tokens.indexOf(token) };
}

/** Words so near in meaning may be two names of one: "directors" / "the board". */
const ONE_BY_MEANING = 0.75;

function areOthers(a: Token, b: Token): boolean {
	if (sameRoot(a.lemma, b.lemma) || REPORTING_VERBS.has(a.lemma) || REPORTING_VERBS.has(b.lemma)) return false;
	if (isCapitalised(a) && isCapitalised(b)) return true;
	return (likenessOfWords(a.normal, b.normal) ?? 1) < ONE_BY_MEANING;
}

/** "the left lane is open" / "the right lane is closed": two turns in one clause cancel out, whichever comes first. */
function isTurnedTwice({ wording, places }: Encounter, opposition: Opposition): boolean {
	const [x, y] = [saidIn(places.a, opposition.a), saidIn(places.b, opposition.b)];
	if (x === undefined || y === undefined) return false;
	const own = { a: clauseAround(x.sentence, x.at).tokens, b: clauseAround(y.sentence, y.at).tokens };
	// "a small crowd in a small boat" / "a vast crowd in a vast boat" is turned once, said twice.
	const isTheSame = (a: Token, b: Token) => a.lemma === x.token.lemma && b.lemma === y.token.lemma;
	return exchangedWords(wording).some(
		({ a, b }) => !isTheSame(a, b) && own.a.includes(a) && own.b.includes(b) && exclude(a, b),
	);
}

const exclude = (a: Token, b: Token) => areAntonyms(a.lemma, b.lemma) || areAlternatives(a.lemma, b.lemma);

function isOneWay({ places }: Encounter, opposition: Opposition): boolean {
	const [x, y] = [saidIn(places.a, opposition.a), saidIn(places.b, opposition.b)];
	return x !== undefined && y !== undefined && areEndsOfOneWay(x, y);
}

/** "survived" / "was first reported dead". */
const wasToldBefore = ({ places }: Encounter, opposition: Opposition) =>
	(['a', 'b'] as const).some((side) => {
		const said = saidIn(places[side], opposition[side]);
		return said !== undefined && isToldBefore(said.sentence.tokens, said.at);
	});

/** "rose on Monday" / "fell on Tuesday", "lost last year" / "won this year": each may be true of its day. */
export const areAtOtherTimes = ({ places }: Encounter): boolean => areApart(timesIn(places.a), timesIn(places.b));

/** "will not strike on Friday" / "will strike on Monday"; but "savings by 2027, and no plant will close" / "savings by 2029". */
export function areDoneAtOtherTimes({ places }: Encounter, { after }: Change): boolean {
	const [x, y] = [saidIn(places.a, after?.a), saidIn(places.b, after?.b)];
	return x !== undefined && y !== undefined && areApart(timesAround(x), timesAround(y));
}

function timesAround({ sentence, at }: Said): readonly TimeMention[] {
	const clause = stretchOfClause(clauseAround(sentence, at));
	return mentionsOf(sentence, 'time').filter((time) => overlaps(time, clause));
}

function areApart(own: readonly TimeMention[], others: readonly TimeMention[]): boolean {
	if (own.length === 0 || others.length === 0) return false;
	return own.every((x) => others.every((y) => !mayBeOneTime(x, y)));
}

const timesIn = ({ sentences }: Place): readonly TimeMention[] =>
	sentences.flatMap((sentence) => mentionsOf(sentence, 'time'));

function mayBeOneTime(x: TimeMention, y: TimeMention): boolean {
	if (x.grain === 'relative' && y.grain === 'relative') return x.text.toLowerCase() === y.text.toLowerCase();
	return x.grain !== y.grain || canMeanTheSame(x, y);
}

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
