/** In which range a figure measured on a sample lies with 95 per cent. */
import type { Counted, Measure } from './nominal.ts';
import { type Random, seeded } from './random.ts';

export interface Estimate {
	/** Null where the figure is not defined. */
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
}

/** Of the normal distribution, for 95 per cent. */
const Z = 1.959964;

/** A share with the interval of Wilson (1927), which holds for few units and for shares near 0 and 1 too. */
export function shareOf(count: number, total: number): Estimate {
	if (total === 0) return UNDEFINED;
	const share = count / total;
	const scale = 1 + Z ** 2 / total;
	const middle = (share + Z ** 2 / (2 * total)) / scale;
	const reach = (Z / scale) * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
	// At 0 and 1 the interval ends there, and rounding must not put the share outside it.
	return {
		value: share,
		low: count === 0 ? 0 : Math.max(0, middle - reach),
		high: count === total ? 1 : Math.min(1, middle + reach),
	};
}

export interface Resampling {
	readonly seed: number;
	/** How often the units are drawn anew. */
	readonly times: number;
}

/** Enough for two stable digits of the ends of an interval; a sheet of 200 rows takes some milliseconds a measure. */
export const RESAMPLING: Resampling = { seed: 1, times: 2000 };

/**
 * A measure with its percentile bootstrap interval: as many units are drawn with replacement, again and again, and the
 * middle 95 per cent of what is measured on them is the interval. Draws on which it is not defined are passed over.
 */
export function bootstrapped(measure: Measure, units: readonly Counted[], { seed, times }: Resampling): Estimate {
	const value = measure(units);
	if (value === null) return UNDEFINED;
	const random = seeded(seed);
	const kindOfUnit = units.flatMap(({ count }, kind) => Array.from({ length: count }, () => kind));
	const measured = Array.from({ length: times }, () => measure(drawnAgain(units, kindOfUnit, random)))
		.filter((one) => one !== null)
		.sort((one, other) => one - other);
	return { value, low: quantile(measured, 0.025), high: quantile(measured, 0.975) };
}

const UNDEFINED: Estimate = { value: null, low: null, high: null };

/** As many units as before, each any of them; `kindOfUnit` says for each which of the counted it is. */
function drawnAgain(units: readonly Counted[], kindOfUnit: readonly number[], random: Random): readonly Counted[] {
	const counts = units.map(() => 0);
	for (let drawn = 0; drawn < kindOfUnit.length; drawn++) {
		const kind = kindOfUnit[Math.floor(random() * kindOfUnit.length)] ?? 0;
		counts[kind] = (counts[kind] ?? 0) + 1;
	}
	return units.flatMap(({ unit }, kind) => (counts[kind] ? [{ unit, count: counts[kind] }] : []));
}

/** Between the two nearest of the sorted values, in proportion. */
function quantile(sorted: readonly number[], share: number): number | null {
	const place = share * (sorted.length - 1);
	const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
	return below === undefined || above === undefined ? null : below + (above - below) * (place % 1);
}
