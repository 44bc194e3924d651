/** What a run of unmatched sentences is about: the people, organisations and places it names. */
import type { Mention } from '../../../src/annotate/mention.ts';
import { annotate } from '../../../src/annotate/annotate.ts';
import type { Sentence } from '../../../src/model.ts';
import type { Book } from './book.ts';
import type { FoldRow } from './rows.ts';

/** More names than this no longer tell a reader at a glance what a run is about. */
const MOST_NAMES = 5;

/** A run is known by its first sentence. Only the runs in the window are ever annotated. */
const known = new WeakMap<Sentence, readonly string[]>();

/** The names in a run, in the order they first occur: "Burns", "Sullivan", "Cuba". */
export function topicsOf(book: Book, { side, sentences }: FoldRow): readonly string[] {
	const first = sentences[0];
	if (first === undefined) return [];
	const topics = known.get(first) ?? namesIn(book, side, sentences);
	known.set(first, topics);
	return topics;
}

function namesIn(book: Book, side: FoldRow['side'], sentences: readonly Sentence[]): readonly string[] {
	const annotated = annotate({ ...book.comparison.reports[side], sentences });
	const named = new Map<string, string>();
	for (const mention of annotated.sentences.flatMap(({ mentions }) => mentions)) {
		const [key, name] = nameOf(mention) ?? [];
		if (key !== undefined && name !== undefined && !named.has(key)) named.set(key, name);
	}
	return [...named.values()].slice(0, MOST_NAMES);
}

/** What a mention names, under a key that all its forms share: "China" and "Chinese" are one place. */
function nameOf(mention: Mention): readonly [key: string, name: string] | null {
	switch (mention.kind) {
		case 'person':
			return [mention.surname, mention.surname];
		case 'organisation':
		case 'place':
			return [mention.key, mention.text];
		default:
			return null;
	}
}
