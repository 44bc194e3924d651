/** Who does what a verb of saying tells: its subject before the verb, or behind it in "…,” said Holm". */
import { beforeApposition, beforeBrackets, beforeWho } from './beside-subject.ts';
import { BEGINS_CLAUSE, isLeftBoundary, LONGEST_SPEAKER } from './clause-bounds.ts';
import { listSubject } from './list-subject.ts';
import type { Token } from './mention.ts';
import { isCapitalised, stretchOf, type TokenizedSentence, touches } from './words.ts';

/** Words after which a speaker's name is over: "said Mr. Li in a statement". */
const ENDS_SPEAKER = new Set(
	(
		'in on at during after before when while as to by from with for about that who which whose where since until if ' +
		'and but or late early monday tuesday wednesday thursday friday saturday sunday today yesterday last this ' +
		'earlier later recently is was were are had has have would will said'
	).split(' '),
);
const BETWEEN_SUBJECT_AND_VERB = new Set(
	(
		'has have had was is were are would will could should also later then once often repeatedly earlier recently ' +
		'previously again still only never already further reportedly publicly privately simply even always now'
	).split(' '),
);
/** "is heard to say", "was quoted as saying". */
export const PASSIVE_LINK = new Set(['heard', 'overheard', 'seen', 'recorded', 'filmed', 'quoted', 'reported', 'as']);
/** "Holt was due to say": the words are his, though he has not said them yet. */
export const FORTHCOMING = new Set(['due', 'expected', 'set', 'scheduled', 'going', 'planning']);
const FINITE = /^(?:is|was|were|are|has|have|had|will|would|can|could|may|might|should|do|does|did)$/;

export function subjectOf(sentence: TokenizedSentence, verb: number) {
	const { tokens } = sentence;
	if (tokens[verb]?.normal.endsWith('ing')) {
		const quoted = quotedAs(tokens, verb);
		if (quoted !== null) return speakerBefore(sentence, quoted);
		// "Xi offered a hint, saying in a meeting that …"; "with Blinken emphasizing"; but not "without elaborating".
		if (isBehindComma(tokens, verb)) return firstSubject(sentence);
		const before = tokens[verb - 1];
		return isCapitalised(before) || (PASSIVE_LINK.has(before?.normal ?? '') && before?.normal !== 'as')
			? speakerBefore(sentence, verb)
			: null;
	}
	return speakerBefore(sentence, verb) ?? (isInverted(tokens, verb) ? speakerAfter(sentence, verb + 1) : null);
}

