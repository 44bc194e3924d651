/** Places and peoples, one key for all their names: "Chinese", "Sino-", "Beijing" and "PRC" are China. */
import { COUNTRIES } from '../lexicon/countries.ts';
import { REGIONS } from '../lexicon/regions.ts';
import type { PlaceMention, Token } from './mention.ts';
import { endOf } from './name-words.ts';
import { normalOf } from './normal.ts';
import { isCapitalised, stretchOf, type TokenizedSentence, touches } from './words.ts';

/** What one name stands for. */
export interface PlaceName {
	readonly key: string;
	readonly country: string | null;
	readonly sense: PlaceMention['sense'];
	/** For a capital, the city's own key. */
	readonly city: string | null;
}

interface Entry extends PlaceName {
	readonly words: readonly string[];
}

let gazetteer: Map<string, Entry[]> | undefined;

/** The longest place name that begins at a token; null where none does. */
export function placeAt(tokens: readonly Token[], at: number): (PlaceName & { readonly next: number }) | null {
	const token = tokens[at];
	if (token === undefined || !isCapitalised(token)) return null;
	gazetteer ??= buildGazetteer();
	const entries = gazetteer.get(token.normal);
	if (entries === undefined) return null;
	for (const entry of entries) {
		const next = endOf(tokens, at, entry.words);
		if (next !== null) return { ...entry, next };
	}
	return null;
}

/** Every place of a sentence outside the tokens for which `isTaken` holds (a person's name, a title's own country). */
export function placesIn(sentence: TokenizedSentence, isTaken: (token: Token) => boolean): PlaceMention[] {
	const mentions: PlaceMention[] = [];
	const { tokens } = sentence;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		const place = token === undefined || !isCapitalised(token) || isTaken(token) ? null : placeAt(tokens, at);
		if (place === null) continue;
		const sense = senseOf(tokens, at, place);
		const key = sense === 'city' ? (place.city ?? place.key) : place.key;
		mentions.push({ kind: 'place', ...stretchOf(sentence, at, place.next - 1), key, country: place.country, sense });
		at = place.next - 1;
	}
	return mentions;
}

const WHERE =
	/^(?:in|at|near|outside|around|inside|across|from|to|through|downtown|central|via|leave|leaving|left|visit|visited|visiting|toward|towards)$/;

/** "talks in Beijing" happen in the city, "Beijing's stance" is the government's; a dateline is a city. */
function senseOf(tokens: readonly Token[], at: number, place: PlaceName & { next: number }): PlaceMention['sense'] {
	if (place.city === null) return place.sense;
	const before = tokens[at - 1];
	if (before !== undefined && WHERE.test(before.normal)) return 'city';
	const [mark, written] = [tokens[place.next]?.text ?? '', tokens[at]?.text ?? ''];
	const isDateline = at === 0 && (/^[–—-]+$/.test(mark) || (written.length > 3 && written === written.toUpperCase()));
	if (isDateline && !touches(tokens[place.next - 1], tokens[place.next])) return 'city';
	return 'government';
}

function buildGazetteer(): Map<string, Entry[]> {
	const byFirstWord = new Map<string, Entry[]>();
	for (const entry of [...countryEntries(), ...regionEntries()]) {
		const first = entry.words[0] ?? '';
		byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
	}
	for (const entries of byFirstWord.values()) entries.sort((x, y) => y.words.length - x.words.length);
	return byFirstWord;
}

function countryEntries(): Entry[] {
	return COUNTRIES.trim()
		.split('\n')
		.flatMap((line) => {
			const [key = '', rest = ''] = line.split(' = ');
			const [names, peoples, capitals, governments] = rest.split('|').map(listOf);
			const entry = (sense: PlaceMention['sense']) => (name: string) => ({
				words: wordsOf(name),
				key,
				country: key,
				sense,
				city: null,
			});
			const capital = (name: string) => ({
				...entry('government')(name),
				city: normalOf((capitals?.[0] ?? name).replaceAll(' ', '_')).replaceAll('_', ' '),
			});
			return [
				...(names ?? []).map(entry('country')),
				...(peoples ?? []).map(entry('people')),
				...(capitals ?? []).map(capital),
				...(governments ?? []).map(entry('government')),
			];
		});
}

function regionEntries(): Entry[] {
	return REGIONS.trim()
		.split('\n')
		.flatMap((line) => {
			const [country = '', places = ''] = line.split(': ');
			return listOf(places).flatMap((place) => {
				const names = place.split('=');
				const key = (names[0] ?? '').toLowerCase();
				return names.map((name) => ({
					words: wordsOf(name),
					key,
					country: country === '-' ? null : country,
					sense: 'region' as const,
					city: null,
				}));
			});
		});
}

const listOf = (text: string) =>
	text
		.split(',')
		.map((name) => name.trim())
		.filter(Boolean);
const wordsOf = (name: string) => name.split(/[ -]/).map(normalOf);
