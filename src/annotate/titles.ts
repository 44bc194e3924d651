/** Titles and roles: "U.S. Secretary of State", "China's top foreign policy official", "then-Governor". */
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { ORGANISATION_HEADS } from '../lexicon/organisations.ts';
import {
	BEFORE_GENERAL,
	COMPLEMENTED,
	TITLE_ABBREVIATIONS,
	TITLE_HEADS,
	TITLE_MODIFIERS,
	TITLE_TENSES,
} from '../lexicon/titles.ts';
import type { Title, Token } from './mention.ts';
import { isFamilyNameFirst, isGivenName, nameAt } from './names.ts';
import { placeAt } from './places.ts';
import { isCapitalised, isPossessive, stretchOf, type TokenizedSentence, touches } from './words.ts';

/** A title and the tokens it stands on. */
export interface TitleFound {
	readonly title: Title;
	readonly first: number;
	readonly next: number;
}

const FARTHEST_LEFT = 8;
/** Say how a person stands out, not what the office is. */
const PRAISE = new Set('popular prominent veteran longtime current sitting new leading'.split(' '));

/** The title whose head stands at a token; null where it is no title's head. `from` is the first token it may take. */
export function titleAt(sentence: TokenizedSentence, head: number, from = 0): TitleFound | null {
	const { tokens } = sentence;
	if (!isHead(tokens, head)) return null;
	const first = leftEnd(tokens, head, from);
	const afterHead = isGeneral(tokens, head + 1) ? head + 2 : head + 1;
	const complement = complementAfter(tokens, afterHead);
	const suffix = suffixTense(tokens, complement?.next ?? afterHead);
	const next = suffix?.next ?? complement?.next ?? afterHead;
	const stretch = stretchOf(sentence, first, next - 1);
	const owner = ownerOf(tokens, first, head) ?? complement?.owner ?? null;
	const office = officeOf(tokens, first, head, afterHead, complement);
	return {
		title: { ...stretch, office, of: owner, tense: suffix?.tense ?? tenseOf(tokens, first, head) },
		first,
		next,
	};
}

function isHead(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word' || !TITLE_HEADS.has(token.lemma) || isPossessive(token)) return false;
	// "chief political adviser", "Deputy Attorney General": the head comes later.
	const next = tokens[at + 1];
	const goesOn = next !== undefined && (isModifier(next) || TITLE_HEADS.has(next.lemma));
	if (goesOn && isModifier(token) && !isGivenName(next)) return false;
	// "state Rep.", "Congress leads": a verb or the first half of a longer title is none.
	return (
		token.normal === token.lemma ||
		token.normal === `${token.lemma}s` ||
		token.normal.endsWith('men') ||
		token.normal.endsWith('women')
	);
}

/** "Lt. Gov." is read as "Lieutenant Governor". */
const isModifier = ({ normal }: Token) => TITLE_MODIFIERS.has(fullForm(normal));

const isGeneral = (tokens: readonly Token[], at: number) =>
	tokens[at]?.lemma === 'general' && BEFORE_GENERAL.has(tokens[at - 1]?.lemma ?? '');

function leftEnd(tokens: readonly Token[], head: number, from: number): number {
	let first = head;
	while (first > from && head - first < FARTHEST_LEFT) {
		const step = stepLeft(tokens, first - 1, from);
		if (step === null) break;
		first = step;
	}
	while (tokens[first]?.kind === 'punctuation' && first < head) first++;
	return first;
}

