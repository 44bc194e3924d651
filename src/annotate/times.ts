/** Times: weekdays, dates, months, years, times of day and "last year", resolved against the day a report speaks of. */
import { PARTS_OF_DAY, WEEKDAYS } from '../lexicon/calendar.ts';
import { clockAt } from './clock.ts';
import { dateAt } from './dates.ts';
import { addDays, type Days, weekdayOf } from './days.ts';
import type { TimeMention, Token } from './mention.ts';
import { relativeAt } from './relative-times.ts';
import { TRAIT } from './traits.ts';
import { has, isCapitalised, stretchOf, type TokenizedSentence } from './words.ts';

/** A time that begins at a token; `next` is the token behind it. */
export interface TimeFound {
	readonly next: number;
	readonly grain: TimeMention['grain'];
	readonly value: string;
	/** Null where the report's day is needed and not known. */
	readonly days: Days | null;
}

/** Every time of a sentence, in order. `today` is the day the report speaks of, ISO 8601. */
export function timesIn(sentence: TokenizedSentence, today: string | null): TimeMention[] {
	const mentions: TimeMention[] = [];
	const { tokens } = sentence;
	for (let at = 0; at < tokens.length; at++) {
		if (!has(tokens[at], TRAIT.time)) continue;
		const found =
			clockAt(tokens, at) ?? dateAt(tokens, at, today) ?? weekdayAt(tokens, at, today) ?? relativeAt(tokens, at, today);
		if (found === null) continue;
		mentions.push(mentionOf(sentence, at, found));
		at = found.next - 1;
	}
	return mentions;
}

function mentionOf(sentence: TokenizedSentence, first: number, { next, grain, value, days }: TimeFound): TimeMention {
	return {
		kind: 'time',
		...stretchOf(sentence, first, next - 1),
		grain,
		from: days?.from ?? null,
		to: days?.to ?? null,
		value,
	};
}

/** "Monday", "last Friday", "Tuesday night". */
function weekdayAt(tokens: readonly Token[], at: number, today: string | null): TimeFound | null {
	const direction = /^(?:last|next|this|past)$/.test(tokens[at]?.normal ?? '') ? (tokens[at]?.normal ?? null) : null;
	const day = direction === null ? at : at + 1;
	const token = tokens[day];
	const weekday = WEEKDAYS.get(token?.normal ?? '');
	// "sat" and "sun" are words; "Sun" alone may be a newspaper.
	if (
		weekday === undefined ||
		token === undefined ||
		!isCapitalised(token) ||
		(token.normal.length < 4 && !token.text.endsWith('.'))
	)
		return null;
	const next = PARTS_OF_DAY.has(tokens[day + 1]?.normal ?? '') ? day + 2 : day + 1;
	const date = today === null ? null : nearestWeekday(today, weekday, direction ?? direct(tokens, at));
	return { next, grain: 'weekday', value: NAMES[weekday] ?? '', days: date === null ? null : { from: date, to: date } };
}

const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** "will meet on Friday" looks ahead, everything else back. */
function direct(tokens: readonly Token[], at: number): 'next' | 'past' {
	for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
		const word = tokens[back]?.normal ?? '';
		if (/^(?:will|scheduled|expected|planned|due|plans|set|until|by)$/.test(word)) return 'next';
	}
	return 'past';
}

function nearestWeekday(today: string, weekday: number, direction: string): string {
	const ahead = (weekday - weekdayOf(today) + 7) % 7;
	if (direction === 'next') return addDays(today, ahead);
	// "last Monday" on a Monday is a week ago, "Monday" is today.
	if (direction === 'last') return addDays(today, ahead === 0 ? -7 : ahead - 7);
	return addDays(today, ahead === 0 ? 0 : ahead - 7);
}
