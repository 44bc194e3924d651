/** Runs of capitalised words that can be a person's name, and which part of it is the surname. */
import { REPORTING_VERBS } from '../lexicon/attribution.ts';
import { FAMILY_NAMES_FIRST } from '../lexicon/family-names-first.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { HER_NAMES, HIS_NAMES, NEUTRAL_NAMES } from '../lexicon/given-names.ts';
import { LAW_HEADS, ORGANISATION_HEADS } from '../lexicon/organisations.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import { isCalendarWord } from './calendar.ts';
import type { Token } from './mention.ts';
import { placeAt } from './places.ts';
import { isCapitalised, isPossessive, touches } from './words.ts';

/** The tokens of a name; `next` is the one behind it. */
export interface NameFound {
	readonly first: number;
	readonly next: number;
	readonly given: string | null;
	readonly surname: string;
}

export type Pronoun = 'he' | 'she' | null;

const PARTICLES = new Set('de van von der den dos da du del della di la le bin ibn ben al el abu ter ten y'.split(' '));
const LONGEST_PARTICLE = 3;
/** What follows a name here is a place: "Rose Garden", "Louis County". */
const PLACE_HEADS = new Set(
	'county city elementary garden gardens street avenue river valley airport square palace stadium hotel island beach bay'.split(
		' ',
	),
);
const SURNAMES_LIKE_TITLES = new Set(
	'King Prince Bishop Pope Priest Major Dean Marshal Pastor Gates Young Church'.split(' '),
);
/** Behind a name: "Calvin Hollins Jr.", "John Paul II". */
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const COURTESIES = new Set(['mr', 'mrs', 'ms', 'dr']);
const MOST_WORDS = 4;

let pronouns: Map<string, Pronoun> | undefined;

function pronounTable(): Map<string, Pronoun> {
	const listed = (names: string, pronoun: Pronoun) =>
		names
			.trim()
			.split(/\s+/)
			.map((name) => [name, pronoun] as const);
	return new Map([...listed(HIS_NAMES, 'he'), ...listed(HER_NAMES, 'she'), ...listed(NEUTRAL_NAMES, null)]);
}

export function isGivenName(token: Token | undefined): boolean {
	pronouns ??= pronounTable();
	return token !== undefined && isCapitalised(token) && pronouns.has(token.normal);
}

/** The pronoun a given name lets expect; null where it does not tell. */
export function pronounOf(given: string | null): Pronoun {
	pronouns ??= pronounTable();
	return given === null ? null : (pronouns.get(given.toLowerCase().split(/[ -]/)[0] ?? '') ?? null);
}

/** Chinese, Korean, Vietnamese: the family name stands first. */
export function isFamilyNameFirst(token: Token | undefined): boolean {
	return token !== undefined && FAMILY_NAMES_FIRST.has(token.text) && !isGivenName(token);
}

/** The longest run from a token on that can be one person's name; null where not even one word can. */
export function nameAt(tokens: readonly Token[], at: number): NameFound | null {
	const words: number[] = [];
	let next = at;
	while (words.length < MOST_WORDS && canBelong(tokens, next, words.length > 0)) {
		words.push(next);
		if (isPossessive(tokens[next])) {
			next++;
			break;
		}
		next = joined(tokens, next + 1);
	}
	const last = words.at(-1);
	if (last === undefined || words.every((word) => isInitial(tokens[word]) || PARTICLES.has(tokens[word]?.text ?? '')))
		return null;
	return { first: at, next: last + 1, ...partsOf(tokens, at, last) };
}

/** Past a hyphen within a name ("Ocasio-Cortez", "al-Assad") and before "Jr."; elsewhere the place itself. */
function joined(tokens: readonly Token[], at: number): number {
	const [mark, behind] = [tokens[at], tokens[at + 1]];
	if (mark?.text === '-' && touches(tokens[at - 1], mark) && touches(mark, behind) && behind?.kind === 'word')
		return at + 1;
	return mark?.text === ',' && /^(?:jr|sr)$/.test(behind?.normal ?? '') ? at + 1 : at;
}

