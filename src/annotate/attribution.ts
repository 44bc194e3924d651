/** Who is said to have said something: reporting verbs with their subjects, and "according to". */
import { ALSO_NOUNS, ISSUED, ISSUING_VERBS, QUOTING_VERBS, REPORTING_VERBS } from '../lexicon/attribution.ts';
import type { Stretch } from '../model.ts';
import { listSubject } from './list-subject.ts';
import type { Token } from './mention.ts';
import { agentOf, asksToBeUnnamed, isAskedOf, isPassive } from './passive.ts';
import { TRAIT } from './traits.ts';
import { has, isCapitalised, isPossessive, stretchOf, type TokenizedSentence, touches } from './words.ts';

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
const PASSIVE_LINK = new Set(['heard', 'overheard', 'seen', 'recorded', 'filmed', 'quoted', 'reported', 'as']);
/** "Holt was due to say": the words are his, though he has not said them yet. */
const FORTHCOMING = new Set(['due', 'expected', 'set', 'scheduled', 'going', 'planning']);
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
		return { start: token.start, end, verb: 'accord', strength: 'reporting', speaker: citedFrom(sentence, at + 2) };
	}
	const strength = strengthOf(tokens, at);
	if (strength === null || isNoun(tokens, at)) return null;
	if (ISSUING_VERBS.has(token.lemma) && !issuesWords(tokens, at)) return null;
	if (isAskedOf(tokens, at) || asksToBeUnnamed(tokens, at) || isAnotherVerbs(tokens, at)) return null;
	if (isPassive(tokens, at)) {
		const agent = agentOf(tokens, at);
		const speaker = agent === null ? null : speakerAfter(sentence, agent);
		return { start: token.start, end: token.end, verb: token.lemma, strength, speaker };
	}
	const speaker = subjectOf(sentence, at);
	return {
		start: token.start,
		end: token.end,
		verb: token.lemma,
		strength,
		speaker: speaker ?? (isCoordinated(tokens, at) ? (previous?.speaker ?? subjectBeforeAnd(sentence, at)) : null),
	};
}

function strengthOf(tokens: readonly Token[], at: number): Attribution['strength'] | null {
	const lemma = tokens[at]?.lemma ?? '';
	if (REPORTING_VERBS.has(lemma)) return isForthcoming(tokens, at) || isOverheard(tokens, at) ? 'quoting' : 'reporting';
	return QUOTING_VERBS.has(lemma) ? 'quoting' : null;
}

function isForthcoming(tokens: readonly Token[], at: number): boolean {
	return tokens[at - 1]?.normal === 'to' && FORTHCOMING.has(tokens[at - 2]?.normal ?? '');
}

/** "The gunman was heard shouting “…”, police told": what is told is the police's. */
function isOverheard(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]?.normal ?? '';
	return (tokens[at]?.normal.endsWith('ing') ?? false) && before !== 'as' && PASSIVE_LINK.has(before);
}

/** "Holt was quoted as saying" lays the words to Holt once; "the so-called “smart city”" lays them to nobody. */
function isAnotherVerbs(tokens: readonly Token[], at: number): boolean {
	const [token, before] = [tokens[at], tokens[at - 1]];
	if (token?.normal === 'quoted') {
		const ahead = tokens.slice(at + 1, at + LONGEST_QUOTED_BY);
		return ahead.some(({ normal, lemma }, place) => {
			const isSaying = normal.endsWith('ing') && REPORTING_VERBS.has(lemma);
			return isSaying && (ahead[place - 1]?.normal ?? '') === 'as';
		});
	}
	const so = before?.text === '-' ? tokens[at - 2] : before;
	return token?.normal === 'called' && so?.normal === 'so';
}

/** "According to a statement from Norlake Energy": who issued it stands behind, and belongs to it. */
function citedFrom(sentence: TokenizedSentence, from: number) {
	const { tokens } = sentence;
	const cited = speakerAfter(sentence, from);
	if (cited === null) return null;
	const end = tokens.findIndex((token, at) => at >= from && token.start >= cited.end);
	const noun = /^(?:issued|released|posted|sent|published)$/.test(tokens[end - 1]?.normal ?? '') ? end - 2 : end - 1;
	if (end < 0 || !ISSUED.has(tokens[noun]?.lemma ?? '') || !/^(?:from|by)$/.test(tokens[end]?.normal ?? ''))
		return cited;
	const issuer = speakerAfter(sentence, end + 1);
	return issuer === null
		? cited
		: { start: cited.start, end: issuer.end, text: sentence.text.slice(cited.start, issuer.end) };
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
	// "Holt's continued use of", but not "Holt's said".
	if (isPossessive(tokens[at - 1]) && token?.normal.endsWith('ed')) return true;
	if (token === undefined || token.normal.endsWith('ing') || token.normal.endsWith('ed')) return false;
	if (!ALSO_NOUNS.has(token.lemma)) return false;
	return (
		isCapitalised(token) ||
		(token.normal === token.lemma && !/^(?:i|we|you|they|will|would|to|could|not)$/.test(before))
	);
}

/** “…,” said the spokesman; but "told reporters" is told to them. */
function isInverted(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.lemma === 'tell') return false;
	return at === 0 || /["”’',–—-]/.test(tokens[at - 1]?.text ?? '');
}

