/** Which words oppose each other: "approve" and "reject", "highest" and "lowest", "known" and "unknown". */
import { OPPOSITE_WORDS, SCALES } from './data/antonyms.ts';
import { areOppositeDirections, movesOfItself } from './directions.ts';
import { NEWS_OPPOSITES } from './news-opposites.ts';
import { ORDINALS } from './numbers.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * Whether two words, in lower case and as written or in dictionary form, cannot both be true of one thing.
 * Synonyms and merely different words are no antonyms.
 */
export function areAntonyms(a: string, b: string): boolean {
	if (a === b || !(opposites().get(a)?.includes(b) || isOppositeOf(a, b))) return false;
	// "first" and "second" are numbers.
	if (ORDINALS.has(a) && ORDINALS.has(b)) return false;
	return !COMPATIBLE.has(`${a} ${b}`) && !COMPATIBLE.has(`${b} ${a}`);
}

const isOppositeOf = (a: string, b: string) => areOppositeDirections(a, b) || isNegated(a, b) || onOppositePoles(a, b);

/** Whether one of these words and one of those are antonyms. Most words have no opposite, so few are held against others. */
export function haveAntonyms(words: readonly string[], others: readonly string[]): boolean {
	const listed = words.filter(isListed);
	const listedOthers = listed.length === 0 ? [] : others.filter(isListed);
	return (
		listed.some((x) => listedOthers.some((y) => areAntonyms(x, y))) ||
		words.some((x) => BEGINS_NEGATIVE.test(x) && others.some((y) => areAntonyms(x, y))) ||
		others.some((y) => BEGINS_NEGATIVE.test(y) && words.some((x) => areAntonyms(x, y)))
	);
}

/** Whom one list tells of stands there with its opposite. */
const isListed = (word: string) => opposites().has(word) || scales().has(word) || movesOfItself(word);

const isNegated = (a: string, b: string) => (a.length > b.length ? isNegatedForm(a, b) : isNegatedForm(b, a));

/** Opposites in WordNet that one outlet may well write for the other, since they depend on where the speaker stands. */
const COMPATIBLE = new Set([
	'come go',
	'bring take',
	'high deep',
	'sharp flat',
	'sharp low',
	'child parent',
	'man wife',
]);

let built: ReadonlyMap<string, readonly string[]> | undefined;

function opposites(): ReadonlyMap<string, readonly string[]> {
	built ??= couples(NEWS_OPPOSITES + OPPOSITE_WORDS);
	return built;
}

function couples(text: string): Map<string, string[]> {
	const map = new Map<string, string[]>();
	for (const line of text.split('\n')) {
		const [one, other] = line.split(' ');
		if (one === undefined || other === undefined) continue;
		record(map, one, other);
		record(map, other, one);
	}
	return map;
}

function record(map: Map<string, string[]>, from: string, to: string): void {
	const known = map.get(from);
	if (known) known.push(to);
	else map.set(from, [to]);
}

/** "in-" is left to WordNet: "invaluable" and "infamous" do not negate. */
const NEGATIVE_PREFIXES = new Set(['non-', 'non', 'un', 'dis', 'de-']);
const BEGINS_NEGATIVE = /^(?:non|un|dis|de-)/;
const SHORTEST_PREFIX = 2;
const LONGEST_PREFIX = 4;
/** Words that begin like a negation and are none. */
const NO_NEGATION = new Set([
	'under',
	'until',
	'unless',
	'unit',
	'united',
	'disease',
	'discuss',
	'display',
	'dispatch',
	'disclose',
	'discover',
	'dispose',
	'discount',
	'discharge',
	'disband',
	'disorder',
	'distress',
	'unearth',
	'unveil',
]);

function isNegatedForm(word: string, base: string): boolean {
	const prefix = word.length - base.length;
	if (
		base.length < 4 ||
		prefix < SHORTEST_PREFIX ||
		prefix > LONGEST_PREFIX ||
		!word.endsWith(base) ||
		NO_NEGATION.has(word)
	)
		return false;
	return NEGATIVE_PREFIXES.has(word.slice(0, prefix));
}

/** The scales a word lies on, numbered from 1; negative for those on whose other pole it lies. */
let poles: ReadonlyMap<string, readonly number[]> | undefined;

function scales(): ReadonlyMap<string, readonly number[]> {
	poles ??= scaleIndex();
	return poles;
}

function onOppositePoles(a: string, b: string): boolean {
	const scalesOfB = scales().get(b);
	const scalesOfA = scalesOfB && scales().get(a);
	// "said" is also an adjective ("the said person") that opposes "other".
	if (!scalesOfA || STOP_WORDS.has(a) || STOP_WORDS.has(b)) return false;
	let opposed = false;
	for (const scale of scalesOfA) {
		if (scalesOfB.includes(scale)) return false;
		opposed ||= scalesOfB.includes(-scale);
	}
	return opposed;
}

function scaleIndex(): Map<string, number[]> {
	const index = new Map<string, number[]>();
	SCALES.split('\n').forEach((line, number) => {
		const [one = '', other = ''] = line.split('|');
		for (const word of one.split(' ')) place(index, word, number + 1);
		for (const word of other.split(' ')) place(index, word, -number - 1);
	});
	return index;
}

function place(index: Map<string, number[]>, word: string, scale: number): void {
	const known = index.get(word);
	if (!known) index.set(word, [scale]);
	// WordNet has a few words on both poles: the second counts.
	else if (known.at(-1) === -scale) known[known.length - 1] = scale;
	else known.push(scale);
}
