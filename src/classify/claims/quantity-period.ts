/** Of which period and of which part a number is told: last year's figure is not this year's, nor a section's the whole's. */
import { mentionsOf, type QuantityMention, type Token } from '../../annotate/mention.ts';
import { overlaps } from '../../annotate/words.ts';
import { FORESEEING } from '../../lexicon/foreseeing.ts';
import { clauseAround } from './clause.ts';
import type { Located } from './located.ts';

/** "last year", "in 2018", "since March", "a year earlier": a period that has passed; the day of the event is none. */
export function periodOf(quantity: Located<QuantityMention>): 'past' | 'now' {
	const words = wordsOf(quantity);
	const stretch = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
	const times = mentionsOf(quantity.sentence, 'time').filter((time) => overlaps(time, stretch));
	const isPast = times.some(({ grain, text }) => grain === 'year' || /^(?:last|previous)\b/i.test(text));
	return isPast || words.some(({ normal }) => PAST.has(normal)) ? 'past' : 'now';
}

/** The year a figure is told of, where the words up to the next figure name one: "6,121 incidents in 2016"; null without. */
export function yearOf(quantity: Located<QuantityMention>): string | null {
	const words = wordsOf(quantity).filter(({ start }) => start >= quantity.mention.end);
	const stretch = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
	const years = mentionsOf(quantity.sentence, 'time').filter(
		(time) => time.grain === 'year' && overlaps(time, stretch),
	);
	return years[0]?.value ?? null;
}

/** "aged 12 to 17", "12- to 17-years-old": one end of a range is no figure of its own. "from 62 to 64" is a change. */
export function isEndOfRange({ sentence: { tokens }, first, after }: Located<QuantityMention>): boolean {
	const isDash = (token: Token | undefined) => token !== undefined && /^[-–—]$/.test(token.text);
	const before = tokens
		.slice(Math.max(0, first - 5), first)
		.filter((token) => !isDash(token))
		.reverse();
	const behind = tokens.slice(after, after + 3).filter((token) => !isDash(token));
	if (before[0]?.normal === 'from' || before[2]?.normal === 'from') return false;
	return (isTo(before[0]) && isNumber(before[1])) || (isTo(behind[0]) && isNumber(behind[1]));
}

const isTo = (token: Token | undefined) => token?.normal === 'to';
const isNumber = (token: Token | undefined) => token !== undefined && /^\d/.test(token.text);

/** The words of the clause up to the next number: "128 cases since January, up from 95 a week ago". */
function wordsOf({ sentence, first, mention }: Located<QuantityMention>): readonly Token[] {
	const next = mentionsOf(sentence, 'quantity').find(({ start }) => start >= mention.end);
	return clauseAround(sentence, first).tokens.filter(({ start }) => next === undefined || start < next.start);
}

const PAST = new Set(['earlier', 'ago', 'previous', 'previously', 'since', 'before']);

const PARTS = new Set('section phase portion segment tranche stage'.split(' '));

/** "the first section of the tram line would cost"; "five of their points", "three of the seven bullets". */
export function isPart({ sentence, first, after }: Located<QuantityMention>): boolean {
	const [of, whose] = [sentence.tokens[after]?.normal, sentence.tokens[after + 1]?.normal ?? ''];
	if (of === 'of' && WHOSE.has(whose)) return true;
	return clauseAround(sentence, first).tokens.some(({ lemma }) => PARTS.has(lemma));
}

const WHOSE = new Set('the these those them which his her its their our'.split(' '));

/**
 * "economists had forecast about 1.5 million", "a goal of 150 million", "200 are expected to be flown out", "over the next
 * two years": what is foreseen is no count of what was.
 */
export function isForeseen(quantity: Located<QuantityMention>): boolean {
	const { sentence, first, mention } = quantity;
	if (COMING.has(sentence.tokens[first - 1]?.normal ?? '')) return true;
	return wordsOf(quantity).some(({ lemma, normal, start }) =>
		start < mention.start ? FORESEEING.has(lemma) || FORESEEING.has(normal) : FORESEEN.has(normal),
	);
}

const COMING = new Set(['next', 'coming', 'following']);
const FORESEEN = new Set(['expected', 'forecast', 'projected', 'predicted', 'anticipated', 'planned', 'scheduled']);
