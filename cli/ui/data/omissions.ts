/** What only one report says, by weight. */
import type { Importance, Omission } from '../../../src/model.ts';
import type { Book } from './book.ts';
import { memory } from './memory.ts';

const WEIGHTS: readonly Importance[] = ['high', 'medium', 'low'];

const ranked = memory<Book, readonly Omission[]>();

/** The weightiest first; equals in the order of their reports. Headlines are none: each report has its own. */
export function omissionsByWeight(book: Book): readonly Omission[] {
	return ranked(book, () =>
		book.comparison.omissions
			.filter(({ sentence }) => book.placed.get(sentence)?.sentence.role === 'body')
			.sort((x, y) => WEIGHTS.indexOf(x.importance) - WEIGHTS.indexOf(y.importance)),
	);
}
