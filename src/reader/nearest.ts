/**
 * The sentences of the other report that are nearest to some: by the words they share, each weighted by how rare it is. The
 * alignment found none near enough to be matched, and is not asked again; here it is enough that a reader sees the likeliest.
 */
import type { Sentence } from '../model.ts';

/** Shorter ones are mostly articles, prepositions and pronouns. */
const LEAST_LETTERS = 4;
/** A word in more sentences than this says nothing, and a text of one word only would cost the square of its length. */
const MOST_SENTENCES = 40;

export type Nearest = (sentences: readonly Sentence[], most: number) => readonly Sentence[];

/** @param report the sentences to find some among, in their order */
export function nearestIn(report: readonly Sentence[]): Nearest {
	const holders = new Map<string, number[]>();
	report.forEach(({ text }, number) => {
		for (const word of wordsOf(text)) {
			const list = holders.get(word);
			if (list) list.push(number);
			else holders.set(word, [number]);
		}
	});
	return (sentences, most) => {
		const scores = new Map<number, number>();
		for (const word of new Set(sentences.flatMap(({ text }) => [...wordsOf(text)]))) {
			const held = holders.get(word) ?? [];
			if (held.length > MOST_SENTENCES) continue;
			for (const number of held) scores.set(number, (scores.get(number) ?? 0) + 1 / held.length);
		}
		const best = [...scores].sort(([n, x], [m, y]) => y - x || n - m).slice(0, most);
		return best
			.map(([number]) => number)
			.sort((x, y) => x - y)
			.flatMap((number) => report[number] ?? []);
	};
}

function wordsOf(text: string): ReadonlySet<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(words.filter((word) => word.length >= LEAST_LETTERS || /\p{N}/u.test(word)));
}
