/** Paragraphs that stand twice, word for word or nearly so. */
import { asNeeded } from '../letters.ts';

/** A paragraph and the earlier one that it repeats, both as indices. */
export interface Repeat {
	readonly index: number;
	readonly of: number;
}

/** Shorter paragraphs may well recur: "He declined to comment." */
const LEAST_WORDS = 10;
/** The share of a paragraph's four-word runs that an earlier stretch must hold. */
const LEAST_SHARE = 0.7;
/** What returns more often is a refrain, such as the question of an interview, and no accident. */
const MOST_REPEATS = 2;

const NUMBER_WORDS: ReadonlySet<string> = new Set(
	`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
	nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion first second third
	fourth fifth`.split(/\s+/),
);

/**
 * Finds paragraphs whose words, run for run, stood earlier in the text, also where what was one paragraph returns as
 * two, or a word was changed ("these officials have emphasized" / "they have emphasized").
 */
export function repeatsIn(paragraphs: readonly string[]): readonly Repeat[] {
	const firstSeen = new Map<string, number>();
	const repeats: Repeat[] = [];
	paragraphs.forEach((paragraph, index) => {
		const runs = runsOf(paragraph);
		const seen = runs.map((run) => firstSeen.get(run)).filter((at) => at !== undefined);
		const of = seen[0];
		const isRepeat =
			of !== undefined && seen.length / runs.length >= LEAST_SHARE && !givesOtherNumbers(paragraph, seen, paragraphs);
		if (isRepeat) repeats.push({ index, of });
		else for (const run of runs) if (!firstSeen.has(run)) firstSeen.set(run, index);
	});
	const times = new Map<number, number>();
	for (const { of } of repeats) times.set(of, (times.get(of) ?? 0) + 1);
	return repeats.filter(({ of }) => (times.get(of) ?? 0) <= MOST_REPEATS);
}

/**
 * "The north had 14 inches …" and "The south had 9 inches …" are two results, however alike their words: each has a number
 * that the other lacks.
 */
function givesOtherNumbers(paragraph: string, seen: readonly number[], paragraphs: readonly string[]): boolean {
	const here = new Set(numbersIn(paragraph));
	if (here.size === 0) return false;
	const earlier = new Set([...new Set(seen)].flatMap((at) => numbersIn(paragraphs[at] ?? '')));
	return [...here].some((number) => !earlier.has(number)) && [...earlier].some((number) => !here.has(number));
}

const WORD = asNeeded(/[\p{L}\p{N}]+/gu);
const WORD_OR_NUMBER = asNeeded(/[\p{L}\p{N}]+(?:[.,:]\p{N}+)*/gu);
const BEGINS_WITH_DIGIT = asNeeded(/^\p{N}/u);

function numbersIn(text: string): readonly string[] {
	const words = text.toLowerCase().match(WORD_OR_NUMBER(text)) ?? [];
	return words.filter((word) => BEGINS_WITH_DIGIT(word).test(word) || NUMBER_WORDS.has(word));
}

function runsOf(paragraph: string): readonly string[] {
	const words = paragraph.toLowerCase().match(WORD(paragraph)) ?? [];
	if (words.length < LEAST_WORDS) return [];
	return words.slice(3).map((word, i) => `${words[i]} ${words[i + 1]} ${words[i + 2]} ${word}`);
}
