/** What a run of unmatched sentences is about: the people, organisations and places it names. */
import { annotate } from '../../../src/annotate/annotate.ts';
import type { Mention } from '../../../src/annotate/mention.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import type { Sentence } from '../../../src/model.ts';
import { prepare } from '../../../src/prepare/prepare.ts';
import { type Book, SIDES } from './book.ts';
import { memory } from './memory.ts';
import type { FoldRow } from './rows.ts';

/** More names than this no longer tell a reader at a glance what a run is about. */
const MOST_NAMES = 5;

/** Where nothing was read before, the beginning of a run says what it is about; to read all of it would stall the screen. */
const MOST_READ = 12;

const topics = memory<readonly Sentence[], readonly string[]>();

/**
 * The names that set a run apart, in the order they first occur: "Burns", "Sullivan", "Cuba". The names that both reports
 * are full of ("China", "Biden") tell nothing of it.
 */
export function topicsOf(book: Book, { side, sentences }: FoldRow): readonly string[] {
	return topics(sentences, () => {
		const names = namesIn(mentionsIn(book, side, sentences));
		const counts = frequencies(book);
		const count = ({ key }: Name) => counts.get(key) ?? 0;
		const rarest = new Set([...names].sort((x, y) => count(x) - count(y)).slice(0, MOST_NAMES));
		return names.filter((name) => rarest.has(name)).map(({ text }) => text);
	});
}

/** Each name once, as it is first written. */
function namesIn(mentions: readonly Mention[]): readonly Name[] {
	const names = new Map<string, Name>();
	for (const mention of mentions) {
		const name = nameOf(mention);
		if (name && !names.has(name.key)) names.set(name.key, name);
	}
	return [...names.values()];
}

function mentionsIn(
	{ annotated, placed }: Book,
	side: FoldRow['side'],
	sentences: FoldRow['sentences'],
): readonly Mention[] {
	if (annotated === null) {
		const beginning = sentences.slice(0, MOST_READ).map(({ text }) => text);
		return annotate(prepare(sentencesDraft(beginning), side)).sentences.flatMap(({ mentions }) => mentions);
	}
	return sentences.flatMap(({ id }) => annotated[side].sentences[placed.get(id)?.index ?? -1]?.mentions ?? []);
}

const counted = memory<Book, ReadonlyMap<string, number>>();

/** How often each name is said in both reports together. */
function frequencies(book: Book): ReadonlyMap<string, number> {
	return counted(book, () => {
		const counts = new Map<string, number>();
		for (const side of SIDES) {
			for (const mention of book.annotated?.[side].sentences.flatMap(({ mentions }) => mentions) ?? []) {
				const name = nameOf(mention);
				if (name) counts.set(name.key, (counts.get(name.key) ?? 0) + 1);
			}
		}
		return counts;
	});
}

interface Name {
	/** What all its forms share: "China" and "Chinese" are one place. */
	readonly key: string;
	readonly text: string;
}

function nameOf(mention: Mention): Name | null {
	switch (mention.kind) {
		case 'person':
			return { key: mention.surname, text: mention.surname };
		case 'organisation':
		case 'place':
			return { key: mention.key, text: mention.text };
		default:
			return null;
	}
}
