/**
 * How a vote went, in whatever words: "seven votes to two", "by 7-2", "seven of the nine members voted for it", "all nine
 * backed it". A tally is one figure, so that "nine" is never set against "two".
 */
import type { AnnotatedSentence, QuantityMention, Token } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { firstIndex } from '../annotate/words.ts';
import { BACKING, DECIDING, OPPOSING, VOTES } from '../lexicon/ballots.ts';
import type { Stretch } from '../model.ts';

export interface Tally extends Stretch {
	/** The greater number of votes, and the smaller: whether something was carried or lost others tell. */
	readonly more: number;
	readonly less: number;
	/** Where the mentions of its numbers begin; the first stands for all. */
	readonly numbers: readonly number[];
}

/** The tally whose number stands at a place; undefined where it is of none. */
export function tallyAt(sentence: AnnotatedSentence, start: number): Tally | undefined {
	return talliesIn(sentence).find(({ numbers }) => numbers.includes(start));
}

/** Two of one body, of which one is wrong: of other sums they may be of two votes. */
export function areOfOneBody(x: Tally, y: Tally): boolean {
	return x.more + x.less === y.more + y.less;
}

export const isSameTally = (x: Tally, y: Tally): boolean => x.more === y.more && x.less === y.less;

interface Counted {
	readonly mention: QuantityMention;
	readonly first: number;
	readonly after: number;
}

const known = new WeakMap<AnnotatedSentence, readonly Tally[]>();

function talliesIn(sentence: AnnotatedSentence): readonly Tally[] {
	const found = known.get(sentence) ?? read(sentence);
	known.set(sentence, found);
	return found;
}

function read(sentence: AnnotatedSentence): readonly Tally[] {
	const { tokens } = sentence;
	const counted = mentionsOf(sentence, 'quantity').map(
		(mention): Counted => ({
			mention,
			first: firstIndex(tokens, ({ end }) => end > mention.start),
			after: firstIndex(tokens, ({ start }) => start >= mention.end),
		}),
	);
	return counted.flatMap((one, place): readonly Tally[] => {
		const next = counted[place + 1];
		const tally = ofRatio(one, tokens) ?? ofVotes(one, next, tokens) ?? ofBody(one, next, tokens) ?? ofAll(one, tokens);
		return tally === null ? [] : [tally];
	});
}

/** "7-2", "six to three" where something is decided. */
function ofRatio({ mention }: Counted, tokens: readonly Token[]): Tally | null {
	if (mention.dimension !== 'ratio' || !tokens.some(({ lemma }) => DECIDING.has(lemma))) return null;
	const sides = sidesOf(mention.text);
	return sides === null ? null : tallyOf(sides[0], sides[1], mention, [mention.start]);
}

/** The mention knows only the quotient. In words the numbers up to twelve are read, as boards and courts have them. */
function sidesOf(text: string): readonly [number, number] | null {
	const [one, other, ...more] = text
		.toLowerCase()
		.split(/\s*(?:[-–—:]|\bto\b)\s*/)
		.map(numberOf);
	return one === undefined || other === undefined || more.length > 0 || one === null || other === null
		? null
		: [one, other];
}

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function numberOf(text: string): number | null {
	if (/^\d{1,4}$/.test(text)) return Number(text);
	const at = SMALL.indexOf(text);
	return at < 0 ? null : at;
}

/** "seven votes to two", "52 votes in favour and 48 against": between the numbers stand only such words. */
const BETWEEN = /^(?:to|against|in|favour|favor|for|and|with|,|–|—|-)$/;

function ofVotes(one: Counted, next: Counted | undefined, tokens: readonly Token[]): Tally | null {
	if (next === undefined || !isCount(one) || !isCount(next)) return null;
	const between = tokens.slice(one.after, next.first);
	const [noun, ...others] = between;
	if (noun === undefined || !VOTES.has(noun.lemma) || !others.every(({ normal }) => BETWEEN.test(normal))) return null;
	const behind = tokens.slice(next.after, next.after + 2).map(({ normal }) => normal);
	const isAgainst = others.some(({ normal }) => /^(?:to|against)$/.test(normal)) || behind.includes('against');
	if (!isAgainst) return null;
	return tallyOf(one.mention.value, next.mention.value, { start: one.mention.start, end: next.mention.end }, [
		one.mention.start,
		next.mention.start,
	]);
}

/** "seven of the nine members voted for it", "two of nine judges dissented". */
function ofBody(one: Counted, next: Counted | undefined, tokens: readonly Token[]): Tally | null {
	if (next === undefined || !isCount(one) || !isCount(next) || one.mention.value > next.mention.value) return null;
	const between = tokens.slice(one.after, next.first).map(({ normal }) => normal);
	if (between[0] !== 'of' || !/^(?:|the|its|their|all)$/.test(between.slice(1).join(' '))) return null;
	if (!isCast(tokens, next.after)) return null;
	const all = next.mention.value;
	return tallyOf(one.mention.value, all - one.mention.value, { start: one.mention.start, end: next.mention.end }, [
		one.mention.start,
		next.mention.start,
	]);
}

/** "All nine members backed it". */
function ofAll(one: Counted, tokens: readonly Token[]): Tally | null {
	const all = tokens[one.first - 1];
	if (!isCount(one) || all?.normal !== 'all' || !isCast(tokens, one.after)) return null;
	return tallyOf(one.mention.value, 0, { start: all.start, end: one.mention.end }, [one.mention.start]);
}

/** How far behind the number of a body stands what it does: "nine members of the bank's rate committee voted". */
const CAST_WITHIN = 9;

/** The first verb behind decides: "nine members who had backed the mayor resigned" is no vote. */
function isCast(tokens: readonly Token[], from: number): boolean {
	const behind = tokens.slice(from, from + CAST_WITHIN);
	const end = behind.findIndex(({ normal, kind }) => (kind === 'punctuation' ? normal !== '-' : ENDS.test(normal)));
	const subject = end < 0 ? behind : behind.slice(0, end);
	return subject.some(
		({ lemma, normal }, at) =>
			normal !== lemma && (BACKING.has(lemma) || OPPOSING.has(lemma)) && !SUFFERS.test(subject[at - 1]?.normal ?? ''),
	);
}

/** "Seven of the nine drugs were approved": they cast no vote. */
const SUFFERS = /^(?:is|are|was|were|be|been|being|get|got)$/;

const ENDS = /^(?:who|that|which|whom|to|and|but|or|when|while|after|before|not|never)$/;

const isCount = ({ mention: { dimension, hedge } }: Counted) => dimension === 'count' && hedge === null;

function tallyOf(one: number, other: number, { start, end }: Stretch, numbers: readonly number[]): Tally {
	return { start, end, more: Math.max(one, other), less: Math.min(one, other), numbers };
}