function canBelong(tokens: readonly Token[], at: number, isInside: boolean): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word') return false;
	if (isParticle(tokens, at)) return isInside || isCapitalised(token) || token.text === 'al';
	if (GENERATIONS.has(token.normal)) return isInside && isCapitalised(token);
	// The second half of "Kim Jong-un" is lower case.
	if (isInside && tokens[at - 1]?.text === '-' && FAMILY_NAMES_FIRST.has(tokens[at - 3]?.text ?? '')) return true;
	// "Qin Gang" is no gang.
	if (isInside && isFamilyNameFirst(tokens[at - 1]) && isCapitalised(token)) return !isCalendarWord(token.normal);
	if (!canBelongHere(token)) return false;
	// A headline's verb begins no name: "Democrats Say Trump …"
	if (!isInside && REPORTING_VERBS.has(token.lemma) && !isGivenName(token)) return false;
	const isAddressed = COURTESIES.has(tokens[at - 1]?.normal ?? '');
	return isInside || isAddressed || isGivenName(token) || placeAt(tokens, at) === null;
}

/** "von der Leyen", "al-Assad", "bin Salman". */
function isParticle(tokens: readonly Token[], at: number): boolean {
	const text = tokens[at]?.text ?? '';
	if (text.length > LONGEST_PARTICLE || !PARTICLES.has(text.toLowerCase())) return false;
	const next = afterHyphen(tokens, at);
	const second = PARTICLES.has(tokens[next]?.text ?? '') ? next + 1 : next;
	return isCapitalised(tokens[second]) && canBelongHere(tokens[second]);
}

const afterHyphen = (tokens: readonly Token[], at: number) => (tokens[at + 1]?.text === '-' ? at + 2 : at + 1);

function canBelongHere(token: Token | undefined): boolean {
	if (token === undefined || !isCapitalised(token) || token.normal === 'u.s.') return false;
	const { normal } = token;
	if (isInitial(token)) return true;
	if (FUNCTION_WORDS.has(normal) && !FAMILY_NAMES_FIRST.has(token.text)) return false;
	if (isGivenName(token) || SURNAMES_LIKE_TITLES.has(token.text)) return true;
	const isOther =
		PLACE_HEADS.has(normal) || ORGANISATION_HEADS.has(normal) || LAW_HEADS.has(normal) || TITLE_HEADS.has(normal);
	return !isOther && !isCalendarWord(normal) && !COURTESIES.has(normal);
}

const isInitial = (token: Token | undefined) => token !== undefined && /^[A-Z]\.(?:[A-Z]\.)*$/.test(token.text);

function partsOf(tokens: readonly Token[], first: number, last: number): Pick<NameFound, 'given' | 'surname'> {
	let end = last;
	while (end > first && GENERATIONS.has(tokens[end]?.normal ?? '')) end -= tokens[end - 1]?.text === ',' ? 2 : 1;
	if (end > first && standsFirst(tokens, first, end))
		return { surname: written(tokens, first, first), given: written(tokens, first + 1, end) };
	let start = end;
	while (start - 2 >= first && tokens[start - 1]?.text === '-') start -= 2;
	while (start - 1 > first && PARTICLES.has(tokens[start - 1]?.text.toLowerCase() ?? '')) start--;
	return { surname: written(tokens, start, end), given: start > first ? written(tokens, first, first) : null };
}

/** "Xi Jinping", "Kim Jong-un", "Kim Jong Un"; but "Kim Campbell". */
function standsFirst(tokens: readonly Token[], first: number, last: number): boolean {
	return isFamilyNameFirst(tokens[first]) || (FAMILY_NAMES_FIRST.has(tokens[first]?.text ?? '') && last - first > 1);
}

/** The words from one token to another as one string, without a possessive. */
function written(tokens: readonly Token[], first: number, last: number): string {
	let text = '';
	for (let at = first; at <= last; at++) {
		const token = tokens[at];
		if (token === undefined) break;
		text += (at === first || touches(tokens[at - 1], token) ? '' : ' ') + token.text;
	}
	return text.replace(/['’ʼ][sS]$/, '');
}
