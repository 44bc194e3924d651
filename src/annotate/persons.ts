/** Persons: names with the titles before and behind them. */
import { REPORTING_VERBS } from '../lexicon/attribution.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { LAW_HEADS } from '../lexicon/organisations.ts';
import { HONORIFICS } from '../lexicon/titles.ts';
import { FIRM_WORDS } from '../lexicon/voices.ts';
import { affiliationAfter } from './affiliation.ts';
import { titlesBehind } from './apposition.ts';
import type { PersonMention, Title, Token } from './mention.ts';
import { normalOf } from './normal.ts';
import { knownAt } from './organisations.ts';
import { isFamilyNameFirst, isGivenName, type NameFound, nameAt, pronounOf } from './names.ts';
import { titleAt } from './titles.ts';
import { TRAIT } from './traits.ts';
import { has, isCapitalised, isPossessive, stretchOf, type TokenizedSentence } from './words.ts';

/** Titles read so far that may belong to the name that follows. */
interface Pending {
	readonly titles: readonly Title[];
	readonly first: number;
	readonly next: number;
}

const NONE: Pending = { titles: [], first: -1, next: -1 };

/** What the rest of the report tells of the names in one sentence. */
export interface Context {
	/** Surnames of persons whom the report names in full, in normal form. */
	readonly surnames: ReadonlySet<string>;
	/** Whether a single word that speaks must do ("Wang said"), since there is no report around it to name him in full. */
	readonly isAlone: boolean;
}

/** Every person a sentence names. */
export function personsIn(sentence: TokenizedSentence, context: Context): PersonMention[] {
	const persons: PersonMention[] = [];
	const { tokens } = sentence;
	const isHeadline = isTitleCase(tokens);
	let pending = NONE;
	for (let at = 0; at < tokens.length; ) {
		const token = tokens[at];
		if (token === undefined) break;
		if (!has(token, TRAIT.capital | TRAIT.titleHead) && token.text !== 'al') {
			at++;
			continue;
		}
		if (has(token, TRAIT.titleHead)) {
			const found = titleAt(sentence, at, Math.max(pending.next, 0));
			if (found !== null && !isGivenName(token)) {
				const isApposition =
					persons.at(-1)?.end === tokens[pending.first - 2]?.end && tokens[pending.first - 1]?.text === ',';
				pending =
					follows(tokens, pending, found.first) && !isApposition
						? { titles: [...pending.titles, found.title], first: pending.first, next: found.next }
						: { titles: [found.title], first: found.first, next: found.next };
				at = found.next;
				continue;
			}
		}
		const named =
			isCapitalised(token) || token.text === 'al' ? nameHere(tokens, at, pending, context, isHeadline) : null;
		if (named !== null)
			persons.push(personOf(sentence, named, belongsTo(tokens, pending, named.start) ? pending : NONE));
		if (named !== null) pending = NONE;
		at = named?.name.next ?? at + 1;
	}
	return persons;
}

/** "China's top foreign policy official and Foreign Minister …": two titles of one person. */
function follows(tokens: readonly Token[], pending: Pending, first: number): boolean {
	if (pending.next < 0) return false;
	return (
		first === pending.next || (first === pending.next + 1 && /^(?:and|,|-|\/)$/.test(tokens[pending.next]?.text ?? ''))
	);
}

interface Named {
	readonly start: number;
	readonly honorific: string | null;
	readonly name: NameFound;
}

function nameHere(
	tokens: readonly Token[],
	at: number,
	pending: Pending,
	context: Context,
	isHeadline: boolean,
): Named | null {
	const honorific = HONORIFICS.has(tokens[at]?.normal ?? '') ? (tokens[at]?.normal ?? null) : null;
	const found = nameAt(tokens, honorific === null ? at : at + 1);
	const name = found !== null && isHeadline ? withoutHeadlineWords(tokens, found) : found;
	if (name === null) return null;
	const named = { start: at, honorific, name };
	if (honorific !== null || (belongsTo(tokens, pending, at) && isNameBehindTitle(tokens, name))) return named;
	return isPerson(tokens, name, context) ? named : null;
}

/** "Victims Bill", "official Twitter": one word that is another thing's name is no person's. */
function isNameBehindTitle(tokens: readonly Token[], name: NameFound): boolean {
	const [only, title] = [tokens[name.first], tokens[name.first - 1]];
	if (only === undefined || name.next - name.first > 1) return true;
	return !LAW_HEADS.has(only.normal) && (isCapitalised(title) || isGivenName(only) || title?.normal !== 'official');
}

/** Right behind the title, or behind a comma: "China's top diplomat, Wang Yi, …". */
function belongsTo(tokens: readonly Token[], pending: Pending, at: number): boolean {
	if (pending.next < 0) return false;
	if (pending.next === at) return true;
	const isApposed = tokens[pending.next]?.text === ',' && pending.next + 1 === at && isCapitalised(tokens[at + 1]);
	return isApposed && (pending.titles.some(({ of }) => of !== null) || tokens[pending.first - 1]?.normal === 'the');
}

