/** Who is said to have said something: reporting verbs with their subjects, and "according to". */
import { ALSO_NOUNS, ISSUED, ISSUING_VERBS, QUOTING_VERBS, REPORTING_VERBS } from '../lexicon/attribution.ts';
import type { Stretch } from '../model.ts';
import type { Token } from './mention.ts';
import { TRAIT } from './traits.ts';
import { has, isCapitalised, stretchOf, type TokenizedSentence } from './words.ts';

/** One reporting verb (or "according to") outside quotations. */
export interface Attribution extends Stretch {
	/** Lemma of the verb, "accord" for "according to". */
	readonly verb: string;
	/** Whether it reports without a quotation at hand ("say"), or only beside one ("call"). */
	readonly strength: 'reporting' | 'quoting';
	readonly speaker: (Stretch & { readonly text: string }) | null;
}

/** Words after which a speaker's name is over: "said Mr. Li in a statement". */
const ENDS_SPEAKER = new Set(
	(
		'in on at during after before when while as to by from with for about that who which whose where since until if ' +
		'and but or late early monday tuesday wednesday thursday friday saturday sunday today yesterday last this ' +
		'earlier later recently is was were are had has have would will said'
	).split(' '),
);
/** Words a subject cannot reach across to the left. */
const BEGINS_CLAUSE = new Set(
	(
		'that but while when as after before because if though although since until whether who which whose where what how ' +
		'so then yet and or nor'
	).split(' '),
);
const BETWEEN_SUBJECT_AND_VERB = new Set(
	(
		'has have had was is were are would will could should also later then once often repeatedly earlier recently ' +
		'previously again still only never already further reportedly publicly privately simply even always now'
	).split(' '),
);
/** "is heard to say", "was quoted as saying". */
const PASSIVE_LINK = new Set(['heard', 'seen', 'quoted', 'reported', 'as']);
const FINITE = /^(?:is|was|were|are|has|have|had|will|would|can|could|may|might|should|do|does|did)$/;
const LONGEST_SPEAKER = 14;

/** Every attribution of a sentence whose verb stands outside `quoted`, which is in order and not nested. */
export function attributionsIn(sentence: TokenizedSentence, quoted: readonly Stretch[]): readonly Attribution[] {
	const found: Attribution[] = [];
	let next = 0;
	sentence.tokens.forEach((token, at) => {
		if (!has(token, TRAIT.attribution)) return;
		while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
		if ((quoted[next]?.start ?? Number.POSITIVE_INFINITY) <= token.start) return;
		const attribution = attributionAt(sentence, at, found.at(-1));
		if (attribution !== null) found.push(attribution);
	});
	return found;
}

function attributionAt(sentence: TokenizedSentence, at: number, previous: Attribution | undefined): Attribution | null {
	const { tokens } = sentence;
	const token = tokens[at];
	if (token === undefined) return null;
	if (token.normal === 'according' && tokens[at + 1]?.normal === 'to') {
		const end = tokens[at + 1]?.end ?? token.end;
		return { start: token.start, end, verb: 'accord', strength: 'reporting', speaker: speakerAfter(sentence, at + 2) };
	}
	const strength = REPORTING_VERBS.has(token.lemma) ? 'reporting' : QUOTING_VERBS.has(token.lemma) ? 'quoting' : null;
	if (strength === null || isNoun(tokens, at)) return null;
	if (ISSUING_VERBS.has(token.lemma) && !issuesWords(tokens, at)) return null;
	const speaker = subjectOf(sentence, at);
	return {
		start: token.start,
		end: token.end,
		verb: token.lemma,
		strength,
		speaker: speaker ?? (isCoordinated(tokens, at) ? (previous?.speaker ?? subjectBeforeAnd(sentence, at)) : null),
	};
}

/** How far behind the verb what is issued stands: "put out a brief joint statement". */
const LONGEST_OBJECT = 6;

function issuesWords(tokens: readonly Token[], verb: number): boolean {
	return tokens.slice(verb + 1, verb + LONGEST_OBJECT).some(({ lemma }) => ISSUED.has(lemma));
}

/** How many tokens the clause before that "and" may have. */
const LONGEST_CLAUSE = 30;

/** "Holm gave the news on Friday and said": what the sentence begins with, if no other clause comes between. */
function subjectBeforeAnd(sentence: TokenizedSentence, verb: number) {
	const { tokens } = sentence;
	if (tokens[verb - 1]?.normal !== 'and' || verb > LONGEST_CLAUSE) return null;
	const between = tokens.slice(1, verb - 1);
	const isOneClause = between.every(({ normal, kind }) => kind !== 'punctuation' && !BEGINS_CLAUSE.has(normal));
	return isOneClause ? firstSubject(sentence) : null;
}

/** "the report", "in response", "State Department officials", "state television"; but "I hope", "critics will note". */
function isNoun(tokens: readonly Token[], at: number): boolean {
	const [before, token] = [tokens[at - 1]?.normal ?? '', tokens[at]];
	if (/^(?:the|a|an|this|that|his|her|its|their|our|my|of|in|no|any|own)$/.test(before)) return true;
	if (token === undefined || token.normal.endsWith('ing') || token.normal.endsWith('ed')) return false;
	if (!ALSO_NOUNS.has(token.lemma)) return false;
	return (
		isCapitalised(token) ||
		(token.normal === token.lemma && !/^(?:i|we|you|they|will|would|to|could|not)$/.test(before))
	);
}

/** “…,” said the spokesman. */
function isInverted(tokens: readonly Token[], at: number): boolean {
	return at === 0 || /["”’',–—-]/.test(tokens[at - 1]?.text ?? '');
}

function isCoordinated(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]?.normal ?? '';
	return before === 'and' || before === 'but' || before === ',';
}

