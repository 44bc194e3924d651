/**
 * Sentences of many reports that tell one matter, by the links of their pairs.
 *
 * Average linkage: two groups become one where the links between them, counted over all their couples from different
 * reports, are strong enough on the average, and one of them is sure enough by itself. A link that is missing counts as nothing,
 * so a chain of weak links (A with B, B with C, and nothing between A and C) does not swallow everything.
 */

export interface Node {
	readonly id: string;
	readonly report: string;
}

export interface Tie {
	readonly a: string;
	readonly b: string;
	/** 0..1 */
	readonly weight: number;
	/** The same whatever else either sentence tells, where that is known. */
	readonly too?: number;
}

/**
 * How sure the links must be on the average where both groups are of several reports, and where one of them is of one report
 * only. What one desk tells in words quite its own is hardly linked with half of the others, and nobody but they tell it;
 * two rows of many reports are more likely two matters that one lead tells together. Measured on invented events, leaving
 * out one event at a time for what the links are worth.
 */
export const LEAST_MEAN = 0.25;
export const LEAST_OF_ONE = 0.15;
/** One link at least is likelier than not where two desks alone tell it; where several do, the others speak for it too. */
export const LEAST_LINK_OF_TWO = 0.5;
export const LEAST_LINK = 0.3;

/** The weights of the links between two groups. */
interface Links {
	readonly sum: number;
	readonly most: number;
}

interface Group {
	readonly members: readonly Node[];
	/** Members by their report. */
	readonly counts: ReadonlyMap<string, number>;
	/** The links with other groups, by their numbers. */
	readonly ties: Map<number, Links>;
	/** The smallest id of a member: an order that no order of the reports changes. */
	readonly first: string;
}

/** Every node stands in one group. Neither the order of nodes nor that of ties changes the groups. */
export function clustersOf(nodes: readonly Node[], ties: readonly Tie[]): readonly (readonly Node[])[] {
	const sorted = [...nodes].sort((x, y) => (x.id < y.id ? -1 : 1));
	const numbers = new Map(sorted.map(({ id }, number) => [id, number]));
	const groups = new Map<number, Group>(sorted.map((node, number) => [number, groupOfOne(node)]));
	for (const { a, b, weight } of ties) {
		const [x, y] = [numbers.get(a), numbers.get(b)];
		if (x === undefined || y === undefined || x === y) continue;
		strengthen(groups, x, y, weight);
	}
	const queue = new Queue();
	for (const [number, group] of groups) for (const other of group.ties.keys()) offer(queue, groups, number, other);
	let next = sorted.length;
	for (let best = queue.take(); best !== null; best = queue.take()) {
		const [x, y] = [groups.get(best.x), groups.get(best.y)];
		if (x === undefined || y === undefined) continue;
		groups.delete(best.x);
		groups.delete(best.y);
		groups.set(next, joined(x, y, best, groups, next));
		for (const other of groups.get(next)?.ties.keys() ?? []) offer(queue, groups, next, other);
		next++;
	}
	return [...groups.values()].map(({ members }) => [...members].sort((x, y) => (x.id < y.id ? -1 : 1)));
}

function groupOfOne(node: Node): Group {
	return { members: [node], counts: new Map([[node.report, 1]]), ties: new Map(), first: node.id };
}

function strengthen(groups: ReadonlyMap<number, Group>, x: number, y: number, weight: number): void {
	const [one, other] = [groups.get(x)?.ties, groups.get(y)?.ties];
	const most = Math.max(one?.get(y)?.most ?? 0, weight);
	one?.set(y, { sum: most, most });
	other?.set(x, { sum: most, most });
}

function joined(x: Group, y: Group, { x: atX, y: atY }: Offer, groups: Map<number, Group>, number: number): Group {
	const ties = new Map<number, Links>();
	for (const [other, { sum, most }] of [...x.ties, ...y.ties]) {
		const group = groups.get(other);
		if (group === undefined) continue;
		const known = ties.get(other);
		ties.set(other, { sum: (known?.sum ?? 0) + sum, most: Math.max(known?.most ?? 0, most) });
		group.ties.delete(atX);
		group.ties.delete(atY);
	}
	for (const [other, links] of ties) groups.get(other)?.ties.set(number, links);
	const counts = new Map(x.counts);
	for (const [report, count] of y.counts) counts.set(report, (counts.get(report) ?? 0) + count);
	return { members: [...x.members, ...y.members], counts, ties, first: x.first < y.first ? x.first : y.first };
}

/** Couples of one report have no link that could be known, so they do not count. */
function couplesBetween(x: Group, y: Group): number {
	let couples = x.members.length * y.members.length;
	for (const [report, count] of x.counts) couples -= count * (y.counts.get(report) ?? 0);
	return couples;
}

interface Offer {
	readonly x: number;
	readonly y: number;
	readonly mean: number;
	readonly key: string;
}

function offer(queue: Queue, groups: ReadonlyMap<number, Group>, x: number, y: number): void {
	const [one, other] = [groups.get(x), groups.get(y)];
	if (one === undefined || other === undefined || x > y) {
		if (one !== undefined && other !== undefined && x > y) offer(queue, groups, y, x);
		return;
	}
	const couples = couplesBetween(one, other);
	const { sum, most } = one.ties.get(y) ?? { sum: 0, most: 0 };
	const mean = couples === 0 ? 0 : sum / couples;
	const sizes = [one.counts.size, other.counts.size];
	const least = Math.min(...sizes) === 1 ? LEAST_OF_ONE : LEAST_MEAN;
	const leastLink = Math.max(...sizes) === 1 ? LEAST_LINK_OF_TWO : LEAST_LINK;
	const [first, second] = one.first < other.first ? [one.first, other.first] : [other.first, one.first];
	if (mean >= least && most >= leastLink) queue.add({ x, y, mean, key: `${first}\u0000${second}` });
}

/** A heap: the strongest offer first, of equal ones that of the smaller ids. */
class Queue {
	readonly #heap: Offer[] = [];

	add(offer: Offer): void {
		const heap = this.#heap;
		let at = heap.push(offer) - 1;
		while (at > 0) {
			const above = (at - 1) >> 1;
			if (!isBefore(heap[at], heap[above])) return;
			this.#swap(at, above);
			at = above;
		}
	}

	take(): Offer | null {
		const heap = this.#heap;
		const [first] = heap;
		if (first === undefined) return null;
		this.#swap(0, heap.length - 1);
		heap.pop();
		for (let at = 0; ; ) {
			const [left, right] = [2 * at + 1, 2 * at + 2];
			let best = at;
			if (left < heap.length && isBefore(heap[left], heap[best])) best = left;
			if (right < heap.length && isBefore(heap[right], heap[best])) best = right;
			if (best === at) return first;
			this.#swap(at, best);
			at = best;
		}
	}

	#swap(x: number, y: number): void {
		const [one, other] = [this.#heap[x], this.#heap[y]];
		if (one && other) {
			this.#heap[x] = other;
			this.#heap[y] = one;
		}
	}
}

function isBefore(x: Offer | undefined, y: Offer | undefined): boolean {
	if (x === undefined || y === undefined) return false;
	return x.mean > y.mean || (x.mean === y.mean && x.key < y.key);
}