/** One more word to the left that belongs to the title; null where it begins. */
function stepLeft(tokens: readonly Token[], at: number, from: number): number | null {
	const token = tokens[at];
	if (token === undefined) return null;
	if (token.text === '-') return touches(token, tokens[at + 1]) ? at : null;
	if (token.kind !== 'word' || isPossessive(token)) return isOwner(tokens, at) ? placeStart(tokens, at, from) : null;
	if (isModifier(token) || TITLE_TENSES.has(token.normal) || token.normal === 'policy') return at;
	const place = placeStart(tokens, at, from);
	if (place !== null) return place;
	if (FUNCTION_WORDS.has(token.normal) || !isCapitalised(token) || isGivenName(token)) return null;
	// A capital at the start of a sentence proves nothing ("Despite President Obama's …") unless more follow ("CIA chief").
	const isOpening = at === 0 || /["“‘]/.test(tokens[at - 1]?.text ?? '');
	const isName = token.text === token.text.toUpperCase() || ORGANISATION_HEADS.has(tokens[at + 1]?.normal ?? '');
	return !isOpening || isName || TITLE_HEADS.has(token.lemma) ? at : null;
}

const isOwner = (tokens: readonly Token[], at: number) => isCapitalised(tokens[at]) && isPossessive(tokens[at]);

function placeStart(tokens: readonly Token[], last: number, from: number): number | null {
	for (let at = Math.max(from, last - 4); at <= last; at++) if (placeAt(tokens, at)?.next === last + 1) return at;
	return isOwner(tokens, last) && !isGivenName(tokens[last]) ? last : null;
}

interface Complement {
	readonly next: number;
	/** What completes the office: "state", "staff", "the house". */
	readonly words: string;
	/** The country or body: "director of the CIA". */
	readonly owner: string | null;
}

/** "of State", "for the State Department", "to the United Nations", "at Nanjing University". */
function complementAfter(tokens: readonly Token[], at: number): Complement | null {
	const link = tokens[at]?.normal ?? '';
	if (!/^(?:of|for|to|at)$/.test(link)) return null;
	let next = at + 1;
	while (next - at < 12 && belongsToComplement(tokens, next, at)) next++;
	while (next > at + 1 && FUNCTION_WORDS.has(tokens[next - 1]?.normal ?? '')) next--;
	if (next === at + 1) return null;
	const words = tokens
		.slice(at + 1, next)
		.map(({ normal }) => normal)
		.filter((word) => word !== 'the' && word !== '-')
		.join(' ');
	const place = placeAt(tokens, tokens[at + 1]?.normal === 'the' ? at + 2 : at + 1);
	return { next, words, owner: place?.next === next ? place.key : link === 'of' && isOfficeWord(words) ? null : words };
}

const OFFICE_WORDS =
	/^(?:state|staff|defense|defence|treasury|commerce|labor|education|energy|agriculture|house|foreign affairs|finance|interior|health|health and human services|homeland security|transportation|justice|veterans affairs|housing and urban development|security|opposition|navy|army|air force|mission)$/;
const isOfficeWord = (words: string) => OFFICE_WORDS.test(words);

function belongsToComplement(tokens: readonly Token[], at: number, link: number): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	const complete = tokens
		.slice(link + 1, at)
		.map(({ normal }) => normal)
		.filter((word) => word !== 'the')
		.join(' ');
	// "Secretary of State Blinken": the office is complete, what follows is the name.
	if (isOfficeWord(complete) && !isInBody(tokens, at) && !/^(?:and|affairs)$/.test(token.normal)) return false;
	if (token.text === '-') return touches(tokens[at - 1], token) && isCapitalised(tokens[at + 1]);
	if (/^(?:the|of|and|for)$/.test(token.normal))
		return isCapitalised(tokens[at + 1]) || tokens[at + 1]?.normal === 'the' || at === link + 1;
	if (at === link + 1 && /^(?:staff|state|defense)$/.test(token.normal)) return true;
	// "head of President Trump's campaign": the next title begins.
	const isTitle = TITLE_HEADS.has(token.lemma) && !TITLE_MODIFIERS.has(token.normal) && link + 1 === at;
	return isCapitalised(token) && !isTitle && !beginsName(tokens, at) && !isPossessive(tokens[at - 1]);
}

/** "the House Oversight Committee": a body's name goes on to its head. */
function isInBody(tokens: readonly Token[], at: number): boolean {
	for (let ahead = at; ahead < at + 4 && isCapitalised(tokens[ahead]); ahead++) {
		if (ORGANISATION_HEADS.has(tokens[ahead]?.normal ?? '')) return true;
	}
	return false;
}