function subjectOf(sentence: TokenizedSentence, verb: number) {
	const { tokens } = sentence;
	if (tokens[verb]?.normal.endsWith('ing')) {
		// "Xi offered a hint, saying in a meeting that …"; "with Blinken emphasizing"; but not "without elaborating".
		if (tokens[verb - 1]?.text === ',') return firstSubject(sentence);
		return isCapitalised(tokens[verb - 1]) ? speakerBefore(sentence, verb) : null;
	}
	return speakerBefore(sentence, verb) ?? (isInverted(tokens, verb) ? speakerAfter(sentence, verb + 1) : null);
}

/** What the sentence begins with, up to its first finite verb. */
export function firstSubject(sentence: TokenizedSentence) {
	const { tokens } = sentence;
	const first = BEGINS_CLAUSE.has(tokens[0]?.normal ?? '') || tokens[0]?.normal === 'however' ? 1 : 0;
	const verb = tokens
		.slice(0, LONGEST_SPEAKER + 2)
		.findIndex(
			({ kind, normal, lemma }) =>
				kind !== 'word' || FINITE.test(normal) || (normal !== lemma && !/s$|^(?:he|her|him|they|them)/.test(normal)),
		);
	return verb > first && verb <= LONGEST_SPEAKER ? stretchOf(sentence, first, verb - 1) : null;
}

function speakerAfter(sentence: TokenizedSentence, from: number) {
	const { tokens } = sentence;
	let last = from - 1;
	while (last + 1 < tokens.length && last - from < LONGEST_SPEAKER) {
		const next = tokens[last + 1];
		if (next === undefined || (next.kind === 'punctuation' && next.text !== '-') || ENDS_SPEAKER.has(next.normal))
			break;
		last++;
	}
	return last < from ? null : stretchOf(sentence, from, last);
}

/** The subject of a verb, as far as word order tells. */
export function speakerBefore(sentence: TokenizedSentence, verb: number) {
	const { tokens } = sentence;
	let last = verb - 1;
	if (tokens[last]?.normal === 'to') {
		if (!PASSIVE_LINK.has(tokens[last - 1]?.normal ?? '')) return null;
		last--;
	}
	while (isBetweenSubjectAndVerb(tokens[last])) last--;
	last = beforeApposition(tokens, beforeBrackets(tokens, last));
	last = beforeBrackets(tokens, last);
	let first = last + 1;
	while (first > 0 && last - first < LONGEST_SPEAKER && !isLeftBoundary(tokens, first - 1)) first--;
	first = beforeWho(tokens, first);
	if (tokens[first]?.normal === 'with') first++;
	return first > last ? null : stretchOf(sentence, first, last);
}

function isBetweenSubjectAndVerb(token: Token | undefined): boolean {
	if (token === undefined) return false;
	return BETWEEN_SUBJECT_AND_VERB.has(token.normal) || PASSIVE_LINK.has(token.normal) || /.ly$/.test(token.normal);
}

/** Past forms and what else shows that the words behind "who" are its verb, and not who said it: "whom officials said". */
const VERB_BEHIND_WHO =
	/^(?:is|was|are|were|has|have|had|lives|works|knows|runs|owns|spoke|saw|knew|took|lost|left)$|ed$/;

/** "Two officials who spoke on condition of anonymity said": a clause without commas belongs to the words before it. */
function beforeWho(tokens: readonly Token[], first: number): number {
	if (tokens[first - 1]?.normal !== 'who' || !VERB_BEHIND_WHO.test(tokens[first]?.normal ?? '')) return first;
	let start = first - 1;
	while (start > 0 && first - start < LONGEST_SPEAKER && !isLeftBoundary(tokens, start - 1)) start--;
	return start === first - 1 ? first : start;
}

/** How many tokens brackets may hold: "(D-Ga.)", "(Liberal, Bergen)". */
const LONGEST_BRACKETS = 8;

/** "Rep. Hank Olsen (D-Ga.) said": what stands in brackets is no part of the subject. */
function beforeBrackets(tokens: readonly Token[], last: number): number {
	if (tokens[last]?.text !== ')') return last;
	for (let at = last - 1; at >= Math.max(1, last - LONGEST_BRACKETS); at--) if (tokens[at]?.text === '(') return at - 1;
	return last;
}

/** "Matthew Miller, spokesman for the State Department, said": the name stands before the first of the two commas. */
function beforeApposition(tokens: readonly Token[], last: number): number {
	if (tokens[last]?.text !== ',') return last;
	for (let at = last - 1; at > Math.max(0, last - LONGEST_BESIDE); at--) {
		if (tokens[at]?.text === ')') at = beforeBrackets(tokens, at);
		const mark = tokens[at];
		if (mark?.text === ',') return isLeftBoundary(tokens, at - 1) ? last : at - 1;
		if (mark?.kind === 'punctuation' && mark.text !== '-') return last;
	}
	return last;
}

/** "Moen, whose committee has looked into the accounts of the harbour for more than a year, said". */
const LONGEST_BESIDE = 28;

function isLeftBoundary(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return true;
	if (token.kind === 'punctuation') return token.text !== '-' && token.text !== '&';
	// "Clinton and Obama said" is one subject.
	if (token.normal === 'and') return !isCapitalised(tokens[at - 1]) || !isCapitalised(tokens[at + 1]);
	return BEGINS_CLAUSE.has(token.normal) || isReportingVerb(tokens, at);
}

const isReportingVerb = (tokens: readonly Token[], at: number) =>
	REPORTING_VERBS.has(tokens[at]?.lemma ?? '') && !isNoun(tokens, at);
