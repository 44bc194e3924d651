/**
 * A name in another's stead, for names that no mention covers: products, programmes, schools, storms.
 *
 * English writes names with capitals, so in sentences that are alike for the rest a capitalised word exchanged for another
 * one is a different name: "the Endurance pickup" / "the Ranger pickup".
 */
import type { Mention, Token } from '../../annotate/mention.ts';
import { isCompanyForm } from '../../lexicon/name-variants.ts';
import type { Stretch } from '../../model.ts';
import type { Encounter, Place } from '../detector.ts';
import { isContent } from '../claims/located.ts';
import { fold } from './persons.ts';
import { isSpellingOf } from './spelling.ts';
import { type Change, isMoved, stretchOf } from './wording.ts';

/** A name of more words than this is a headline in capitals. */
const LONGEST = 4;

/** The exchanged names, each as the stretch it takes up. */
export function exchangedNames(encounter: Encounter): readonly { a: Stretch; b: Stretch }[] {
	const { wording, places } = encounter;
	const names = wording.changes
		.filter(({ a, b }) => isName(a, places.a) && isName(b, places.b) && !mayBeOneName(a, b))
		.filter((change) => !isMoved(encounter, change));
	if (names.length === 0 || isHeadline(places.a) || isHeadline(places.b)) return [];
	return names.map(({ a, b }) => ({ a: stretchOf(a), b: stretchOf(b) }));
}

const SHORTEST_HEADLINE = 4;

/** "Jordan Opens First Tent Camp": where most words are capitalised, capitals make no name. */
function isHeadline({ sentences }: Place): boolean {
	const words = sentences.flatMap(({ tokens }) => tokens.filter(isContent));
	return words.length >= SHORTEST_HEADLINE && words.filter(isCapitalised).length > words.length / 2;
}

function isName(tokens: Change['a'], place: Place): boolean {
	if (tokens.length === 0 || tokens.length > LONGEST) return false;
	if (!tokens.every((token) => isCapitalised(token) && !opensSentence(token, place))) return false;
	return tokens.some((token) => !isCovered(token, place));
}

function isCapitalised({ text, kind }: Token): boolean {
	return kind === 'word' && /^\p{Lu}/u.test(text);
}

/** The first word of a sentence is capitalised whatever it is. */
function opensSentence(token: Token, { sentences }: Place): boolean {
	return sentences.some(({ tokens }) => tokens.find(({ kind }) => kind !== 'punctuation') === token);
}

const NAMED: ReadonlySet<Mention['kind']> = new Set(['person', 'organisation', 'place', 'time', 'quantity']);

/** Persons, places and dates are compared by what they are. */
function isCovered(token: Token, { sentences }: Place): boolean {
	return sentences.some(({ mentions }) =>
		mentions.some(({ kind, start, end }) => NAMED.has(kind) && start <= token.start && token.end <= end),
	);
}

/** Whether two names can be one: what both have ("Treasury") apart, one is short for the other ("US", "United States"). */
export function mayBeOneName(x: readonly Token[], y: readonly Token[]): boolean {
	const without = (own: readonly Token[], others: readonly Token[]) =>
		own.filter(({ lemma }) => !others.some((other) => other.lemma === lemma));
	const [a, b] = [without(x, y), without(y, x)];
	return isTimeZone(a) || isOnlyForm(a) || isOnlyForm(b) || isShortFor(a, b) || isShortFor(b, a);
}

/** "Alder Foods Inc." / "Alder Foods Corp.": nothing is left but the form of the firm. */
const isOnlyForm = (tokens: readonly Token[]) => tokens.every(({ normal }) => isCompanyForm(normal));

/** "6 p.m. EDT" */
function isTimeZone([only]: readonly Token[]): boolean {
	return only !== undefined && /^(?:GMT|UTC|[A-Z]{1,3}[SD]T)$/.test(only.text);
}

/** "EU" for "European Union", "Fla." for "Florida", a part of the name, or the name in another spelling. */
function isShortFor(short: readonly Token[], long: readonly Token[]): boolean {
	const letters = short.map(({ text }) => text.replace(/\P{L}/gu, '')).join('');
	const initials = long.map(({ text }) => (text === text.toUpperCase() ? text : text[0])).join('');
	const words = new Set(long.map(({ lemma }) => lemma));
	const [x, y] = [short, long].map((tokens) => fold(tokens.map(({ text }) => text).join(''))) as [string, string];
	return (
		y.includes(x) ||
		letters.toLowerCase() === initials.replace(/\P{L}/gu, '').toLowerCase() ||
		isAbbreviation(short, long) ||
		short.every(({ lemma }) => words.has(lemma)) ||
		isSpellingOf(x, y)
	);
}

/** "Fla.", "Calif.", "Corp.": some letters of the word in their order, the first among them, and a full stop. */
function isAbbreviation(short: readonly Token[], long: readonly Token[]): boolean {
	const [x, y] = [short[0], long[0]];
	if (short.length !== 1 || long.length !== 1 || !x?.text.endsWith('.') || !y) return false;
	let from = 0;
	for (const letter of x.normal.replaceAll('.', '')) {
		const at = y.normal.indexOf(letter, from);
		if (at < 0 || (from === 0 && at > 0)) return false;
		from = at + 1;
	}
	return true;
}
