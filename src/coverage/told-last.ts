/**
 * A verb of saying that ends its sentence has all that stands before it: "They insisted that the bill be paid, the clerk
 * said." What somebody else says in those words is told by the clerk.
 */
import { isCalendarWord } from '../annotate/calendar.ts';
import type { Attribution } from '../annotate/attribution.ts';
import type { Token } from '../annotate/mention.ts';
import { OUTLET_WORD } from '../lexicon/outlet-names.ts';

/** When, where and to whom it was said: "the clerk said on Friday", "told reporters in Holm". */
const CIRCUMSTANCE = /^(?:on|in|at|during|after|before|to|from|as|by|late|early|last|this|yesterday|today|reporters)$/;
/** What is said has a verb of its own. */
const FINITE =
	/^(?:that|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|must|does|did|do|not|he|she|they|it|who)$/;
/** How many words such circumstances have. */
const MOST_CIRCUMSTANCES = 8;

/** The attributions of a sentence, in order, less those that stand within the words of one that ends it. */
export function withoutToldByLast(all: readonly Attribution[], tokens: readonly Token[]): readonly Attribution[] {
	const last = all.at(-1);
	if (last === undefined || all.length < 2 || !endsSentence(last, tokens)) return all;
	// "Nine died, the prefect said, and three were hurt, the mayor said": each has what stands before it.
	const aside = all.slice(0, -1).findLastIndex((one) => isAside(one, tokens));
	return [...all.slice(0, aside + 1), last];
}

/** Where the words of an attribution begin and end that has those before it; null for one that has those behind it. */
export function wordsBefore(
	all: readonly Attribution[],
	number: number,
	tokens: readonly Token[],
): { readonly from: number; readonly to: number } | null {
	const [own, previous] = [all[number], all[number - 1]];
	if (own === undefined || previous === undefined || number < all.length - 1 || !endsSentence(own, tokens)) return null;
	return { from: endOf(previous), to: startOf(own) };
}

const startOf = ({ start, speaker }: Attribution) => Math.min(start, speaker?.start ?? start);
const endOf = ({ end, speaker }: Attribution) => Math.max(end, speaker?.end ?? end);

/** An outlet that is credited only hands on what others say: "Holm refused to leave, according to the Morning Post". */
const OUTLET_NOUN = /\b(?:newspaper|paper|magazine|station|broadcaster|network)\b/;

const isOutlet = ({ speaker }: Attribution) =>
	speaker !== null && (OUTLET_WORD.test(speaker.text) || OUTLET_NOUN.test(speaker.text));

function endsSentence(one: Attribution, tokens: readonly Token[]): boolean {
	if (isOutlet(one)) return false;
	const behind = tokens.filter(({ start, kind }) => start >= endOf(one) && kind !== 'punctuation');
	if (!isBehindComma(one, tokens) || behind.length > MOST_CIRCUMSTANCES) return false;
	const [first] = behind;
	const isCircumstance = first === undefined || CIRCUMSTANCE.test(first.normal) || isCalendarWord(first.normal);
	return isCircumstance && !behind.some(({ normal }) => FINITE.test(normal));
}

/** "…, the prefect said, and …" */
function isAside(one: Attribution, tokens: readonly Token[]): boolean {
	return isBehindComma(one, tokens) && tokens.find(({ start }) => start >= endOf(one))?.text === ',';
}

function isBehindComma(one: Attribution, tokens: readonly Token[]): boolean {
	return tokens.findLast(({ end }) => end <= startOf(one))?.text === ',';
}
