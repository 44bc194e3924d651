/** What a sentence says of its subject: the words that carry its statements, and whether they are denied. */
import type { ModalityLevel } from '../../lexicon/modality.ts';
import type { AnnotatedReport, AnnotatedSentence, NegationMention, Token } from '../../annotate/mention.ts';
import { contains } from '../../annotate/words.ts';
import { PLACING } from '../../lexicon/denying.ts';
import { isDenialOfSomebody, leavesOpen, limitsDenial } from '../../lexicon/negation-cues.ts';
import { isDisputed } from './held-back.ts';
import { meaningAt } from './phrasal.ts';
import { isToldBefore } from './told-before.ts';
import { LONGEST_SENTENCE } from '../limits.ts';
import { isContent } from './located.ts';
import { actionsOf, modalitiesOf, negationsOf, onceASentence } from '../once.ts';

export interface Predicate {
	readonly sentence: AnnotatedSentence;
	/** Index of the word among the sentence's tokens. */
	readonly at: number;
	readonly token: Token;
	/** What it means in dictionary form: "reject" of "turned the offer down". */
	readonly meaning: string;
	/** The word, or the particle that belongs to it. */
	readonly last: Token;
	/** `in doubt` where a denial governs the word from afar: "did not say that profits fell". */
	readonly denial: 'none' | 'denied' | 'in doubt';
	/** Whether it is still to come: "will reopen on Monday" takes back nothing of "were closed on Monday". */
	readonly isPlanned: boolean;
}

/** Where a sentence is a question or an assumption nothing is stated. */
const ASSUMES = new Set('if whether may might perhaps possibly unless could'.split(' '));

/** The predicates of a sentence of a report; none for a question. */
export const predicatesIn = onceASentence(gather);

function gather(report: AnnotatedReport, sentence: AnnotatedSentence): readonly Predicate[] {
	const { tokens } = sentence;
	if (tokens.at(-1)?.text === '?' || tokens.length > LONGEST_SENTENCE) return [];
	const acts = new Set(actionsOf(report, sentence).map(({ start }) => start));
	const plans = modalitiesOf(report, sentence).filter(({ level }) => PLANS.has(level));
	const denials = negationsOf(report, sentence).map((mention) => denialIn(tokens, mention, acts));
	const predicates: Predicate[] = [];
	for (const [at, token] of tokens.entries()) {
		if (!isContent(token)) continue;
		const isHead = denials.some(({ heads }) => heads.includes(token));
		if (!isHead && (!(acts.has(token.start) || isPredicative(tokens, at)) || isInfinitive(tokens, at))) continue;
		if (isAssumed(tokens, at) || isToldBefore(tokens, at)) continue;
		const isPlanned = plans.some(({ scope }) => contains(scope, token));
		const denial = isDisputed(tokens, at) ? 'in doubt' : denialOf(token, denials);
		predicates.push({ sentence, at, token, ...meaningAt(tokens, at), denial, isPlanned });
	}
	return predicates;
}

const PLANS: ReadonlySet<ModalityLevel> = new Set(['planned', 'likely', 'required']);

interface Denial {
	readonly mention: NegationMention;
	/** The words that are denied; none where more is meant than a denial, or less. */
	readonly heads: readonly Token[];
}

function denialIn(tokens: readonly Token[], mention: NegationMention, acts: ReadonlySet<number>): Denial {
	const behind = tokens.filter((token) => contains(mention.scope, token) && token.start >= mention.end);
	const cue = mention.text.toLowerCase();
	// "No one was hurt" denies the hurt of anybody.
	const own = cue === 'no' && behind[0]?.normal === 'one' ? behind.slice(1) : behind;
	const words = own.filter((token) => isContent(token) && !token.normal.endsWith('ly') && token.normal !== 'longer');
	const [first] = words;
	if (!first || isDenialOfSomebody(cue) || limitsDenial(own[0]?.normal ?? '') || leavesOpen(first.lemma))
		return { mention, heads: [] };
	// "No ransom was paid" denies the ransom and the paying.
	const second = words[1];
	const isDone = second !== undefined && acts.has(second.start) && isDoneBy(tokens, first, tokens.indexOf(second));
	const act = cue === 'no' && isDone ? second : undefined;
	return { mention, heads: act ? [first, act] : [first] };
}

