/** Organisations and laws: known names, runs of capitals that end like one ("… Commission", "… Act"), acronyms. */
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { KNOWN_ORGANISATIONS, LAW_HEADS, ORGANISATION_HEADS } from '../lexicon/organisations.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import { isCalendarWord } from './calendar.ts';
import type { OrganisationMention, Token } from './mention.ts';
import { endOf } from './name-words.ts';
import { placeAt } from './places.ts';
import { isCapitalised, isPossessive, stretchOf, type TokenizedSentence, touches } from './words.ts';

const LONGEST = 9;
/** "IRS", "ISIS", "N.A.A.C.P."; what is in brackets behind a name is the name's own. */
const ACRONYM = /^[A-Z][A-Z&]{1,5}s?$|^(?:[A-Z]\.){2,6}$/;
const NO_ORGANISATION = new Set(
	'us usa uk tv am pm ok ceo cfo coo mp mps gps dna rna phd iii vip hiv aids nfl nba id i'.split(' '),
);

interface Found {
	readonly next: number;
	readonly key: string;
	readonly sort: OrganisationMention['sort'];
}

/** Acronyms a report introduces, "European Central Bank (ECB)", with the key of the full name. */
export type Acronyms = Map<string, string>;

/** Every organisation of a sentence; what it introduces is added to `acronyms`. */
export function organisationsIn(
	sentence: TokenizedSentence,
	isTaken: (token: Token) => boolean,
	acronyms: Acronyms,
): OrganisationMention[] {
	const mentions: OrganisationMention[] = [];
	const { tokens } = sentence;
	const isHeadline = tokens.length > 3 && tokens.filter((token) => isCapitalised(token)).length > tokens.length * 0.7;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (token === undefined || !isCapitalised(token) || isTaken(token)) continue;
		const found = knownAt(tokens, at) ?? (isHeadline ? null : (runAt(tokens, at) ?? acronymAt(tokens, at, acronyms)));
		if (found === null) continue;
		mentions.push({
			kind: 'organisation',
			...withoutPossessive(stretchOf(sentence, at, found.next - 1)),
			key: found.key,
			sort: found.sort,
		});
		introduce(tokens, found, acronyms);
		at = found.next - 1;
	}
	return mentions;
}