function isCoordinated(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]?.normal ?? '';
	return before === 'and' || before === 'but' || before === ',';
}

function subjectOf(sentence: TokenizedSentence, verb: number) {
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

/** How far before "as saying" the "quoted" may stand: "was quoted by the state news agency as saying". */
const LONGEST_QUOTED_BY = 8;

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
		if (next === undefined || ENDS_SPEAKER.has(next.normal)) break;
		if (next.kind === 'punctuation' && next.text !== '-' && !isOwners(tokens, last + 1)) break;
		last++;
	}
	return last < from ? null : stretchOf(sentence, from, last);
}

/** The apostrophe of "the dockers' union", which closes no quotation. */
function isOwners(tokens: readonly Token[], at: number): boolean {
	const [owners, mark, owned] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!/^['’]$/.test(mark?.text ?? '') || !touches(owners, mark)) return false;
	return /s$/.test(owners?.normal ?? '') && owned?.kind === 'word' && !ENDS_SPEAKER.has(owned.normal);
}

/** The subject of a verb, as far as word order tells. */
export function speakerBefore(sentence: TokenizedSentence, verb: number) {
	const { tokens } = sentence;
	let last = verb - 1;
	if (tokens[last]?.normal === 'to') {
		const link = tokens[last - 1]?.normal ?? '';
		if (!PASSIVE_LINK.has(link) && !FORTHCOMING.has(link)) return null;
		last -= FORTHCOMING.has(link) ? 2 : 1;
	}
	while (isBetweenSubjectAndVerb(tokens[last])) last--;
	last = beforeApposition(tokens, beforeBrackets(tokens, last));
	last = beforeBrackets(tokens, last);
	let first = last + 1;
	while (first > 0 && last - first < LONGEST_SPEAKER && !isLeftBoundary(tokens, first - 1)) first--;
	first = listSubject(tokens, first, last) ?? beforeWho(tokens, first);
	if (tokens[first]?.normal === 'with') first++;
	return first > last ? null : stretchOf(sentence, first, last);
}

function isBetweenSubjectAndVerb(token: Token | undefined): boolean {
	if (token === undefined) return false;
	// "Kelly" and "Italy" are no adverbs.
	const isAdverb = /.ly$/.test(token.normal) && !isCapitalised(token);
	return isAdverb || BETWEEN_SUBJECT_AND_VERB.has(token.normal) || PASSIVE_LINK.has(token.normal);
}

/**
 * Past forms, and verbs of plurals, that show that the words behind "who" are its verb, and not who said it: "whom officials
 * said".
 */
const VERB_BEHIND_WHO =
	/^(?:is|was|are|were|has|have|had|lives?|works?|knows?|runs?|owns?|leads?|heads?|teach(?:es)?|spoke|saw|knew|took|lost|left)$|ed$/;
/** Verbs behind "who" whose own words stand before the verb of saying: "who asked not to be named said". */
const ASKS = /^(?:asked|requested|declined|insisted|spoke|refused|wished|wanted)$/;
/** How many tokens such a clause may have. */
const LONGEST_CLAUSE_OF_WHO = 12;

/** "Two officials who spoke on condition of anonymity said": a clause without commas belongs to the words before it. */
function beforeWho(tokens: readonly Token[], first: number): number {
	const who = whoBefore(tokens, first);
	if (who === null || !VERB_BEHIND_WHO.test(tokens[who + 1]?.normal ?? '')) return first;
	let start = who;
	while (start > 0 && who - start < LONGEST_SPEAKER && !isLeftBoundary(tokens, start - 1)) start--;
	return start === who ? first : start;
}

/** The "who" right before the words, or before what they ask for. */
function whoBefore(tokens: readonly Token[], first: number): number | null {
	if (tokens[first - 1]?.normal === 'who') return first - 1;
	for (let at = first - 1; at > Math.max(0, first - LONGEST_CLAUSE_OF_WHO); at--) {
		if (tokens[at]?.kind === 'punctuation') return null;
		if (tokens[at]?.normal === 'who') return ASKS.test(tokens[at + 1]?.normal ?? '') ? at : null;
	}
	return null;
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
		// "Holt asked for it, and was told no, said the clerk": a clause that begins with "and" describes nobody.
		if (mark?.text === ',' && /^(?:and|but|or|so|yet)$/.test(tokens[at + 1]?.normal ?? '')) return last;
		if (mark?.text === ',') return isLeftBoundary(tokens, at - 1) ? last : at - 1;
		if (mark?.kind === 'punctuation' && !/^[-'’]$/.test(mark.text)) return last;
	}
	return last;
}

/** "Moen, whose committee has looked into the accounts of the harbour for more than a year, said". */
const LONGEST_BESIDE = 28;

function isLeftBoundary(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return true;
	if (token.kind === 'punctuation') return !/^[-&'’]$/.test(token.text);
	// "Clinton and Obama said" is one subject.
	if (token.normal === 'and') return !isCapitalised(tokens[at - 1]) || !isCapitalised(tokens[at + 1]);
	return BEGINS_CLAUSE.has(token.normal) || isReportingVerb(tokens, at);
}

const isReportingVerb = (tokens: readonly Token[], at: number) =>
	REPORTING_VERBS.has(tokens[at]?.lemma ?? '') && !isNoun(tokens, at);