/** "No ransom was paid", "No party won a majority"; but "no plans to resign". */
function isDoneBy(tokens: readonly Token[], doer: Token, at: number): boolean {
	const [token, before] = [tokens[at], tokens[at - 1]];
	return (
		COPULAS.has(before?.normal ?? '') ||
		(before === doer && token !== undefined && token.normal !== token.lemma && !token.normal.endsWith('ing'))
	);
}

function denialOf(token: Token, denials: readonly Denial[]): Predicate['denial'] {
	const governing = denials.filter(({ mention }) => mention.start !== token.start && contains(mention.scope, token));
	if (governing.length === 0) return 'none';
	return governing.length === 1 && governing[0]?.heads.includes(token) ? 'denied' : 'in doubt';
}

/** "in talks to direct the film": what somebody talks of, is not stated. "will" and "is to" stand in `isPlanned`. */
const isInfinitive = (tokens: readonly Token[], at: number) =>
	tokens[at - 1]?.normal === 'to' &&
	!/^(?:is|are|was|were|plans?|due|set|expected|scheduled)$/.test(tokens[at - 2]?.normal ?? '');

const COPULAS = new Set(
	'be is are was were been being remain remains remained stay stays stayed become became'.split(' '),
);

/** "was peaceful", "remained closed", "is still open". */
function isPredicative(tokens: readonly Token[], at: number): boolean {
	let before = at - 1;
	while (before > at - 4 && isAdverb(tokens[before])) before--;
	const [next, last] = [tokens[at + 1] ?? NOTHING, tokens[at - 1] ?? NOTHING];
	if (isContent(next)) return false;
	if (isWhereabouts(tokens, at)) return true;
	return COPULAS.has(tokens[before]?.normal ?? '') || (next.kind === 'punctuation' && COMPLEMENTED.has(last.normal));
}

/** "was on the bridge", "is still on sale", "remained behind bars": where somebody is, or in what state. */
function isWhereabouts(tokens: readonly Token[], at: number): boolean {
	let before = at - 1;
	while (before > at - 3 && ARTICLES.has(tokens[before]?.normal ?? '')) before--;
	if (!PLACING.has(tokens[before]?.normal ?? '')) return false;
	before--;
	while (before > at - 7 && isAdverb(tokens[before])) before--;
	return COPULAS.has(tokens[before]?.normal ?? '');
}

const ARTICLES = new Set('the a an his her their its'.split(' '));

/** "called the evidence against her sufficient", "kept it secret": an adjective behind its object. */
const COMPLEMENTED = new Set('him her it them'.split(' '));

const NOTHING: Token = { start: 0, end: 0, text: '', normal: '', lemma: '', kind: 'punctuation', traits: 0 };

const isAdverb = (token: Token | undefined) =>
	token !== undefined && (/.ly$/.test(token.normal) || DEGREES.has(token.normal));
const DEGREES = new Set('not very still already also now never so too quite no longer even'.split(' '));

const REACH = 8;

function isAssumed(tokens: readonly Token[], at: number): boolean {
	for (let i = Math.max(0, at - REACH); i < at; i++) {
		// "could not return" is a fact.
		if (ASSUMES.has(tokens[i]?.normal ?? '') && tokens[i + 1]?.normal !== 'not') return true;
	}
	return isAwaited(tokens, at);
}

/** "until the strike has ended": it has not; but "until he was dismissed" says that he was. */
function isAwaited(tokens: readonly Token[], at: number): boolean {
	const before = tokens.slice(Math.max(0, at - REACH), at);
	const link = before.findLastIndex(({ normal }) => AWAITING.has(normal));
	return link >= 0 && before.slice(link).some(({ normal }) => normal === 'has' || normal === 'have');
}

const AWAITING = new Set(['until', 'till', 'once', 'after']);
