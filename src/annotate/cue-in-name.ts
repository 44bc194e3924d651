/**
 * Words of denial that are part of a name and deny nothing: "the Never Again campaign", "her memoir, Nobody Told Me, sold
 * well", "starred in “No Way Home”", "Never Settle: Oduya wins".
 *
 * Capitals tell: in a sentence of small letters nobody writes a "no" large that denies. At its beginning they do not, since
 * "No Republican voted for it" is written alike; there a mark or what the name is of has to stand behind.
 */
import { OF_WORKS, WORKS } from '../lexicon/works.ts';
import type { Token } from './mention.ts';
import { TRAIT } from './traits.ts';
import { has } from './words.ts';

/** Longer titles are not looked at to their end. */
const LONGEST_NAME = 8;
/** Small between the large words of a title: "Nothing to Lose", "Not in Our Name". */
const SMALL_WORDS = new Set('a an and at for from in like of or the to with'.split(' '));
/** What goes by a name and is no work. By lemma. */
const BODIES = new Set(
	'charity group campaign party movement band organisation organization club company label alliance coalition'.split(
		' ',
	),
);

/** First and last of the words that may make a name with the one at `at`. */
interface Run {
	readonly first: number;
	readonly last: number;
}

export function isInName(tokens: readonly Token[], at: number): boolean {
	if (!isLarge(tokens[at])) return false;
	const run = runAround(tokens, at);
	if (run.last === run.first || isInCapitals(tokens, run)) return false;
	const before = tokens[run.first - 1];
	if (before === undefined) return isKicker(tokens, run) || isToldOf(tokens, run);
	return before.kind === 'word' || isEnclosed(tokens, run);
}

const isLarge = (token: Token | undefined) => token?.kind === 'word' && has(token, TRAIT.capital);

function runAround(tokens: readonly Token[], at: number): Run {
	let first = at;
	// The first word of a sentence is large anyway: "The Don't Pay campaign".
	while (first > 1 && at - first < LONGEST_NAME && isLarge(tokens[first - 1])) first--;
	let last = at;
	while (last - at < LONGEST_NAME) {
		let next = last + 1;
		// "voted No to Marriage" is a vote, and "Nothing to Lose" a title.
		while (tokens[at]?.normal !== 'no' && SMALL_WORDS.has(tokens[next]?.normal ?? '')) next++;
		if (!isLarge(tokens[next])) break;
		last = next;
	}
	return { first, last };
}

/** In tokens. Longer than nearly all sentences, so that in a report all of the sentence counts. */
const SEEN = 100;

/** "Talks Fail as No Side Gives Way": where most words are large, a large one tells nothing. */
function isInCapitals(tokens: readonly Token[], { first, last }: Run): boolean {
	// Of a list without stops what stands around the name will do.
	const before = tokens.slice(Math.max(0, first - SEEN), first);
	const others = [...before, ...tokens.slice(last + 1, last + 1 + SEEN)].filter(({ kind }) => kind === 'word');
	return others.filter(isLarge).length > others.length / 2;
}

/** "Never Settle: Oduya wins a second term". */
const isKicker = (tokens: readonly Token[], { last }: Run) => tokens[last + 1]?.text === ':';

/** How far behind its comma the noun stands: "Never Settle, the second novel by". */
const NOUN_WITHIN = 5;

function isToldOf(tokens: readonly Token[], { last }: Run): boolean {
	if (tokens[last + 1]?.text !== ',') return false;
	const [article, ...behind] = tokens.slice(last + 2, last + 2 + NOUN_WITHIN);
	if (!/^(?:a|an|the|his|her|their|its)$/.test(article?.normal ?? '')) return false;
	return behind.some(({ lemma }) => WORKS.has(lemma) || OF_WORKS.has(lemma) || BODIES.has(lemma));
}

/** "her memoir, Nobody Told Me, was", "(Never Settle)", "“No Way Home,” a documentary". */
function isEnclosed(tokens: readonly Token[], { first, last }: Run): boolean {
	const opening = tokens[first - 1]?.text ?? '';
	const [next, second] = tokens.slice(last + 1, last + 3);
	if (/^[,(–—]$/.test(opening)) return next === undefined || /^[,).;–—]$/.test(next.text);
	if (!/^["“„«‘'`]$/.test(opening)) return false;
	const closing = /^[,.]$/.test(next?.text ?? '') ? second : next;
	return /^["”»’']$/.test(closing?.text ?? '');
}
