/**
 * Voices that two reports show to be two: Luis and Lena Ortiz, the interior and the transport ministry. A third report that
 * only says "Ortiz" or "the ministry" fits both, and must not make one of them.
 */
import { fold } from '../classify/correspondences/persons.ts';
import type { Voice } from '../coverage/model.ts';

type Couple = readonly [string, string];

/** Whether two voices that no comparison took for one are called alike: by one surname, or by one kind of body. */
export function areApart(x: Voice, y: Voice): boolean {
	if (x.kind !== y.kind || (x.kind !== 'person' && x.kind !== 'body')) return false;
	const [words, others] = [x, y].map(({ name }) => name.split(/\s+/).map(fold));
	if (words === undefined || others === undefined || words.length < 2 || others.length < 2) return false;
	return words.at(-1) === others.at(-1) && words.join(' ') !== others.join(' ');
}

/** The couples less those of a voice that fits two which are apart: it stays with those that more reports have, or alone. */
export function withoutBridges(couples: readonly Couple[], apart: readonly Couple[]): readonly Couple[] {
	const neighbours = neighboursIn(couples);
	const enemies = neighboursIn(apart);
	const areEnemies = (x: string, y: string) => enemies.get(x)?.has(y) ?? false;
	const chosen = (bridge: string): ReadonlySet<string> => {
		const all = [...(neighbours.get(bridge) ?? [])];
		const camp = (one: string) => all.filter((other) => !areEnemies(one, other));
		const torn = all.filter((one) => camp(one).length < all.length);
		if (torn.length === 0) return new Set(all);
		const most = Math.max(...torn.map((one) => camp(one).length));
		const best = torn.filter((one) => camp(one).length === most);
		const isClear = best.every((one) => best.every((other) => !areEnemies(one, other)));
		return new Set(isClear ? camp(best[0] ?? '') : all.filter((one) => !torn.includes(one)));
	};
	const kept = new Map([...neighbours.keys()].map((key) => [key, chosen(key)]));
	return couples.filter(([x, y]) => (kept.get(x)?.has(y) ?? false) && (kept.get(y)?.has(x) ?? false));
}

function neighboursIn(couples: readonly Couple[]): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	for (const [x, y] of couples)
		for (const [from, to] of [
			[x, y],
			[y, x],
		] as const)
			found.set(from, (found.get(from) ?? new Set()).add(to));
	return found;
}