/** A given name before another capital, or a Chinese name of two words: here the person begins. */
function beginsName(tokens: readonly Token[], at: number): boolean {
	if (tokens[at - 1]?.normal === 'st') return false;
	return (
		(isGivenName(tokens[at]) || isFamilyNameFirst(tokens[at])) &&
		isCapitalised(tokens[at + 1]) &&
		nameAt(tokens, at) !== null
	);
}

/** "President-elect", "Secretary of State-designate". */
function suffixTense(tokens: readonly Token[], at: number): { tense: string; next: number } | null {
	if (tokens[at]?.text !== '-') return null;
	const tense = /^(?:elect|designate|nominate)$/.test(tokens[at + 1]?.normal ?? '') ? 'designate' : null;
	return tense === null ? null : { tense, next: at + 2 };
}

function tenseOf(tokens: readonly Token[], first: number, head: number): string | null {
	for (let at = first; at < head; at++) {
		const tense = TITLE_TENSES.get(tokens[at]?.normal ?? '');
		if (tense !== undefined) return tense;
	}
	return null;
}

/** The country or body before the office: "china" for "China's", "state department" for "State Department spokesman". */
function ownerOf(tokens: readonly Token[], first: number, head: number): string | null {
	const body: string[] = [];
	const bodyNext = bodyEnd(tokens, first, head);
	for (let at = first; at < head; at++) {
		const token = tokens[at];
		const place = placeAt(tokens, at);
		if (place !== null && place.next >= bodyNext) return place.key;
		if (token === undefined || !isCapitalised(token) || PARTY.test(token.normal)) continue;
		if (at < bodyNext || !belongsToOffice(token, tokens[head])) body.push(token.normal);
	}
	return body.length > 0 ? body.join(' ') : null;
}

/** The token behind the body before an office: "National Security Agency" in "National Security Agency director". */
function bodyEnd(tokens: readonly Token[], first: number, head: number): number {
	for (let at = head - 1; at > first; at--) {
		const token = tokens[at];
		const isBody = token !== undefined && isCapitalised(token) && ORGANISATION_HEADS.has(token.normal);
		if (isBody && !TITLE_MODIFIERS.has(token.normal)) return at + 1;
	}
	return first;
}

const PARTY = /^(?:republican|democratic|gop|labour|tory|conservative|liberal|progressive)$/;

/** "House Speaker" is an office of the house; a senator's party is no part of the office. */
function belongsToOffice({ normal }: Token, head: Token | undefined): boolean {
	if (PARTY.test(normal))
		return !/^(?:senator|sen|representative|rep|congressman|congresswoman|governor|gov|lawmaker)$/.test(
			head?.lemma ?? '',
		);
	return TITLE_MODIFIERS.has(fullForm(normal)) || TITLE_TENSES.has(normal) || TITLE_HEADS.has(normal);
}

function officeOf(
	tokens: readonly Token[],
	first: number,
	head: number,
	afterHead: number,
	complement: Complement | null,
): string {
	const words: string[] = [];
	for (let at = bodyEnd(tokens, first, head); at < afterHead; at++) {
		const token = tokens[at];
		if (token === undefined || token.kind !== 'word' || PRAISE.has(token.normal) || TITLE_TENSES.has(token.normal))
			continue;
		const place = placeAt(tokens, at);
		if (place !== null) at = place.next - 1;
		else if (at >= head || belongsToOffice(token, tokens[head]) || token.normal === 'policy')
			words.push(fullForm(at >= head ? token.lemma : token.normal));
	}
	const office = words.join(' ');
	const completes =
		complement !== null && isOfficeWord(complement.words) && COMPLEMENTED.has(tokens[head]?.lemma ?? '');
	return completes ? `${office} of ${complement.words.split(' ').map(fullForm).join(' ')}` : office;
}

const fullForm = (word: string) => TITLE_ABBREVIATIONS.get(word) ?? word;
