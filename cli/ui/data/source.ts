/** One report from its first character to its last: sentences, what was set aside, what looks damaged. */
import type { IntegrityNote, Sentence, SetAside, Side, Sides } from '../../../src/model.ts';
import type { Book } from './book.ts';
import { memory } from './memory.ts';

export type SourceEntry =
	| { readonly kind: 'sentence'; readonly text: string; readonly sentence: Sentence; readonly endsParagraph: boolean }
	| { readonly kind: 'aside'; readonly text: string; readonly aside: SetAside }
	| { readonly kind: 'note'; readonly text: string; readonly note: IntegrityNote };

const entries = memory<Book, Sides<readonly SourceEntry[]>>();

/** In the order of the text; a note on its integrity comes before the text it is about. */
export function sourceEntries(book: Book, side: Side): readonly SourceEntry[] {
	return entries(book, () => ({ a: entriesOf(book, 'a'), b: entriesOf(book, 'b') }))[side];
}

function entriesOf(book: Book, side: Side): readonly SourceEntry[] {
	const { sentences, setAside, integrity } = book.comparison.reports[side];
	const placed: { readonly at: number; readonly entry: SourceEntry }[] = [
		...integrity.notes.map((note) => ({ at: (note.start ?? 0) - 0.5, entry: noteEntry(note) })),
		...sentences.map((sentence, index) => {
			const endsParagraph = sentences[index + 1]?.paragraph !== sentence.paragraph;
			const entry: SourceEntry = { kind: 'sentence', text: sentence.text, sentence, endsParagraph };
			return { at: sentence.start, entry };
		}),
		...setAside.map((aside) => ({ at: aside.start, entry: asideEntry(aside) })),
	];
	return placed.sort((x, y) => x.at - y.at).map(({ entry }) => entry);
}

function noteEntry(note: IntegrityNote): SourceEntry {
	return { kind: 'note', text: note.message, note };
}

function asideEntry(aside: SetAside): SourceEntry {
	return { kind: 'aside', text: aside.text, aside };
}