function withoutPossessive({ start, end, text }: ReturnType<typeof stretchOf>) {
	const bare = text.replace(/['’ʼ][sS]$/, '');
	return { start, end: end - (text.length - bare.length), text: bare };
}

/** "(ECB)" right behind the name. */
function introduce(tokens: readonly Token[], { next, key }: Found, acronyms: Acronyms): void {
	const short = tokens[next + 1];
	if (tokens[next]?.text === '(' && tokens[next + 2]?.text === ')' && short !== undefined && ACRONYM.test(short.text))
		acronyms.set(short.normal, key);
}

let known: Map<string, { words: readonly string[]; key: string }[]> | undefined;

function knownTable() {
	const table = new Map<string, { words: readonly string[]; key: string }[]>();
	for (const line of KNOWN_ORGANISATIONS.trim().split('\n')) {
		const names = line.split('=');
		for (const name of names) {
			const words = name
				.replaceAll('.', '')
				.split(' ')
				.map((word) => (word === 'us' ? 'u.s.' : word));
			const first = words[0] ?? '';
			table.set(first, [...(table.get(first) ?? []), { words, key: names[0] ?? '' }]);
		}
	}
	for (const entries of table.values()) entries.sort((x, y) => y.words.length - x.words.length);
	return table;
}

/** The well-known organisation whose name begins at a token, by its longest name; null where none does. */
export function knownAt(tokens: readonly Token[], at: number): Found | null {
	known ??= knownTable();
	const entries = known.get(tokens[at]?.normal ?? '');
	if (entries === undefined) return null;
	for (const { words, key } of entries) {
		const next = endOf(tokens, at, words);
		if (next === null || !isCapitalised(tokens[next - 1])) continue;
		// "Congress" alone, but not the start of "Congress Party"; "WHO" but not "Who".
		const isShort =
			words.length === 1 && words[0] !== undefined && words[0].length <= 4 && !/^(?:cnn|fed|isil)$/.test(words[0]);
		if (isShort && tokens[at]?.text.replaceAll('.', '') !== tokens[at]?.text.replaceAll('.', '').toUpperCase())
			continue;
		if (words.length === 1 && ORGANISATION_HEADS.has(tokens[next]?.normal ?? '') && isCapitalised(tokens[next]))
			continue;
		return { next, key, sort: 'body' };
	}
	return null;
}

/** "Institute of International Studies", "Nanjing University", "Voting Rights Act". */
function runAt(tokens: readonly Token[], at: number): Found | null {
	if (!canStart(tokens, at) || placeAt(tokens, at)?.sense === 'government') return null;
	let head: number | null = null;
	let next = at;
	while (next - at < LONGEST && (isCapitalised(tokens[next]) ? belongs(tokens[next]) : isLink(tokens, next, head))) {
		if (isHead(tokens, next) && (head === null || !goesOnWithOf(tokens, head))) head = next;
		const endsHere = isPossessive(tokens[next]);
		next++;
		if (endsHere) break;
	}
	if (head === null) return null;
	// "Senior State Department officials": the known name inside counts.
	for (let inner = at + 1; inner <= head; inner++) if (knownAt(tokens, inner) !== null) return null;
	const end = goesOnWithOf(tokens, head) ? next : head + 1;
	const words = tokens.slice(at, end).filter(({ kind }) => kind === 'word');
	if (words.length < 2) return null;
	const sort = LAW_HEADS.has(tokens[head]?.normal ?? '') ? 'law' : 'body';
	return {
		next: end,
		key: words
			.map(({ normal }) => normal)
			.filter((word) => word !== 'the')
			.join(' '),
		sort,
	};
}

/** "In God We Trust" is no trust, "Monday" no part of a name. */
const belongs = (token: Token | undefined) =>
	token !== undefined && !isCalendarWord(token.normal) && !FUNCTION_WORDS.has(token.normal);

const isHead = (tokens: readonly Token[], at: number) => {
	const normal = tokens[at]?.normal ?? '';
	return isCapitalised(tokens[at]) && (ORGANISATION_HEADS.has(normal) || LAW_HEADS.has(normal));
};

const goesOnWithOf = (tokens: readonly Token[], head: number) =>
	/^(?:of|for|on)$/.test(tokens[head + 1]?.normal ?? '') && !isPossessive(tokens[head]);

/** "of", "for", "and", "the" inside a name, once its head has come ("Department of Health and Human Services"). */
function isLink(tokens: readonly Token[], at: number, head: number | null): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	if (token.text === '&' || (token.text === '-' && touches(tokens[at - 1], token)))
		return isCapitalised(tokens[at + 1]);
	if (head === null) {
		// "Freedom of Information Act", "Food and Drug Administration"
		return /^(?:of|and)$/.test(token.normal) && isHead(tokens, at + 2) && isCapitalised(tokens[at + 1]);
	}
	if (/^(?:of|for|on)$/.test(token.normal))
		return isCapitalised(tokens[at + 1]) || (tokens[at + 1]?.normal === 'the' && isCapitalised(tokens[at + 2]));
	return (
		/^(?:and|the)$/.test(token.normal) &&
		isCapitalised(tokens[at + 1]) &&
		/^(?:of|for|on)$/.test(tokens[head + 1]?.normal ?? '') &&
		!placeAt(tokens, at + 1)
	);
}

/** A word at the start of a sentence, a title or "The" does not belong to the name. */
function canStart(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined || FUNCTION_WORDS.has(token.normal) || TITLE_HEADS.has(token.lemma)) return false;
	return !isPossessive(token);
}

function acronymAt(tokens: readonly Token[], at: number, acronyms: Acronyms): Found | null {
	const token = tokens[at];
	if (
		token === undefined ||
		!ACRONYM.test(token.text.replace(/['’]s$/, '')) ||
		NO_ORGANISATION.has(token.normal) ||
		placeAt(tokens, at)
	)
		return null;
	// In a dateline or shouted words every word looks like one.
	const isShouted = [tokens[at - 1], tokens[at + 1]].some(
		(neighbour) => neighbour !== undefined && /^[A-Z]{3,}$/.test(neighbour.text),
	);
	if (isShouted) return null;
	const written = known?.get(token.normal)?.find(({ words }) => words.length === 1)?.key;
	return { next: at + 1, key: acronyms.get(token.normal) ?? written ?? token.normal, sort: 'body' };
}
