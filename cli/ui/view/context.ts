/** A text between the sentences of its report that stand before and after it. */
import type { Side } from '../../../src/model.ts';
import type { Book } from '../data/book.ts';
import { type Segment, segment } from '../text/line.ts';
import { onOneLine } from '../text/oneLine.ts';

/** @param count how many sentences on either side */
export function inContext(
	book: Book,
	side: Side,
	ids: readonly string[],
	text: readonly Segment[],
	count: number,
): readonly Segment[] {
	const { sentences } = book.comparison.reports[side];
	const places = ids.flatMap((id) => book.placed.get(id)?.index ?? []);
	if (places.length === 0 || count === 0) return text;
	const [first, last] = [Math.min(...places), Math.max(...places)];
	const before = sentences.slice(Math.max(0, first - count), first);
	const after = sentences.slice(last + 1, last + 1 + count);
	return [
		...before.map((sentence) => segment(`${onOneLine(sentence.text)} `, 'dim')),
		...text,
		...after.map((sentence) => segment(` ${onOneLine(sentence.text)}`, 'dim')),
	];
}
