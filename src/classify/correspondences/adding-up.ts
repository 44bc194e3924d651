/**
 * Figures that differ and agree all the same, since they add up: three of five released and two of five held, sixty percent for
 * and forty against, "from 40 to 30" and "by 10", 12 in one country and 3 in another and 15 in both.
 */
import { mentionsOf, type QuantityMention } from '../../annotate/mention.ts';
import { isDenial } from '../../annotate/negations.ts';
import { haveAntonyms } from '../../lexicon/antonyms.ts';
import { countAlike } from '../../lexicon/counted-nouns.ts';
import { tellsOfChange } from '../../lexicon/directions.ts';
import { UNITS_AND_TENS } from '../../lexicon/numbers.ts';
import { clauseAround } from '../claims/clause.ts';
import { isContent, type Located, locate, locateIn } from '../claims/located.ts';
import { outcomeAround, purposeOf } from '../claims/quantity-purpose.ts';
import type { Encounter } from '../detector.ts';
import { type Range, relationOfRanges } from './ranges.ts';

type Quantity = Located<QuantityMention>;

/** Whether some figure of each side tells what the other leaves: words that exclude each other are then said of two parts. */
export function addUpBetween({ places }: Encounter): boolean {
	const others = locate(places.b, 'quantity').slice(0, MOST_IN_A_ROW);
	const own = locate(places.a, 'quantity').slice(0, MOST_IN_A_ROW);
	return own.some((x) => others.some((y) => ADD_UP.some((add) => add(x, y))));
}

/** A sentence with more figures is a table, in which some add up by chance. */
const MOST_IN_A_ROW = 12;

/** In a sentence with more of any kind figures are not even counted. */
const MOST_MENTIONS = 40;

/** The figures of a sentence, each where it stands; none of a table. */
function rowOf({ place, sentence }: Quantity): readonly Quantity[] {
	if (sentence.mentions.length > MOST_MENTIONS) return [];
	const row = mentionsOf(sentence, 'quantity');
	return row.length > MOST_IN_A_ROW ? [] : row.map((mention) => locateIn(place, sentence, mention));
}

type AddUp = (a: Quantity, b: Quantity) => boolean;
const ADD_UP: readonly AddUp[] = [arePartsOfOneWhole, areRestAndPart, areHeldAndLost, areRestAndNamed];

/** "Four of the twelve were freed" / "eight of the twelve were held", "80 percent was contained" / "20 percent was not". */
export function arePartsOfOneWhole(a: Quantity, b: Quantity): boolean {
	if (a.mention.dimension !== b.mention.dimension) return false;
	const sum = a.mention.value + b.mention.value;
	if (a.mention.dimension === 'share')
		return Math.abs(sum - 100) < HALF_A_PERCENT && areHalves(a, b) && areTurned(a, b);
	const [whole, other] = [wholeOf(a), wholeOf(b)];
	if (whole !== null && other !== null && whole !== other) return false;
	return sum === (whole ?? other) && !haveTheSameWords(a, b);
}

/** "half of the council" twice is the whole of it; "raised by half a point" and "lowered by half a point" is nothing. */
const areHalves = (a: Quantity, b: Quantity) =>
	a.mention.value !== b.mention.value || [a, b].every(({ sentence, after }) => sentence.tokens[after]?.normal === 'of');

/** A third and two thirds, 33 and 67. */
const HALF_A_PERCENT = 0.5;

/** The number behind "of the": "four of the twelve", "two of nine counts"; null where none is told. */
function wholeOf({ sentence, after }: Quantity): number | null {
	if (sentence.tokens[after]?.normal !== 'of') return null;
	const whole = mentionsOf(sentence, 'quantity').find(({ start }) => start >= (sentence.tokens[after]?.end ?? 0));
	const first = whole && sentence.tokens.findIndex(({ start }) => start >= whole.start);
	return whole && first !== undefined && first <= after + 2 ? whole.value : null;
}

