/**
 * What became of those a number counts: the dead of one report answer the dead of another, never the missing, and never the
 * trains of "Two trains collided, killing six".
 */
import type { AnnotatedSentence, QuantityMention, Token } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import type { Located } from '../classify/claims/located.ts';
import { locateIn } from '../classify/claims/located.ts';
import { countAlike } from '../lexicon/counted-nouns.ts';
import { outcomeOf, WANTED } from '../lexicon/counted-outcomes.ts';
import { nameDifferentThings } from '../lexicon/nouns.ts';
import { HEDGING_NUMBERS } from '../lexicon/number-words.ts';

/** Outcomes that are counted of people, each for itself. */
const FATES = new Set(['dead', 'hurt', 'missing', 'trapped', 'rescued', 'infected']);
/** "lost their lives" tells no loss of money. */
const LIFE = /^(?:life|lives)$/;

export function fateOf(quantity: Located<QuantityMention>): string | null {
	if (quantity.mention.dimension !== 'count' || countsThings(quantity)) return null;
	return (
		livesTaken(quantity) ??
		soughtAfter(quantity) ??
		fateBefore(quantity) ??
		fateBehind(quantity) ??
		fateOfTotal(quantity)
	);
}

/** "has claimed six lives", "cost 12 lives". */
function livesTaken({ mention, sentence: { tokens }, first }: Located<QuantityMention>): string | null {
	if (mention.of !== 'life') return null;
	let at = first - 1;
	while (HEDGING.has(tokens[at]?.normal ?? '')) at--;
	return /^(?:claim|take|cost)$/.test(tokens[at]?.lemma ?? '') ? 'dead' : null;
}

/** "were still looking for 11 others", "hunting for 11 people": nobody has found them. */
function soughtAfter({ mention: { of }, sentence: { tokens }, first }: Located<QuantityMention>): string | null {
	let at = first - 1;
	while (HEDGING.has(tokens[at]?.normal ?? '')) at--;
	const isSought = tokens[at]?.normal === 'for' && /^(?:look|search|hunt)$/.test(tokens[at - 1]?.lemma ?? '');
	return isSought && (of === null || !nameDifferentThings('person', of)) && !isWanted(tokens) ? 'missing' : null;
}

/** Police hunt for a killer, too. */
const isWanted = (tokens: readonly Token[]) => tokens.some(({ lemma }) => WANTED.has(lemma));

/** Of "the first" and "a second" it is not sure that they are counted from the beginning of the event. */
const LEAST_RANK = 3;

/**
 * "A fourth person has died", "Fourth victim dies": four are dead, though no number is given. Not "the fourth man to be killed
 * in the street this year", whose count is another one.
 */
export function fateOfRank(quantity: Located<QuantityMention>): string | null {
	const { mention, sentence, first } = quantity;
	if (mention.dimension !== 'rank' || mention.value < LEAST_RANK || countsThings(quantity)) return null;
	if (first > 0 && sentence.tokens[first - 1]?.normal !== 'a') return null;
	return fateBehind(quantity) === 'dead' ? 'dead' : null;
}

/** "two trains", "300 houses": nobody dies of them. */
function countsThings({ mention: { of }, sentence: { tokens }, after }: Located<QuantityMention>): boolean {
	if (of === null || countAlike(of, 'person')) return false;
	// "30 others", "12 dead": no noun stands there.
	const noun = tokens.slice(after, after + 5).find(({ lemma }) => lemma === of);
	return noun !== undefined && outcomeOf(of) === undefined && nameDifferentThings('person', of);
}

/** What only hedges a number, or names its people once more: "killed at least another 12". */
const HEDGING: ReadonlySet<string> = new Set([
	...HEDGING_NUMBERS,
	...'roughly as many another a further up to other only just all'.split(' '),
]);

/** "killing six", "injured about 30", "killed up to 12". */
function fateBefore({ sentence: { tokens }, first }: Located<QuantityMention>): string | null {
	let at = first - 1;
	while (HEDGING.has(tokens[at]?.normal ?? '')) at--;
	const verb = tokens[at];
	// "Nine dead, six hurt": behind a noun or an adjective begins something else.
	return verb !== undefined && isActive(verb) ? fateIn(verb) : null;
}

const isActive = ({ normal, lemma }: Token) => lemma !== normal || /(?:kill|hurt|injure|wound|rescue)s?$/.test(normal);

/** How far behind a number the word stands that says what became of those counted. */
const REACH = 9;
const BOUNDARY = new Set('but while whereas when after before as because although and or'.split(' '));

/** "six people were killed", "eleven people who died", "12 dead", "seventeen people lost their lives". */
function fateBehind({ sentence: { tokens }, after }: Located<QuantityMention>): string | null {
	for (let at = after; at < Math.min(tokens.length, after + REACH); at++) {
		const token = tokens[at];
		if (token === undefined || endsClause(tokens, at)) return null;
		if (LIFE.test(token.normal) && tokens.slice(after, at).some(({ lemma }) => outcomeOf(lemma) === 'loss'))
			return 'dead';
		if (isNotFound(tokens, at)) return 'missing';
		const fate = fateIn(token);
		// "Three gunmen killed 12": the dead are those whose number follows.
		if (fate !== null) return isOfTheNext(tokens, at) ? null : fate;
		const other = outcomeOf(token.lemma) ?? outcomeOf(token.normal);
		if (other !== undefined && other !== 'loss') return null;
	}
	return null;
}