/** "He'll pay", "that's so": a clause of its own behind the verb. */
const CONTRACTED = /^(?:i|you|he|she|it|we|they|that|there|who)['’]/;

/** “…,” said the spokesman; but "told reporters" is told to them, and in "“…,” insists he'll pay" he pays. */
function isInverted(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.lemma === 'tell' || CONTRACTED.test(tokens[at + 1]?.normal ?? '')) return false;
	return at === 0 || /["”’',–—-]/.test(tokens[at - 1]?.text ?? '');
}

/** How far before "as saying" the "quoted" may stand: "was quoted by the state news agency as saying". */
export const LONGEST_QUOTED_BY = 8;

function quotedAs(tokens: readonly Token[], verb: number): number | null {
	if (tokens[verb - 1]?.normal !== 'as') return null;
	for (let at = verb - 2; at >= Math.max(0, verb - LONGEST_QUOTED_BY); at--)
		if (tokens[at]?.normal === 'quoted') return at;
	return null;
}

/** ", saying", ", first telling". */
function isBehindComma(tokens: readonly Token[], verb: number): boolean {
	const before = tokens[verb - 1];
	if (before?.text === ',') return true;
	return /^(?:first|then|later|also|instead)$/.test(before?.normal ?? '') && tokens[verb - 2]?.text === ',';
}

/** Circumstances that stand before a subject, up to a comma: "In brief remarks after the meeting, the mayor". */
const OPENS_CIRCUMSTANCE = /^(?:in|at|on|during|after|before|with|following|despite|amid|speaking|asked)$/;

/** In tokens, its comma included. */
const LONGEST_OPENING = 60;

/** What the sentence begins with, up to its first finite verb. */
export function firstSubject(sentence: TokenizedSentence) {
	const { tokens } = sentence;
	const first = subjectStart(tokens);
	const verb = tokens
		.slice(0, first + LONGEST_SPEAKER + 2)
		.findIndex(
			({ kind, normal, lemma }, at) =>
				at >= first &&
				(kind !== 'word' || FINITE.test(normal) || (normal !== lemma && !/s$|^(?:he|her|him|they|them)/.test(normal))),
		);
	// "In Lund, Sweden, …": what has a comma behind it goes on with the circumstances.
	if (first > 1 && tokens[verb]?.text === ',') return null;
	return verb > first && verb <= first + LONGEST_SPEAKER ? stretchOf(sentence, first, verb - 1) : null;
}

function subjectStart(tokens: readonly Token[]): number {
	const opening = tokens[0]?.normal ?? '';
	if (BEGINS_CLAUSE.has(opening) || opening === 'however') return 1;
	if (!OPENS_CIRCUMSTANCE.test(opening)) return 0;
	return tokens.slice(0, LONGEST_OPENING).findIndex(({ text }) => text === ',') + 1;
}

/** How many tokens the clause before that "and" may have. */
const LONGEST_CLAUSE = 30;

/** "Holm gave the news on Friday and said": what the sentence begins with, if no other clause comes between. */
export function subjectBeforeAnd(sentence: TokenizedSentence, verb: number) {
	const { tokens } = sentence;
	if (tokens[verb - 1]?.normal !== 'and' || verb > LONGEST_CLAUSE) return null;
	const between = tokens.slice(1, verb - 1);
	const isOneClause = between.every(({ normal, kind }) => kind !== 'punctuation' && !BEGINS_CLAUSE.has(normal));
	return isOneClause ? firstSubject(sentence) : null;
}

/** "Went so far as to" */
const LENGTH_OF_SO_FAR = 5;

/** "Has since also repeatedly been heard to say": more words do not come between a subject and its verb. */
const MOST_BETWEEN = 10;

/** The subject of a verb, as far as word order tells. */
export function speakerBefore(sentence: TokenizedSentence, verb: number) {
	const { tokens } = sentence;
	let last = verb - 1;
	if (tokens[last]?.normal === 'to') {
		const link = tokens[last - 1]?.normal ?? '';
		if (!PASSIVE_LINK.has(link) && !FORTHCOMING.has(link)) return null;
		// "The nominee went so far as to say"
		const isFar = link === 'as' && tokens[last - 2]?.normal === 'far' && tokens[last - 3]?.normal === 'so';
		last -= isFar ? LENGTH_OF_SO_FAR : FORTHCOMING.has(link) ? 2 : 1;
	}
	const farthest = last - MOST_BETWEEN;
	while (last > farthest && isBetweenSubjectAndVerb(tokens[last])) last--;
	last = beforeApposition(tokens, beforeBrackets(tokens, last));
	last = beforeBrackets(tokens, last);
	let first = last + 1;
	while (first > 0 && last - first < LONGEST_SPEAKER && !isLeftBoundary(tokens, first - 1)) first--;
	first = listSubject(tokens, first, last) ?? beforeWho(tokens, first);
	if (tokens[first]?.normal === 'with') first++;
	return first > last ? null : stretchOf(sentence, first, last);
}

const NOUN_IN_LY = /^(?:family|assembly|ally|bully|jelly|monopoly|rally|tally|weekly|daily|monthly|quarterly)$/;

function isBetweenSubjectAndVerb(token: Token | undefined): boolean {
	if (token === undefined) return false;
	// "Kelly" and "Italy" are no adverbs, and no more is "the family said".
	const isAdverb = /.ly$/.test(token.normal) && !isCapitalised(token) && !NOUN_IN_LY.test(token.normal);
	return isAdverb || BETWEEN_SUBJECT_AND_VERB.has(token.normal) || PASSIVE_LINK.has(token.normal);
}

export function speakerAfter(sentence: TokenizedSentence, from: number) {
	const { tokens } = sentence;
	let last = from - 1;
	while (last + 1 < tokens.length && last - from < LONGEST_SPEAKER) {
		const next = tokens[last + 1];
		if (next === undefined || (ENDS_SPEAKER.has(next.normal) && !completes(tokens, last + 1))) break;
		if (next.kind === 'punctuation' && next.text !== '-' && !isOwners(tokens, last + 1)) break;
		last++;
	}
	return last < from ? null : stretchOf(sentence, from, last);
}

/** "A person familiar with the talks", "a spokesman for the port": words that tell which person it is. */
function completes(tokens: readonly Token[], at: number): boolean {
	const [before, link] = [tokens[at - 1]?.normal ?? '', tokens[at]?.normal ?? ''];
	if (link === 'with') return before === 'familiar' || /^(?:direct|knowledge)$/.test(tokens[at + 1]?.normal ?? '');
	if (link === 'for') return /^(?:spokes\w+|lawyers?|attorneys?)$/.test(before);
	return (/^(?:on|by)$/.test(link) && before === 'briefed') || (link === 'to' && before === 'close');
}

/** The apostrophe of "the dockers' union", which closes no quotation. */
function isOwners(tokens: readonly Token[], at: number): boolean {
	const [owners, mark, owned] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!/^['’]$/.test(mark?.text ?? '') || !touches(owners, mark)) return false;
	return /s$/.test(owners?.normal ?? '') && owned?.kind === 'word' && !ENDS_SPEAKER.has(owned.normal);
}
