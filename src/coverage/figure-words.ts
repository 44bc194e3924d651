/** A figure in its report's own words: "more than 1,100 people dead", not "1,100 (person)", so that nobody need guess. */
import { isPlural } from '../annotate/counted.ts';
import type { Token } from '../annotate/mention.ts';
import type { Located } from '../classify/claims/located.ts';
import { REPORTING_VERBS } from '../lexicon/attribution.ts';
import { knownWord } from '../lexicon/word-weight.ts';

/** So many words behind the figure say what it counts, mostly fewer. */
const BEHIND = 5;
/** A figure at the end of a clause is told by what stands before it: "jumped to No. 2", "he is 51". */
const BEFORE = 3;
const ENDS = /^[.,;:!?()"“”]$|^(?:and|but|or|who|which|that|when|while|after|before|as|said|says|told|because|if)$/;

export function figureWords({ sentence: { tokens, sentence }, mention, first, after }: Located): string {
	const end = tokens.slice(after, after + BEHIND).findIndex(({ normal }) => ENDS.test(normal));
	const behind = tokens.slice(after, after + (end < 0 ? BEHIND : end));
	const last = withoutDanglers(behind).at(-1);
	const from = last === undefined ? tokens[startBefore(tokens, first)] : undefined;
	const start = from?.start ?? mention.start;
	return sentence.text.slice(start - sentence.start, (last?.end ?? mention.end) - sentence.start).replace(/\s+/g, ' ');
}

/** "12 people in the": what is cut must not end on a preposition or an article. */
function withoutDanglers(tokens: readonly Token[]): readonly Token[] {
	const last = tokens.findLastIndex(({ kind, normal }) => kind !== 'punctuation' && !DANGLES.test(normal));
	return tokens.slice(0, last + 1);
}
const DANGLES =
	/^(?:the|a|an|of|in|on|at|by|for|with|from|to|into|onto|over|about|between|against|under|during|its|his|her|their|our|this|these|those|is|are|was|were|be|been|has|have|had|will|would|not|more|than|it|he|she|they|we)$/;

function startBefore(tokens: readonly Token[], first: number): number {
	let start = first;
	while (start > 0 && first - start < BEFORE && !ENDS.test(tokens[start - 1]?.normal ?? ',')) start--;
	return start;
}

/**
 * What a row of two figures counts, in one word, the same whichever report is A. Where the two have another noun behind
 * them, "22 years in prison" and "22 years of misery", it is what both measure; of two counts the noun that surely is
 * one, "43 patients" before "43 remained", and then the one that tells more, "patient" before "person".
 */
export function nounCountedByBoth(a: Located, b: Located): string | null {
	const [one, other] = [nounCounted(a), nounCounted(b)];
	if (one === null || other === null || one === other) return one ?? other;
	const [measured] = [a, b].flatMap(measureOf).sort();
	return measured ?? [wordFor(one, a), wordFor(other, b)].sort(byTelling)[0]?.word ?? null;
}

function measureOf({ mention }: Located): readonly string[] {
	return mention.kind === 'quantity' && mention.dimension !== 'count' ? [mention.dimension] : [];
}

interface Counted {
	readonly word: string;
	readonly isPlural: boolean;
}

function wordFor(word: string, { sentence: { tokens }, after }: Located): Counted {
	const token = nounBehind(tokens, after, word);
	return { word, isPlural: token !== undefined && isPlural(token) };
}

function byTelling(x: Counted, y: Counted): number {
	const weight = ({ word }: Counted) => knownWord(word, word).weight;
	return Number(y.isPlural) - Number(x.isPlural) || weight(y) - weight(x) || (x.word < y.word ? -1 : 1);
}

const nounBehind = (tokens: readonly Token[], after: number, lemma: string) =>
	tokens.slice(after, after + 2 * BEHIND).find((token) => token.lemma === lemma);

/** What is counted, where the grammar found a noun and not a verb: "death"; null of "6 … says" and "two engaged". */
export function nounCounted({ mention, sentence: { tokens }, after }: Located): string | null {
	if (mention.kind !== 'quantity') return null;
	const { of, dimension } = mention;
	if (of === null) return dimension === 'count' ? null : dimension;
	// "6.1 percent in August", "5.5 percent in a surprise move": when and how, and not of what.
	if (dimension === 'share' && BESIDE.test(tokens[after]?.normal ?? '')) return dimension;
	const token = nounBehind(tokens, after, of);
	const isVerb =
		REPORTING_VERBS.has(of) || (token !== undefined && token.normal !== of && /(?:ed|ing)$/.test(token.normal));
	return (isVerb && !FATES.has(token?.normal ?? '')) ||
		/^(?:away|consecutive|straight|later|earlier|apart|alone|off|short)$/.test(of)
		? null
		: of;
}
const BESIDE = /^(?:in|on|at|by|to|from|for|with|since|against|after|before|during)$/;
const FATES = new Set('killed injured wounded arrested detained charged displaced'.split(' '));
