/** The row that a reader means: the one selected, or the one that what is selected in a list belongs to. */
import type { Sentence } from '../../../src/model.ts';
import type { Book } from '../data/book.ts';
import { omissionsByWeight } from '../data/omissions.ts';
import { type Row, rowsUnfolded, sentenceIds, someSentence } from '../data/rows.ts';
import { sourceEntries } from '../data/source.ts';
import { holds } from './seek.ts';
import type { State } from './state.ts';

export function chosenRow(book: Book, { panel, rows, position }: State): Row | undefined {
	const firstThat = (matches: (row: Row) => boolean) => rowsUnfolded(book).find(matches);
	const omitted = (rank: number) => {
		const omission = omissionsByWeight(book)[rank];
		return omission && firstThat((row) => someSentence(row, (id) => id === omission.sentence));
	};
	switch (panel?.name) {
		case undefined:
		case 'detail':
			return rows[position.selected];
		case 'findings': {
			const { findings } = book.comparison;
			const { selected } = panel.position;
			const finding = findings[selected];
			return finding ? firstThat((row) => holds(row, finding)) : omitted(selected - findings.length);
		}
		case 'omissions':
			return omitted(panel.position.selected);
		case 'text a':
		case 'text b': {
			const entry = sourceEntries(book, panel.name === 'text a' ? 'a' : 'b')[panel.position.selected];
			if (entry?.kind !== 'sentence') return undefined;
			return firstThat((row) => someSentence(row, (id) => id === entry.sentence.id));
		}
		default:
			return undefined;
	}
}

/** The first sentence of the row a reader means, or in a full text the one selected there. */
export function chosenSentence(book: Book, state: State): Sentence | undefined {
	const { panel, order } = state;
	if (panel?.name === 'text a' || panel?.name === 'text b') {
		const entry = sourceEntries(book, panel.name === 'text a' ? 'a' : 'b')[panel.position.selected];
		return entry?.kind === 'sentence' ? entry.sentence : undefined;
	}
	const row = chosenRow(book, state);
	const placed = (row === undefined ? [] : sentenceIds(row)).flatMap((id) => book.placed.get(id) ?? []);
	return (placed.find(({ side }) => side === order) ?? placed[0])?.sentence;
}
