/**
 * In which sentences of a report a word or a value may stand, gathered when the first is asked for. A long report is
 * searched for every conflict: without an index the time grows with the product of both numbers.
 */
import { addTo } from '../../align/lists.ts';
import type { AnnotatedReport, AnnotatedSentence, Mention } from '../../annotate/mention.ts';
import { rootOf } from '../correspondences/root.ts';
import { once } from '../once.ts';

/** Sentences in their order. */
type Sentences = readonly AnnotatedSentence[];

const NONE: Sentences = [];

/** The sentences with a word of the root of each of these, and perhaps others. */
export function withAll(report: AnnotatedReport, lemmas: readonly string[]): Sentences {
	const lists = lemmas.map((lemma) => byRoot(report).get(rootOf(lemma)) ?? NONE);
	return lists.length === 0 ? NONE : lists.reduce((fewest, list) => (list.length < fewest.length ? list : fewest));
}

/** The sentences with a word of the root of any of these, and perhaps others. */
export function withAny(report: AnnotatedReport, lemmas: readonly string[]): Sentences {
	return together(lemmas.map((lemma) => byRoot(report).get(rootOf(lemma)) ?? NONE));
}

/** The sentences that may say one of these values, and perhaps others. */
export function withValues(report: AnnotatedReport, values: readonly Mention[]): Sentences {
	return together(values.map((value) => byValue(report).get(sortOfValue(value)) ?? NONE));
}

const byRoot = once<AnnotatedReport, ReadonlyMap<string, Sentences>>(({ sentences }) =>
	gathered(sentences, ({ tokens }) => tokens.map(({ lemma }) => rootOf(lemma))),
);

const byValue = once<AnnotatedReport, ReadonlyMap<string, Sentences>>(({ sentences }) =>
	gathered(sentences, ({ mentions }) => mentions.map(sortOfValue)),
);

function gathered(
	sentences: Sentences,
	keysOf: (sentence: AnnotatedSentence) => readonly string[],
): ReadonlyMap<string, Sentences> {
	const lists = new Map<string, AnnotatedSentence[]>();
	for (const sentence of sentences)
		for (const key of keysOf(sentence)) if (lists.get(key)?.at(-1) !== sentence) addTo(lists, key, sentence);
	return lists;
}

/** What two mentions have in common that may say the same: see `sayTheSameValue`. */
function sortOfValue(mention: Mention): string {
	if (mention.kind === 'quantity') return `quantity ${mention.dimension} ${mention.unit}`;
	return mention.kind === 'place' ? `place ${mention.key}` : mention.kind;
}

/** The sentences of several lists, each once. */
function together(lists: readonly Sentences[]): Sentences {
	const [first = NONE, ...others] = new Set(lists);
	if (others.length === 0) return first;
	const all = new Set([first, ...others].flat());
	return [...all].sort((x, y) => x.sentence.start - y.sentence.start);
}