/** "Three of the five were freed" / "two of the five were freed": said of one part, so only one can be right. */
function haveTheSameWords(a: Quantity, b: Quantity): boolean {
	const [own, others] = [new Set(lemmasAround(a)), new Set(lemmasAround(b))];
	return (
		isDeniedNear(a) === isDeniedNear(b) && own.size === others.size && [...own].every((lemma) => others.has(lemma))
	);
}

const wordsAround = ({ sentence, first }: Quantity) => clauseAround(sentence, first).tokens;
const lemmasAround = (quantity: Quantity) =>
	wordsAround(quantity)
		.filter((token) => isContent(token) && !UNITS_AND_TENS.has(token.normal))
		.map(({ lemma }) => lemma);

/** One is denied, or told in words that exclude the other's: "backed" / "opposed", "for" / "against". */
function areTurned(a: Quantity, b: Quantity): boolean {
	if (isDeniedNear(a) !== isDeniedNear(b)) return true;
	const lemmas = (quantity: Quantity) => wordsAround(quantity).map(({ lemma }) => lemma);
	return haveAntonyms(lemmas(a), lemmas(b));
}

/** How near a denial stands to the share it is said of. */
const DENIED_WITHIN = 8;

function isDeniedNear({ sentence: { tokens }, first, after }: Quantity): boolean {
	const from = Math.max(0, first - DENIED_WITHIN);
	const around = tokens.slice(from, after + DENIED_WITHIN);
	return around.some((_, at) => isDenial(tokens, from + at));
}

/** "freed all but two" / "two are still held". */
function areRestAndPart(a: Quantity, b: Quantity): boolean {
	return a.mention.value === b.mention.value && isRest(a) !== isRest(b);
}

const isRest = ({ sentence: { tokens }, first }: Quantity) =>
	tokens[first - 1]?.normal === 'but' && tokens[first - 2]?.normal === 'all';

/** "from 40 to 30 ships", "8 seats, down from 20" / "by 10 ships", "lost 12": what lies between both ends. */
export function areEndsAndSize(a: Quantity, b: Quantity): boolean {
	return isBetweenEnds(a, b) || isBetweenEnds(b, a);
}

function isBetweenEnds(end: Quantity, size: Quantity): boolean {
	const before = originOf(end);
	if (before === undefined || !sameUnit(end.mention, size.mention) || originOf(size) !== undefined) return false;
	return relationOfRanges(differenceOf(before.mention, end.mention), size.mention) !== 'disjoint';
}

/** "from 40 to 30 ships" / "by 20 ships": one is where a change ended and the other how great it was, whatever comes of it. */
export const areEndAndChange = (a: Quantity, b: Quantity): boolean => isEndOfOther(a, b) || isEndOfOther(b, a);

const isEndOfOther = (end: Quantity, size: Quantity) =>
	originOf(end) !== undefined && originOf(size) === undefined && isSizeByNumber(size);

/** What the number was before, of the same unit and in the same sentence; undefined where that is not told. */
const originOf = (quantity: Quantity): Quantity | undefined =>
	rowOf(quantity).find(
		(one) => one.mention !== quantity.mention && sameUnit(one.mention, quantity.mention) && purposeOf(one) === 'origin',
	);

/** "won 8 seats, down from 20" / "lost 12 seats": who rose "from 30 to 40" did not fall by 10. */
function areHeldAndLost(a: Quantity, b: Quantity): boolean {
	return (isBetweenEnds(a, b) && isAgainstBefore(a)) || (isBetweenEnds(b, a) && isAgainstBefore(b));
}

function isAgainstBefore(quantity: Quantity): boolean {
	const before = originOf(quantity);
	return before !== undefined && /^(?:up|down)$/.test(before.sentence.tokens[before.first - 2]?.normal ?? '');
}

const sameUnit = (x: QuantityMention, y: QuantityMention) => x.dimension === y.dimension && x.unit === y.unit;

/** From the least to the most that lies between two numbers as written. */
export function differenceOf(x: Range, y: Range): Range {
	return { low: Math.max(0, x.low - y.high, y.low - x.high), high: Math.max(x.high - y.low, y.high - x.low) };
}

/** How far before "by" the verb of the change stands. */
const CHANGE_WITHIN = 4;