/** "12 died and 30": a number, a mark or another clause. "12 men, women and children died" is given up. */
function endsClause(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined || token.kind === 'number' || BOUNDARY.has(token.normal)) return true;
	return token.kind === 'punctuation' && !/^[-’'"“”]$/.test(token.text);
}

/** "eight have not been found", "two were still to be found". */
function isNotFound(tokens: readonly Token[], at: number): boolean {
	if (!/^(?:found|located|traced)$/.test(tokens[at]?.normal ?? '')) return false;
	const before = tokens.slice(Math.max(0, at - 4), at).map(({ normal }) => normal);
	return before.some((word) => word === 'not' || word === 'never' || word.endsWith("n't") || word === 'yet');
}

function isOfTheNext(tokens: readonly Token[], at: number): boolean {
	let next = at + 1;
	while (HEDGING.has(tokens[next]?.normal ?? '')) next++;
	return (
		tokens[next]?.kind === 'number' || /^(?:one|two|dozens|hundreds|several|scores)$/.test(tokens[next]?.normal ?? '')
	);
}

function fateIn({ lemma, normal }: Token): string | null {
	// "unaccounted" is listed as it is written.
	const outcome = outcomeOf(lemma) ?? outcomeOf(normal);
	return outcome !== undefined && FATES.has(outcome) ? outcome : null;
}

/** Whether a sentence says of anybody that this became of them. */
export function namesFate({ tokens }: AnnotatedSentence, fate: string): boolean {
	return tokens.some((token) => fateIn(token) === fate);
}

/** "risen to 18", "stands at 18", "reached four", "The dead: 12". */
const LINKS = new Set('to from at of is was were are reach hit pass exceed top stand total now'.split(' '));
/** How far before its number a toll is named: "The death toll in the fire at a plant in the north of the city has risen to 18". */
const TOLL_WITHIN = 16;
const TOLL = /^(?:toll|tolls|number|count|tally|total|figure)$/;
/** Nouns that are numbers of people by themselves: "Deaths have reached four". */
const COUNTED =
	/^(?:deaths|fatalities|casualties|injuries|infections|cases|victims|dead|injured|wounded|missing|killed)$/;

/** "The death toll has climbed to 18", "put the number of injured at 31", "Deaths reached four". */
function fateOfTotal({ sentence: { tokens }, first, after, mention }: Located<QuantityMention>): string | null {
	if (mention.of !== null && !countAlike(mention.of, 'person') && !isMarkOrLink(tokens[after])) return null;
	let at = first - 1;
	while (HEDGING.has(tokens[at]?.normal ?? '') && !LINKS.has(tokens[at]?.normal ?? '')) at--;
	const link = tokens[at];
	if (link === undefined || !(LINKS.has(link.normal) || LINKS.has(link.lemma) || link.text === ':')) return null;
	const before = tokens.slice(Math.max(0, at - TOLL_WITHIN), at);
	const own = before.slice(before.findLastIndex((token) => token.kind === 'number' || /^[.;()]$/.test(token.text)) + 1);
	const named = own.findLastIndex(({ normal }) => TOLL.test(normal) || COUNTED.test(normal));
	if (named < 0) return null;
	const around = [...own.slice(Math.max(0, named - 1), named + 4)];
	const fate = around.map(fateIn).find((one) => one !== null);
	return fate ?? (own[named]?.normal.startsWith('toll') ? 'dead' : null);
}

const isMarkOrLink = (token: Token | undefined) =>
	token === undefined || token.kind === 'punctuation' || /^(?:on|in|by|after|as|when|and|from)$/.test(token.normal);

/** "two more bodies", "another three": what comes to a total that the same sentence gives. */
export function isAddition(quantity: Located<QuantityMention>): boolean {
	const { sentence, first, after, mention } = quantity;
	const isMore =
		/^(?:more|other|others|further|additional)$/.test(sentence.tokens[after]?.normal ?? '') ||
		/^(?:another|further)$/.test(sentence.tokens[first - 1]?.normal ?? '');
	const fate = fateOf(quantity);
	const others = mentionsOf(sentence, 'quantity').filter(
		(other) =>
			other.start !== mention.start &&
			other.dimension === mention.dimension &&
			fateOf(locateIn(quantity.place, sentence, other)) === fate,
	);
	if (isMore && others.length > 0) return true;
	// "The toll has risen to 14 after two passengers died": of one fate a sentence has one total.
	return fate !== null && others.some(({ value }) => value > mention.value);
}

/** "six of them critically", "among them two children": a part of another number; "among the 86 witnesses" is all of them. */
export function isPartOfOthers(quantity: Located<QuantityMention>): boolean {
	const { mention, sentence, first, after } = quantity;
	const { tokens } = sentence;
	if (mention.dimension !== 'count') return false;
	const [of, whose] = tokens.slice(after, after + 2);
	// "46 cases, five of them fatal": a part of the cases, and all of the dead.
	if (of?.normal === 'of' && WHOSE.test(whose?.normal ?? '')) return fateBehind(quantity) !== 'dead';
	const before = tokens.slice(Math.max(0, first - 2), first).map(({ normal }) => normal);
	if (before.at(-1) === 'among' && IS.test(tokens[first - 2]?.normal ?? '')) return false;
	return before.includes('including') || (before.includes('among') && before.at(-1) !== 'the');
}

/** "They were among 148 souls on the flight": of these they are a part, and the number is the whole. */
const IS = /^(?:is|are|was|were|be|been|being)$/;

const WHOSE = /^(?:them|whom|those|these)$/;
