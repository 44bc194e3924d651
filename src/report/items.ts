/** The reports that a source holds, with the numbers to pick one by. */
import type { Item } from '../read/failure.ts';
import { labelled } from './columns.ts';
import { printable } from './printable.ts';

export function renderItems(items: readonly Item[], width: number): string {
	const digits = String(items.length).length;
	const lines = items.flatMap(({ number, title, published, words }) => {
		const about = [published?.slice(0, 10), `${words} words`].filter((known) => known !== undefined).join(', ');
		return labelled(
			`#${String(number).padEnd(digits + 1)}`,
			`${printable(title).replace(/\s+/g, ' ')} (${about})`,
			width,
		);
	});
	return `${lines.join('\n')}\n`;
}
