/** Who is said to have said something: reporting verbs with their subjects, and "according to". */
import { ISSUED, ISSUING_VERBS, QUOTING_VERBS, REPORTING_VERBS } from '../lexicon/attribution.ts';
import type { Stretch } from '../model.ts';
import type { Token } from './mention.ts';
import { agentOf, asksToBeUnnamed, isAskedOf, isPassive } from './passive.ts';
import { FORTHCOMING, LONGEST_QUOTED_BY, PASSIVE_LINK, speakerAfter, subjectBeforeAnd, subjectOf } from './subjects.ts';
import { TRAIT } from './traits.ts';
import { isNoun } from './verb-or-noun.ts';
import { firstIndex, has, type TokenizedSentence } from './words.ts';

/** One reporting verb (or "according to") outside quotations. */
export interface Attribution extends Stretch {
	/** Lemma of the verb, "accord" for "according to". */
	readonly verb: string;
	/** Whether it reports without a quotation at hand ("say"), or only beside one ("call"). */
	readonly strength: 'reporting' | 'quoting';
	readonly speaker: (Stretch & { readonly text: string }) | null;
}

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
	// "Charles ran 226 yards and Hillis added 101"
	if (token.lemma === 'add' && tokens[at + 1]?.kind === 'number') return null;
	if (isAskedOf(tokens, at) || asksToBeUnnamed(tokens, at) || isAnotherVerbs(tokens, at)) return null;
	if (isPassive(tokens, at)) {
		const agent = agentOf(tokens, at);
		const speaker = agent === null ? null : speakerAfter(sentence, agent);
		return { start: token.start, end: token.end, verb: token.lemma, strength, speaker };
	}
	const speaker = goesOn(tokens, at, previous) ? (previous?.speaker ?? null) : subjectOf(sentence, at);
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

function isCoordinated(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]?.normal ?? '';
	return before === 'and' || before === 'but' || before === ',';
}

/** How many words of time and place may stand before that comma: "said in an interview on Friday, adding". */
const LONGEST_CIRCUMSTANCE = 8;

/** “…,” Holm said, adding that the bridge was safe: what the sentence begins with may be the quotation. */
function goesOn(tokens: readonly Token[], at: number, previous: Attribution | undefined): boolean {
	if (!tokens[at]?.normal.endsWith('ing') || tokens[at - 1]?.text !== ',' || previous?.speaker == null) return false;
	const end = Math.max(previous.end, previous.speaker.end);
	const between = tokens.slice(Math.max(0, at - 1 - LONGEST_CIRCUMSTANCE), at - 1);
	return (between[0]?.start ?? 0) <= end && between.every((token) => token.kind !== 'punctuation' || token.start < end);
}

/** "According to a statement from Norlake Energy": who issued it stands behind, and belongs to it. */
function citedFrom(sentence: TokenizedSentence, from: number) {
	const { tokens } = sentence;
	const cited = speakerAfter(sentence, from);
	if (cited === null) return null;
	const end = firstIndex(tokens, ({ start }) => start >= cited.end);
	const noun = /^(?:issued|released|posted|sent|published)$/.test(tokens[end - 1]?.normal ?? '') ? end - 2 : end - 1;
	if (!ISSUED.has(tokens[noun]?.lemma ?? '') || !/^(?:from|by)$/.test(tokens[end]?.normal ?? '')) return cited;
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
