/** Which of several reports in a source is meant. */
import type { Content } from './content.ts';
import { type Item, ReadFailure, SeveralItems } from './failure.ts';

/**
 * The index of the item that was asked for, or of the only one.
 *
 * @throws ReadFailure where there is none of that number; SeveralItems where nobody said which
 */
export function chosenOf({ name, item }: Content, items: readonly Omit<Item, 'number'>[]): number {
	if (items.length === 0) throw new ReadFailure('empty', `${name} holds no report`);
	if (item === undefined) {
		if (items.length > 1)
			throw new SeveralItems(
				name,
				items.map((listed, index) => ({ ...listed, number: index + 1 })),
			);
		return 0;
	}
	if (item < 1 || item > items.length) {
		const range = items.length === 1 ? 'only one report' : `reports 1 to ${items.length}`;
		throw new ReadFailure('items', `${name} has no report ${item}; it holds ${range}`);
	}
	return item - 1;
}