/** Evidence that a capitalised run names a person when no title does. */
function isPerson(tokens: readonly Token[], name: NameFound, { surnames, isAlone }: Context): boolean {
	const length = name.next - name.first;
	// "St. Louis County"
	if (tokens[name.first - 1]?.normal === 'st') return false;
	if (length > 1 && isGivenName(tokens[name.first])) return true;
	if (surnames.has(normalOf(name.surname)))
		return name.given === null || surnames.has(tokens[name.first]?.normal ?? '');
	if (length > 1 && isFamilyNameFirst(tokens[name.first]))
		return length <= 4 && !AMBIGUOUS_FAMILY.has(tokens[name.first]?.text ?? '');
	return length <= 3 && (length > 1 || isAlone) && hasSpeechNearby(tokens, name);
}

/** English words first of all: "Park Service", "Long March", "Song Contest". */
const AMBIGUOUS_FAMILY = new Set('Park Song Moon Oh Ban He Do Pan Fan Long So Ma Mao'.split(' '));

/** "Blinken said", "said Zhu Feng", "Ann Selzer, whose". */
function hasSpeechNearby(tokens: readonly Token[], name: NameFound): boolean {
	const [before, behind] = [tokens[name.first - 1], tokens[name.next]];
	if (knownAt(tokens, name.first) !== null || isFirm(tokens, name)) return false;
	const isPartOfMore = isCapitalised(before) || /^(?:of|for|&)$/.test(before?.normal ?? '');
	if (isPartOfMore || /^[A-Z]+$/.test(tokens[name.first]?.text ?? '')) return false;
	if (isPossessive(tokens[name.next - 1]) || FUNCTION_WORDS.has(tokens[name.first]?.normal ?? '')) return false;
	if (behind !== undefined && isSpeech(behind))
		return name.next - name.first > 1 || name.first > 0 || behind.lemma !== 'report';
	return before !== undefined && /^(?:said|says|told|wrote)$/.test(before.normal);
}

/** "Carrow Mills said": no given name, and a last word that firms have. */
function isFirm(tokens: readonly Token[], { first, next }: NameFound): boolean {
	return next - first > 1 && FIRM_WORDS.has(tokens[next - 1]?.normal ?? '');
}

const isSpeech = ({ lemma, normal }: Token) => REPORTING_VERBS.has(lemma) && lemma !== normal;

/** In a headline every word is a capital: "President Obama Signs Bill". */
function withoutHeadlineWords(tokens: readonly Token[], name: NameFound): NameFound {
	const isGiven = isGivenName(tokens[name.first]) || isFamilyNameFirst(tokens[name.first]);
	let words = 0;
	for (let at = name.first; at < name.next; at++) {
		const token = tokens[at];
		if (token?.kind !== 'word' || (at > name.first && tokens[at - 1]?.text === '-')) continue;
		if (/^[JS]r\.?$/.test(token.text)) continue;
		const isVerb = at > name.first && token.lemma !== token.normal && !(isGiven && words === 1);
		if (isVerb || words === 2) return nameBefore(tokens, name, at);
		if (token.text.length > 2) words++;
	}
	return name;
}

/** Tokens before a name that say whether it is one. */
const LOOK_BACK = 8;

/** What is left of a name that ends before a token. Only the tokens around it are copied: a headline may be as long as a book. */
function nameBefore(tokens: readonly Token[], name: NameFound, end: number): NameFound {
	const from = Math.max(0, name.first - LOOK_BACK);
	const found = nameAt(tokens.slice(from, end), name.first - from);
	return found === null ? name : { ...name, ...found, first: found.first + from, next: found.next + from };
}

function isTitleCase(tokens: readonly Token[]): boolean {
	let [long, capital] = [0, 0];
	for (const token of tokens) {
		if (token.kind !== 'word' || token.text.length < 4) continue;
		long++;
		if (isCapitalised(token)) capital++;
	}
	return long > 3 && capital > long * 0.85;
}

function personOf(sentence: TokenizedSentence, { start, honorific, name }: Named, pending: Pending): PersonMention {
	const { tokens } = sentence;
	const written = stretchOf(sentence, name.first, name.next - 1);
	const bare = written.text.replace(/['’ʼ][sS]$/, '');
	const whole = stretchOf(sentence, pending.first >= 0 ? pending.first : start, name.next - 1);
	const shorter = written.text.length - bare.length;
	return {
		kind: 'person',
		start: whole.start,
		end: whole.end - shorter,
		text: whole.text.slice(0, whole.text.length - shorter),
		name: bare,
		given: name.given,
		surname: name.surname,
		titles: [...pending.titles, ...titlesBehind(sentence, name.next)],
		affiliation: affiliationAfter(tokens, name.next),
		pronoun: (honorific === null ? null : HONORIFICS.get(honorific)) ?? pronounOf(name.given),
		entity: null,
	};
}
