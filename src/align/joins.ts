/** Which groups of sentences that share one become a single group. */
import type { Side } from '../model.ts';
import type { Link } from './link.ts';
import { firstOf, type Group, lastOf, type Likeness, otherOf, REACH } from './group.ts';
import { addTo } from './lists.ts';

/** By how much the parts together must be more like the whole than the better of them alone. */
const GAIN = 0.03;
/** A part without a counterpart of its own must add more. */
const GAIN_OF_LOOSE = 0.04;
const MOST_PARTS = 4;

export interface Join {
	readonly whole: Group;
	readonly parts: readonly [Group, Group];
	readonly gain: number;
}

/** Whether no likely link of its sentence on that side is better. */
export type IsBest = (link: Link, side: Side) => boolean;

export function bestAmong(links: readonly Link[]): IsBest {
	const best = { a: new Map<number, number>(), b: new Map<number, number>() };
	for (const link of links) {
		for (const side of ['a', 'b'] as const) {
			best[side].set(link[side], Math.max(link.similarity, best[side].get(link[side]) ?? 0));
		}
	}
	return (link, side) => best[side].get(link[side]) === link.similarity;
}

/** The joins that gain most, of equal ones the first in both reports; each group goes into one of them. */
export function joinsAmong(groups: readonly Group[], isBest: IsBest, likeness: Likeness): readonly Join[] {
	const joins = [...joinsOver(groups, 'a', isBest, likeness), ...joinsOver(groups, 'b', isBest, likeness)];
	const taken = new Set<Group>();
	return equals(joins.sort(foremost)).flatMap((equal) => {
		const free = equal.filter(({ parts }) => !parts.some((part) => taken.has(part)));
		// Of two that nothing tells apart neither: to take one would be to look at the order in which they were found.
		const wanted = timesOf(free.flatMap(({ parts }) => parts));
		const chosen = free.filter(({ parts }) => parts.every((part) => wanted.get(part) === 1));
		for (const { parts } of chosen) for (const part of parts) taken.add(part);
		return chosen;
	});
}

function equals(sorted: readonly Join[]): readonly (readonly Join[])[] {
	const runs: Join[][] = [];
	for (const join of sorted) {
		const first = runs.at(-1)?.[0];
		if (first && foremost(first, join) === 0) runs.at(-1)?.push(join);
		else runs.push([join]);
	}
	return runs;
}

function timesOf<T>(items: readonly T[]): ReadonlyMap<T, number> {
	const times = new Map<T, number>();
	for (const item of items) times.set(item, (times.get(item) ?? 0) + 1);
	return times;
}

function foremost(x: Join, y: Join): number {
	return y.gain - x.gain || placeOf(x.whole) - placeOf(y.whole);
}

function placeOf({ a, b }: Group): number {
	return [...a, ...b].reduce((sum, number) => sum + number, 0);
}

/** The joins of groups that share a sentence of this side; a part belongs to the sentence it is most like. */
function joinsOver(groups: readonly Group[], side: Side, isBest: IsBest, likeness: Likeness): readonly Join[] {
	const other = otherOf(side);
	const sharing = new Map<number, Group[]>();
	for (const group of groups) {
		if (!isBest(group.best, other)) continue;
		for (const number of group[side]) addTo(sharing, number, group);
	}
	return [...sharing.values()].flatMap((list) => {
		list.sort((x, y) => firstOf(x[other]) - firstOf(y[other]));
		return list.flatMap((one, place) =>
			within(list, place, (next) => firstOf(next[other]) - lastOf(one[other]) <= REACH).flatMap(
				(next) => joinOf(one, next, likeness) ?? [],
			),
		);
	});
}

/** What follows a place of a list for as long as it is near. */
function within<T>(list: readonly T[], place: number, isNear: (item: T) => boolean): readonly T[] {
	let end = place + 1;
	while (end < list.length && isNear(list[end] as T)) end++;
	return list.slice(place + 1, end);
}

function joinOf(one: Group, other: Group, likeness: Likeness): Join | null {
	// What is told as a whole already cannot be told better.
	if ((!one.stands && !other.stands) || Math.max(one.likeness, other.likeness) > 1 - GAIN) return null;
	const numbers = { a: union(one.a, other.a), b: union(one.b, other.b) };
	if (!isOnePassage(numbers.a) || !isOnePassage(numbers.b)) return null;
	const whole: Group = {
		...numbers,
		likeness: likeness(numbers),
		best: one.best.similarity >= other.best.similarity ? one.best : other.best,
		stands: true,
	};
	const gain = rounded(whole.likeness - Math.max(one.likeness, other.likeness));
	return gain >= (one.stands && other.stands ? GAIN : GAIN_OF_LOOSE) ? { whole, parts: [one, other], gain } : null;
}

/** Sums of one report's words first and then the other's end in other last digits; those decide nothing. */
const rounded = (gain: number) => Math.round(gain * 1e9) / 1e9;

function isOnePassage(numbers: readonly number[]): boolean {
	return (
		numbers.length <= MOST_PARTS && numbers.every((number, place) => number - (numbers[place - 1] ?? number) <= REACH)
	);
}

function union(one: readonly number[], other: readonly number[]): readonly number[] {
	return [...new Set([...one, ...other])].sort((x, y) => x - y);
}
