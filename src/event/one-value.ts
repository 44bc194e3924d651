/** Which of the numbers and days of one figure are one value: "nine" and "at least 9", "Monday" and "June 3". */
import type { Said } from './sayings.ts';
import { united } from './unite.ts';

/** Of one day the morning and the evening. */
export function areOtherParts(x: Said, y: Said): boolean {
	return x.part !== null && y.part !== null && x.part !== y.part && x.amount === y.amount;
}

/** One number is one value however it is hedged, and so are days that a pair takes for one. */
export function classesOf(
	cluster: readonly Said[],
	equals: readonly (readonly [string, string])[],
): readonly (readonly Said[])[] {
	const byId = new Map(cluster.map((said) => [said.id, said]));
	const first = new Map<string, string>();
	const partOf = partsToldApart(cluster);
	const amountOf = amountsOf(cluster);
	const alike = cluster.flatMap((said): readonly (readonly [string, string])[] => {
		const key = `${amountOf(said)} ${partOf(said)}`;
		const known = first.get(key);
		if (known === undefined) first.set(key, said.id);
		return known === undefined ? [] : [[known, said.id]];
	});
	const same = equals.filter(([x, y]) => {
		const [one, other] = [byId.get(x), byId.get(y)];
		return (
			one !== undefined && other !== undefined && mayBeWrittenOtherwise(one, other) && partOf(one) === partOf(other)
		);
	});
	return united([...byId.keys()], [...alike, ...same]).map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
}

/**
 * "about 40" can be 38 and can be 41, which are not one value; "nine" and "9" are, and "Monday" and "June 3", "46 knots" and
 * "53mph".
 */
function mayBeWrittenOtherwise(x: Said, y: Said): boolean {
	if (x.kind === 'time' && y.kind === 'time') return true;
	const [one, other] = [Number.parseFloat(x.amount), Number.parseFloat(y.amount)];
	return x.isConvertible && y.isConvertible && Math.abs(one - other) <= ROUNDED * Math.max(one, other);
}

/** By so much a value in other units differs, since both are rounded: 46 knots are 52.9 miles an hour. */
const ROUNDED = 0.02;

/** "Monday morning" and "Monday evening" are two values, beside which "Monday" is a third; of one part alone none is told apart. */
export function partsToldApart(cluster: readonly Said[]): (said: Said) => string {
	const parts = new Set(cluster.flatMap(({ part }) => part ?? []));
	return parts.size > 1 ? ({ part }) => part ?? '' : () => '';
}

/** "$600 a month" and "a month of it costs $600" are one value, as long as no other reports count by the year. */
function amountsOf(cluster: readonly Said[]): (said: Said) => string {
	const rates = new Set(cluster.flatMap(({ per }) => per ?? []));
	return rates.size > 1 ? ({ value }) => value : ({ amount }) => amount;
}
