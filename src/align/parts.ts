/** Sentences that the other report tells in parts: "She won by 134 to 63" and "Pelosi was challenged by a congressman". */
import type { Side } from '../model.ts';
import type { Link } from './link.ts';
import { firstOf, type Group, groupOf, type Likeness, type MeasuredLink, otherOf, REACH } from './group.ts';
import { bestAmong, joinsAmong } from './joins.ts';
import { addTo } from './lists.ts';

/** How near to the minimum a sentence must come that joins a pair without being one. */
const LOOSE = 0.8;

/**
 * Joins the links of a sentence whose other sentences together tell it better than each alone, and with them what stands
 * close by, has no counterpart of its own, and tells the rest.
 *
 * The result depends neither on which report is A nor on the order of the links.
 *
 * @param standing the links that stand
 * @param likely these and the others worth a look
 */
export function joinParts(
	standing: readonly MeasuredLink[],
	likely: readonly MeasuredLink[],
	minimum: number,
	likeness: Likeness,
): readonly Group[] {
	let groups = [
		...standing.map((link) => groupOf(link, true)),
		...looseLinks(standing, likely, minimum).map((link) => groupOf(link, false)),
	];
	const isBest = bestAmong(likely);
	for (;;) {
		const joins = joinsAmong(groups, isBest, likeness);
		if (joins.length === 0) break;
		const gone = new Set(joins.flatMap(({ parts }) => parts));
		groups = [...groups.filter((group) => !gone.has(group)), ...joins.map(({ whole }) => whole)];
	}
	return groups.filter(({ stands }) => stands).sort(inOrder);
}

/** Links that come near to the minimum, between a sentence with a counterpart close by and one with none anywhere. */
function looseLinks(
	standing: readonly MeasuredLink[],
	likely: readonly MeasuredLink[],
	minimum: number,
): readonly MeasuredLink[] {
	const linked = { a: partners(standing, 'a'), b: partners(standing, 'b') };
	const isPart = (link: Link, side: Side) =>
		!linked[otherOf(side)].has(link[otherOf(side)]) &&
		(linked[side].get(link[side]) ?? []).some((number) => Math.abs(number - link[otherOf(side)]) <= REACH);
	return likely.filter((link) => link.similarity >= LOOSE * minimum && (isPart(link, 'a') || isPart(link, 'b')));
}

function partners(links: readonly Link[], side: Side): ReadonlyMap<number, readonly number[]> {
	const partners = new Map<number, number[]>();
	for (const link of links) addTo(partners, link[side], link[otherOf(side)]);
	return partners;
}

function inOrder(x: Group, y: Group): number {
	return firstOf(x.a) - firstOf(y.a) || firstOf(x.b) - firstOf(y.b);
}
