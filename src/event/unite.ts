/** Items joined by any chain of couples. For what is one by its nature, as a person is; matters are not joined so. */
import { compareText } from '../text-order.ts';

/** Each item stands in one group; items of a group, and groups by their first item, come in the order of their texts. */
export function united(
	items: readonly string[],
	couples: readonly (readonly [string, string])[],
): readonly (readonly string[])[] {
	const parent = new Map(items.map((item) => [item, item]));
	const rootOf = (item: string): string => {
		let root = item;
		for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
		parent.set(item, root);
		return root;
	};
	for (const [x, y] of couples) if (parent.has(x) && parent.has(y)) parent.set(rootOf(x), rootOf(y));
	const groups = new Map<string, string[]>();
	for (const item of [...items].sort(compareText)) {
		const root = rootOf(item);
		groups.set(root, [...(groups.get(root) ?? []), item]);
	}
	return [...groups.values()];
}
