/** One act with other particulars, one thing otherwise described: "died of natural causes", "a frosty relationship". */
import { type AnnotatedSentence, type Mention, mentionsOf, type Token } from '../../annotate/mention.ts';
import { scopeFrom } from '../../annotate/scope.ts';
import { REPORTING_VERBS } from '../../lexicon/attribution.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { QUANTIFIERS } from '../../lexicon/quantifiers.ts';
import { UNITS_AND_TENS } from '../../lexicon/numbers.ts';
import type { Stretch } from '../../model.ts';
import { isContent } from '../claims/located.ts';
import { sayTheSameValue } from '../correspondences/same-value.ts';
import { actionsOf } from '../once.ts';
import { type Candidate, type Generator, stretchOf, type Told } from './candidate.ts';

/** Words behind a verb, and before a noun, that tell its particulars. */
const BEHIND = 6;
const BEFORE = 3;
/** More are in a list. */
const MOST = 8;

/** "died of coronary artery disease" / "died of natural causes". */
export const particulars: Generator = ({ a, b }) => {
	const found: Candidate[] = [];
	const acts = actsOf(b);
	for (const x of actsOf(a)) {
		for (const y of acts) {
			if (x.verb.lemma !== y.verb.lemma) continue;
			const own = contentOf(outside(x.behind, valuesAlike(a, b)));
			const others = contentOf(outside(y.behind, valuesAlike(b, a)));
			const shared = [...own].filter((lemma) => others.has(lemma)).length;
			const areAlike = shared === Math.min(own.size, others.size) && !countOtherwise(x.behind, y.behind);
			if (own.size === 0 || others.size === 0 || areAlike) continue;
			const fit = shared / Math.min(own.size, others.size);
			found.push({
				kind: 'event',
				form: 'one act otherwise',
				fit,
				a: stretchOf([x.verb, ...x.behind]),
				b: stretchOf([y.verb, ...y.behind]),
			});
		}
	}
	return found;
};

/** "in all schools" / "in some schools": how many of one thing each says, where both say it. */
function countOtherwise(x: readonly Token[], y: readonly Token[]): boolean {
	const [own, others] = [amountsIn(x), amountsIn(y)];
	return [...own].some(([noun, amount]) => others.has(noun) && others.get(noun) !== amount);
}

/** The amount before each noun, by the noun. */
function amountsIn(tokens: readonly Token[]): ReadonlyMap<string, number> {
	return new Map(
		tokens.flatMap((token, at) => {
			const amount = QUANTIFIERS.get(token.normal);
			const noun = tokens.slice(at + 1, at + 1 + REACH).find(isContent);
			return amount === undefined || noun === undefined ? [] : [[noun.lemma, amount] as const];
		}),
	);
}

/** Words from a quantifier to what it counts: "all of the schools". */
const REACH = 3;

/** The dates, hours and figures that the other sentence tells too, however it writes them: "noon" and "12 p.m.". */
function valuesAlike(told: Told, other: Told): readonly Stretch[] {
	return told.sentence.mentions.filter((value) => other.sentence.mentions.some((same) => isOneValue(value, same)));
}

/** "Monday" and "next week" may be one time, and are two particulars. */
function isOneValue(x: Mention, y: Mention): boolean {
	if (x.kind === 'time' && y.kind === 'time' && x.grain !== 'time of day' && x.value !== y.value) return false;
	return sayTheSameValue(x, y);
}

const outside = (tokens: readonly Token[], stretches: readonly Stretch[]) =>
	tokens.filter((token) => !stretches.some(({ start, end }) => start < token.end && token.start < end));

interface Act {
	readonly verb: Token;
	readonly behind: readonly Token[];
}

function actsOf({ report, sentence }: Told): readonly Act[] {
	return actionsOf(report, sentence)
		.filter(({ lemma }) => !REPORTING_VERBS.has(lemma))
		.slice(0, MOST)
		.flatMap(({ start }) => {
			const at = sentence.tokens.findIndex((token) => token.start === start);
			const verb = sentence.tokens[at];
			return verb && isContent(verb) && !isNumber(verb.lemma) ? [{ verb, behind: behindOf(sentence, at) }] : [];
		});
}

const isNumber = (lemma: string) => UNITS_AND_TENS.has(lemma);

function behindOf({ tokens }: AnnotatedSentence, at: number): readonly Token[] {
	const clause: Stretch = scopeFrom(tokens, at) ?? { start: 0, end: 0 };
	return tokens.slice(at + 1, at + 1 + BEHIND).filter(({ end }) => end <= clause.end);
}

const contentOf = (tokens: readonly Token[]) => new Set(tokens.filter(isContent).map(({ lemma }) => lemma));

/** "a sometimes frosty relationship" / "a famously frosty relationship", "a photo" / "an unflattering photo". */
export const descriptions: Generator = ({ a, b }) => {
	const found: Candidate[] = [];
	const others = describedIn(b);
	const met = new Map<string, number>();
	for (const x of describedIn(a)) {
		// The second "crew" of one goes with the second "crew" of the other, whichever report is A.
		const earlier = met.get(x.noun.lemma) ?? 0;
		met.set(x.noun.lemma, earlier + 1);
		const y = others.filter(({ noun }) => noun.lemma === x.noun.lemma)[earlier];
		if (!y) continue;
		const [own, other] = [contentOf(x.before), contentOf(y.before)];
		const shared = [...own].filter((lemma) => other.has(lemma)).length;
		if (own.size === shared && other.size === shared) continue;
		found.push({
			kind: 'characterisation',
			form: 'descriptions',
			fit: (2 * shared) / (own.size + other.size),
			a: stretchOf([...x.before, x.noun]),
			b: stretchOf([...y.before, y.noun]),
		});
	}
	return found;
};

interface Described {
	readonly noun: Token;
	readonly before: readonly Token[];
}

/** Words that end a run of describing ones, with what stands before them. */
function describedIn({ report, sentence }: Told): readonly Described[] {
	const { tokens } = sentence;
	const numbers = mentionsOf(sentence, 'quantity');
	const acts = new Set(actionsOf(report, sentence).map(({ start }) => start));
	return tokens.flatMap((noun, at) => {
		if (!isLower(noun) || !isContent(noun) || acts.has(noun.start)) return [];
		const next = tokens[at + 1];
		if (next && isLower(next) && isContent(next)) return [];
		const from = Math.max(0, at - BEFORE);
		const gap = tokens.findLastIndex((token, k) => k < at && (!isLower(token) || FUNCTION_WORDS.has(token.normal)));
		return [{ noun, before: outside(tokens.slice(Math.max(from, gap + 1), at), numbers) }];
	});
}

const isLower = ({ text, kind }: Token) => kind === 'word' && /^\p{Ll}/u.test(text);
