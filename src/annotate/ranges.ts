/** The values a written number can stand for. See "Quantities and times are ranges" in the design notes. */
import type { Hedge } from '../lexicon/hedges.ts';

export interface Range {
	readonly low: number;
	readonly high: number;
}

/** A number as written: "1.2 million" has the value 1,200,000 and is exact to 100,000. */
export interface WrittenNumber {
	readonly value: number;
	/** The worth of its last written digit: 1 for "43", 0.1 for "1.2", a million for "43 million". */
	readonly step: number;
	/** How far off the next number is that a writer would name, where the digits do not tell: 12 for "a dozen". */
	readonly nextRound?: number;
}

/** Whether the last digit is meant ("12 killed") or the value was cut to it ("71 percent", "six hours"). */
export type Measured = 'counted' | 'measured' | 'days or longer';

/** Upper bounds are exclusive in the language; this keeps neighbours from touching. */
const BELOW = 1e-9;

export function rangeOf(number: WrittenNumber, hedge: Hedge | null, measured: Measured): Range {
	const { value } = number;
	switch (hedge) {
		case null:
			return plain(number, measured);
		case 'about':
			return around(value, roundStep(number) / 2);
		case 'nearly':
			return { low: value - roundStep(number) / 2, high: value };
		case 'over':
			return { low: value * (1 + BELOW), high: nextRound(number) };
		case 'under':
			return { low: Math.max(0, value - (nextRound(number) - value)), high: value * (1 - BELOW) };
		case 'at least':
			return { low: value, high: Number.MAX_SAFE_INTEGER };
		case 'at most':
			return { low: 0, high: value };
	}
}

/** What rounds or truncates to the number: 42.5 to 43.99 for "$43 million". */
function plain(number: WrittenNumber, measured: Measured): Range {
	const { value, step } = number;
	if (step <= 1 && measured === 'counted') return value < 100 ? { low: value, high: value } : roundedCount(value);
	// Days are counted more often than measured: two days and three days differ.
	if (measured === 'days or longer' && step === 1) return around(value, Math.min(0.25, value * 0.1));
	if (step === 1 && value >= 100 && value % 100 === 0) return roundedCount(value);
	const below = Math.min(step / 2, value * 0.2);
	const above = Math.min(step, value * 0.2);
	return { low: value - below, high: (value + above) * (1 - BELOW) };
}

/** "600" may be 612 cut short, "4,571" is not; a twentieth of the value at most. */
function roundedCount(value: number): Range {
	const step = value % 100 === 0 ? Math.min(trailingPower(value), value / 20) : 0;
	return { low: value - step / 2, high: step === 0 ? value : (value + step) * (1 - BELOW) };
}

const around = (value: number, margin: number): Range => ({ low: value - margin, high: value + margin });

/** How coarse a hedged number is: 1 for "about three", 5 for "about 45", 100 for "about 600". */
function roundStep({ value, step }: WrittenNumber): number {
	const digits = Math.round(value / step);
	if (digits < 10) return step;
	if (digits % 10 === 0) return Math.min(trailingPower(digits) * step, value / 5);
	return digits % 5 === 0 ? 5 * step : step;
}

/** "more than 600" stops at 700, "more than 250" at 300, "more than 10" at 20, "more than three" at four, "43" at 45, "a dozen" at two. */
function nextRound({ value, step, nextRound: further }: WrittenNumber): number {
	if (further !== undefined) return value + further;
	const digits = Math.round(value / step);
	if (digits < 10) return value + step;
	if (digits % 10 === 0) {
		const power = trailingPower(digits);
		const isHalfway = digits > 10 * power && (digits / power) % 10 === 5;
		return value + (isHalfway ? 5 : 1) * power * step;
	}
	const five = Math.ceil((digits + 2) / 5) * 5;
	return five * step;
}

/** 100 for 600, 10 for 250 taken as round in tens; 50 for 250 would be too fine a point. */
function trailingPower(digits: number): number {
	let power = 1;
	while (digits % (power * 10) === 0 && digits >= power * 10) power *= 10;
	return power;
}
