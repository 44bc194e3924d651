/**
 * Actions: finite verbs and participles with their voice, who does it and to whom, as far as word order tells.
 *
 * Without a parser only verbs that show themselves are taken: past forms, forms behind an auxiliary, reporting verbs.
 */
import { REPORTING_VERBS } from '../lexicon/attribution.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Stretch } from '../model.ts';
import type { ActionMention, Token } from './mention.ts';
import { isCapitalised, isPossessive, stretchOf, type TokenizedSentence } from './words.ts';

const BE = new Set('is am are was were be been being get gets got gotten'.split(' '));
const HAVE_OR_MODAL = new Set(
	"has have had will would can could may might must shall should to did do does didn't don't doesn't won't not".split(
		' ',
	),
);
const ADVERBS = new Set('also never already still only just then later'.split(' '));
const BESIDE_AUXILIARY = new Set('not also been be never already still only just'.split(' '));
const LONGEST_PHRASE = 8;

/** Participles that look like the bare form: "no jobs will be cut". */
const UNCHANGED = new Set('cut put set hit hurt shut let split spread bid'.split(' '));

/** Inflected words that are no past forms: "talks", "earlier", "people". */
const NO_PAST_FORM = /(?:s|ing|er|est|people|men|children|feet|teeth)$/;

export function actionsIn(sentence: TokenizedSentence): ActionMention[] {
	const mentions: ActionMention[] = [];
	sentence.tokens.forEach((_, at) => {
		const action = actionAt(sentence, at, mentions.at(-1));
		if (action !== null) mentions.push(action);
	});
	return mentions;
}

function actionAt(sentence: TokenizedSentence, at: number, previous: ActionMention | undefined): ActionMention | null {
	const { tokens } = sentence;
	const token = tokens[at];
	if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.normal)) return null;
	const isInflected = token.normal !== token.lemma;
	const isPast = isInflected && !NO_PAST_FORM.test(token.normal);
	if (isInflected && !isPast) return null;
	const auxiliary = auxiliaryBefore(tokens, at);
	const isBare = auxiliary !== null && HAVE_OR_MODAL.has(auxiliary) && !isInflected;
	const isUnchanged =
		(auxiliary !== null && BE.has(auxiliary) && UNCHANGED.has(token.normal)) || isUnchangedPast(tokens, at, auxiliary);
	if (!isPast && !isBare && !isUnchanged) return null;
	if (isPossessive(token) || isAttributive(tokens, at, auxiliary)) return null;
	const voice = (isPast || isUnchanged) && auxiliary !== null && BE.has(auxiliary) ? 'passive' : 'active';
	// "Both sides have agreed to cut the tariffs": who agrees is who cuts.
	const before = auxiliary === 'to' ? (previous?.agent ?? null) : subjectBefore(sentence, at);
	const behind = voice === 'passive' ? agentBehind(sentence, at) : phraseFrom(sentence, at + 1);
	return {
		kind: 'action',
		...stretchOf(sentence, at, at),
		lemma: token.lemma,
		voice,
		agent: voice === 'passive' ? behind : before,
		patient: voice === 'passive' ? before : behind,
	};
}

/** "Brazil beat Germany", "Marsh cut the tax": between a name and its object, where a bare form would need an "s". */
function isUnchangedPast(tokens: readonly Token[], at: number, auxiliary: string | null): boolean {
	if (auxiliary !== null || !(UNCHANGED.has(tokens[at]?.normal ?? '') || tokens[at]?.normal === 'beat')) return false;
	const [before, behind] = [tokens[at - 1], tokens[at + 1]];
	if (before?.kind !== 'word' || !isCapitalised(before) || behind === undefined) return false;
	return isCapitalised(behind) || behind.kind === 'number' || OBJECT_BEGINS.test(behind.normal);
}

const OBJECT_BEGINS = /^(?:the|a|an|his|her|its|their)$/;

/** The auxiliary before a verb, adverbs and "not" between them passed over. */
function auxiliaryBefore(tokens: readonly Token[], at: number): string | null {
	for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
		const normal = tokens[back]?.normal ?? '';
		if (BE.has(normal) || (HAVE_OR_MODAL.has(normal) && normal !== 'not')) return normal;
		if (!normal.endsWith('ly') && !BESIDE_AUXILIARY.has(normal)) return null;
	}
	return null;
}

/** "the elected president", "increased tensions": a participle beside a noun is no act of its own. */
function isAttributive(tokens: readonly Token[], at: number, auxiliary: string | null): boolean {
	if (auxiliary !== null) return false;
	const before = tokens[at - 1]?.normal ?? '';
	if (/^(?:and|or)$/.test(before)) return !AFTER_VERB.has(tokens[at + 1]?.normal ?? '');
	return (
		/^(?:the|a|an|its|his|her|their|our|my|of|in|for|with|more|most|very)$/.test(before) ||
		(isCapitalised(tokens[at]) && at > 0)
	);
}

/** "built in 1994 and passed its inspection", but "improved and extended services". */
const AFTER_VERB = new Set(
	'a an the its his her their our my him them it to by in on at for from with off out up down'.split(' '),
);

/** "Would then still only never have been": more words do not come between a subject and its verb. */
const MOST_BETWEEN = 10;

/** Words before the verb up to the last boundary: "the two sides", "Mr. Blinken". */
function subjectBefore(sentence: TokenizedSentence, verb: number): Stretch | null {
	const { tokens } = sentence;
	let last = verb - 1;
	while (last >= 0 && verb - last <= MOST_BETWEEN && isAuxiliaryOrAdverb(tokens[last])) last--;
	let first = last + 1;
	while (first > 0 && last - first < LONGEST_PHRASE && belongsToSubject(tokens[first - 1])) first--;
	return first > last ? null : stretchOf(sentence, first, last);
}

function isAuxiliaryOrAdverb(token: Token | undefined): boolean {
	const normal = token?.normal ?? '';
	return (
		BE.has(normal) || HAVE_OR_MODAL.has(normal) || (normal.length > 2 && normal.endsWith('ly')) || ADVERBS.has(normal)
	);
}

const NOT_IN_PHRASE = new Set(
	(
		'that which who whom and but or if when while after before because as to in on at by with from for about into than ' +
		'then so until since during over against through between under where not'
	).split(' '),
);

function belongsToPhrase(token: Token | undefined): boolean {
	if (token === undefined || (token.kind === 'punctuation' && !/^[-$£€%]$/.test(token.text))) return false;
	return !NOT_IN_PHRASE.has(token.normal) && !BE.has(token.normal);
}

/** "Mills said the county would …": who speaks is no part of the subject. */
function belongsToSubject(token: Token | undefined): boolean {
	return belongsToPhrase(token) && !(REPORTING_VERBS.has(token?.lemma ?? '') && token?.normal !== token?.lemma);
}

function phraseFrom(sentence: TokenizedSentence, from: number): Stretch | null {
	const { tokens } = sentence;
	let last = from - 1;
	while (last - from < LONGEST_PHRASE && belongsToPhrase(tokens[last + 1])) last++;
	return last < from ? null : stretchOf(sentence, from, last);
}

/** "was arrested by the police". */
function agentBehind(sentence: TokenizedSentence, at: number): Stretch | null {
	const by = sentence.tokens.slice(at + 1, at + 6).findIndex(({ normal }) => normal === 'by');
	return by < 0 ? null : phraseFrom(sentence, at + by + 2);
}