/** "shrank by 10 ships", "rose one percentage point". */
export function isSizeByNumber(quantity: Quantity): boolean {
	const { sentence, first } = quantity;
	if (isInPoints(quantity)) return true;
	const before = sentence.tokens.slice(Math.max(0, first - 1 - CHANGE_WITHIN), first - 1);
	return sentence.tokens[first - 1]?.normal === 'by' && before.some(({ lemma }) => tellsOfChange(lemma));
}

/** "one percentage point": of two shares, and no share of anything. */
export const isInPoints = ({ mention }: Quantity) => mention.dimension === 'share' && /\bpoints?$/i.test(mention.text);

/** "two more than first reported": how far from another number. */
export function isDistance({ sentence: { tokens }, after }: Quantity): boolean {
	const behind = tokens.slice(after, after + DISTANCE_WITHIN).map(({ normal }) => normal);
	const than = behind.indexOf('than');
	return than > 0 && behind.slice(0, than).some((word) => /^(?:more|fewer|less|higher|lower)$/.test(word));
}

/** "two people more than", "two more people than". */
const DISTANCE_WITHIN = 4;

/** "12 in Haiti and 3 in Cuba" / "15 in both": the parts of a sum against the sum. */
export const arePartAndSum = (a: Quantity, b: Quantity): boolean =>
	isPartOfSum(a, b) || isPartOfSum(b, a) || areRestAndNamed(a, b);

function areRestAndNamed(a: Quantity, b: Quantity): boolean {
	return isRestBesideNamed(a, b) || isRestBesideNamed(b, a);
}

function isPartOfSum(part: Quantity, sum: Quantity): boolean {
	// "2 people died in town 1": the name's number counts nothing.
	const row = rowOf(part).filter((one) => (one.mention.of !== null || isWhenOrWhere(one)) && mayAddTo(one, sum));
	const at = row.findIndex(({ mention }) => mention === part.mention);
	return at >= 0 && row.some((_, first) => first <= at && runsTo(row, first, at, sum.mention.value));
}

/** Counts of the same things, of whom the same is said: two dead and one injured are no three dead. */
function mayAddTo(one: Quantity, sum: Quantity): boolean {
	const [x, y] = [one.mention, sum.mention];
	if (!sameUnit(x, y) || x.dimension === 'rank' || x.dimension === 'share' || purposeOf(one) !== 'plain') return false;
	if (isDistance(one)) return false;
	if (x.of !== null && y.of !== null && !countAlike(x.of, y.of)) return false;
	const [outcome, other] = [outcomeAround(one), outcomeAround(sum)];
	return outcome === undefined || other === undefined || outcome === other;
}

/** Whether the row from `first` on, past `least`, comes to the sum. */
function runsTo(row: readonly Quantity[], first: number, least: number, sum: number): boolean {
	let added = 0;
	for (let at = first; at < row.length && added < sum; at++) {
		added += row[at]?.mention.value ?? 0;
		if (added === sum) return at > first && at >= least;
	}
	return false;
}

/** "3 goals in the second half" / "4 goals, one before the break": the rest against the whole, and against the part named. */
function isRestBesideNamed(rest: Quantity, other: Quantity): boolean {
	if (!sameUnit(rest.mention, other.mention) || rest.mention.dimension !== 'count') return false;
	const row = rowOf(other);
	return row.some((sum) =>
		row.some(
			(part) =>
				(part.mention === other.mention || sum.mention === other.mention) &&
				part.first > sum.after &&
				rest.mention.value + part.mention.value === sum.mention.value &&
				other.sentence.tokens[part.first - 1]?.text === ',' &&
				isWhenOrWhere(part),
		),
	);
}

/** "one before the break", "two of them in Lyon"; not "three of them children". */
function isWhenOrWhere({ sentence: { tokens }, after }: Quantity): boolean {
	const isOfThem =
		tokens[after]?.normal === 'of' && /^(?:them|which|these|those)$/.test(tokens[after + 1]?.normal ?? '');
	return /^(?:before|after|in|at|on|during|from|near)$/.test(tokens[isOfThem ? after + 2 : after]?.normal ?? '');
}
