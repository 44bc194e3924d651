/** Whether two mentions are one value: "a dozen" and "12", "June 19" and "Monday" of that week, "U.S." and "American". */
import type { Mention, QuantityMention, TimeMention } from '../../annotate/mention.ts';
import { EITHER_DAY } from '../../annotate/dates.ts';
import { relationOfRanges } from './ranges.ts';
import { amountOf } from './rate.ts';

export function sayTheSameValue(x: Mention, y: Mention): boolean {
	if (x.kind === 'quantity' && y.kind === 'quantity') {
		const alike = x.dimension === y.dimension && x.unit === y.unit && (x.of === y.of || !x.of || !y.of);
		return alike && sameAmount(x, y);
	}
	if (x.kind === 'time' && y.kind === 'time') return canMeanTheSame(x, y);
	return x.kind === 'place' && y.kind === 'place' && x.key === y.key;
}

/** One number, whatever its unit and spelling: "two hours" and "120 minutes", "some 33 million" and "33 million". */
export function sameAmount(x: QuantityMention, y: QuantityMention): boolean {
	if (relationOfRanges(amountOf(x), amountOf(y)) === 'equal') return true;
	return x.per === y.per && isPlain(x) && isPlain(y) && Math.abs(x.value - y.value) <= 1e-9 * Math.abs(x.value);
}

/** "about 12" and "a dozen" are 12; "more than 12" is not. */
function isPlain({ hedge }: QuantityMention): boolean {
	return hedge === null || hedge === 'about';
}

/** The same words, or days that both can mean: "last year" and "last November". */
export function canMeanTheSame(x: TimeMention, y: TimeMention): boolean {
	const [readings, others] = [daysMeant(x), daysMeant(y)];
	return readings.some((one) => others.some((other) => areOneTime(one, other)));
}

/** "3/6/2024" is a day of March or of June, and none between. */
function daysMeant(time: TimeMention): readonly TimeMention[] {
	const days = time.value.split(EITHER_DAY);
	return days.length === 1 ? [time] : days.map((day) => ({ ...time, value: day, from: day, to: day }));
}

function areOneTime(x: TimeMention, y: TimeMention): boolean {
	if (x.grain === 'time of day' && y.grain === 'time of day') return areOneHour(x, y);
	if (x.value === y.value || isLessExact(x, y) || isLessExact(y, x)) return true;
	if (x.from === null || x.to === null || y.from === null || y.to === null) return false;
	// Days in ISO 8601 are in order as text.
	return x.from <= y.to && y.from <= x.to;
}

/** Minutes by which two clocks of one event may differ: 12:01 a.m. is how a contract writes midnight. */
const SAME_MINUTE = 2;
/** The full hour is rounded: "at 9 p.m." for 9:02. */
const SAME_HOUR = 10;
const HALF_A_DAY = 12 * 60;

/** "9 p.m." and "9:02 p.m."; "half past nine" is in the morning or the evening. */
function areOneHour(x: TimeMention, y: TimeMention): boolean {
	const [one, other] = [minutesOf(x), minutesOf(y)];
	if (one === null || other === null) return x.value === y.value;
	const day = saysWhichHalf(x) && saysWhichHalf(y) ? 2 * HALF_A_DAY : HALF_A_DAY;
	const apart = Math.abs(one - other) % day;
	return Math.min(apart, day - apart) <= (one % 60 === 0 || other % 60 === 0 ? SAME_HOUR : SAME_MINUTE);
}

function minutesOf({ value }: TimeMention): number | null {
	const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(value) ?? [];
	return hour === undefined ? null : 60 * Number(hour) + Number(minute);
}

/** "9 p.m.", "midnight", "21:00"; not "half past nine", "9 o'clock". */
function saysWhichHalf({ text, value }: TimeMention): boolean {
	return /\b(?:[ap]\.?m\b|noon|midnight)/i.test(text) || value >= '13';
}

/** Words that only place a date by the day of writing: "next February" is a February. */
const POINTERS = new Set([
	'next',
	'last',
	'this',
	'past',
	'coming',
	'early',
	'mid',
	'late',
	'the',
	'of',
	'year',
	'month',
]);

/** "Sept. 30" leaves out the year of "30 September 2003": all it says, the other says too. */
function isLessExact(x: TimeMention, y: TimeMention): boolean {
	// ISO 8601, with or without the year: "05-06" is the end of "2003-05-06".
	if (isIso(x) && isIso(y)) return y.value.endsWith(`-${x.value}`) || y.value.startsWith(`${x.value}-`);
	const parts = (value: string) =>
		value
			.toLowerCase()
			.split(/[\s,-]+/)
			.filter((part) => part !== '' && !POINTERS.has(part));
	const [said, other] = [parts(x.value), parts(y.value)];
	return said.length > 0 && said.every((part) => other.includes(part));
}

const isIso = ({ value }: TimeMention) => /^\d{2,4}(?:-\d\d){0,2}$/.test(value);
