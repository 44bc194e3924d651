/** Names with how often each comes. */
import type { NamesHere } from './model.ts';

/** The commonest first. */
export function counted(texts: readonly string[]): NamesHere {
	const counts = new Map<string, number>();
	for (const text of texts) {
		const name = text.replace(/\s+/g, ' ').replace(/['’]s$/, '');
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts]
		.map(([text, count]) => ({ text, count }))
		.sort((x, y) => y.count - x.count || (x.text < y.text ? -1 : 1));
}
