/** What a run of unmatched sentences is about: the people, organisations and places it names. */
import type { Mention } from '../../../src/annotate/mention.ts';
import { annotate } from '../../../src/annotate/annotate.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import type { Sentence } from '../../../src/model.ts';
import { prepare } from '../../../src/prepare/prepare.ts';
import { memory } from './memory.ts';
import type { FoldRow } from './rows.ts';

/** More names than this no longer tell a reader at a glance what a run is about. */
const MOST_NAMES = 5;

/** The beginning of a run says what it is about; to read hundreds of sentences for a label would stall the screen. */
const MOST_SENTENCES = 12;

/** Only the runs in the window are ever annotated, each once. */
const topics = memory<readonly Sentence[], readonly string[]>();

/** The names in a run, in the order they first occur: "Burns", "Sullivan", "Cuba". */
export function topicsOf({ side, sentences }: FoldRow): readonly string[] {
	return topics(sentences, () => namesIn(side, sentences));
}

function namesIn(side: FoldRow['side'], sentences: readonly Sentence[]): readonly string[] {
	// A report of these sentences alone: annotating a run must not cost what annotating the whole report does.
	const annotated = annotate(prepare(sentencesDraft(sentences.slice(0, MOST_SENTENCES).map(({ text }) => text)), side));
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
