/** A live blog: entries, each with the time at which it was written. */
import type { Block } from '../model.ts';
import { ENDED } from './measures.ts';

export interface LiveBlog {
	/** The lines that are the time of an entry, empty for a page that is no live blog. */
	readonly times: ReadonlySet<number>;
	/** The lines of its entries, their headings included, and what stands between the headline and the first. */
	readonly entries: ReadonlySet<number>;
}

interface BlogLine {
	readonly text: string;
	readonly words: readonly string[];
	readonly phrases: ReadonlySet<string>;
	readonly block: Block | null;
}

const NONE: LiveBlog = { times: new Set(), entries: new Set() };

/** "18:20", "6.20pm", "11:05 a.m. ET", "18:20 GMT". */
const CLOCK = /^(\d{1,2})[:.](\d{2})(?: ?([ap])\.?m\.?)?(?: ?(?:GMT|UTC|[A-Z]{2,3}T))?$/i;

/** Fewer entries may be a programme, or two videos with their lengths. */
const LEAST_ENTRIES = 3;
/** A sentence of the entry follows its time this soon: a heading may stand between. */
const REACH = 3;

/**
 * Finds a live blog's entries: times of day that only rise or only fall, most with a sentence below. Below the length
 * of a video stands the title of the next, which is no sentence, and lengths go up and down.
 */
export function liveBlogIn(lines: readonly BlogLine[], headline: number): LiveBlog {
	const clocks = lines.flatMap(({ text }, index) => {
		const minutes = minutesOf(text);
		return minutes === null || index < headline ? [] : [{ index, minutes }];
	});
	const told = clocks.filter(({ index }) => lines.slice(index + 1, index + 1 + REACH).some(isSentence));
	const steps = clocks.slice(1).map(({ minutes }, i) => minutes - (clocks[i]?.minutes ?? 0));
	const isInOrder = steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
	if (clocks.length < LEAST_ENTRIES || told.length * 2 < clocks.length || !isInOrder) return NONE;
	const times = new Set(clocks.map(({ index }) => index));
	return { times, entries: entriesOf(lines, [...times], headline) };
}

function entriesOf(lines: readonly BlogLine[], times: readonly number[], headline: number): ReadonlySet<number> {
	const first = times[0] ?? 0;
	const last = times.at(-1) ?? 0;
	const longest = times.slice(1).reduce((most, time, i) => Math.max(most, time - (times[i] ?? 0)), 0);
	const isTime = new Set(times);
	const isAtHeading = (index: number) => isTime.has(index - 1) || isTime.has(index + 1);
	const entries = new Set<number>();
	for (let index = headline + 1; index < last; index++) {
		const line = lines[index];
		if (line === undefined || !isPlain(line)) continue;
		if (isSentence(line) || (index > first - 2 && isAtHeading(index))) entries.add(index);
	}
	for (let index = last + 1; index < last + longest; index++) {
		const line = lines[index];
		if (line === undefined || !isPlain(line) || !(isSentence(line) || index === last + 1)) break;
		entries.add(index);
	}
	return entries;
}

function minutesOf(text: string): number | null {
	const [, hours = '', minutes = '', half] = CLOCK.exec(text) ?? [];
	if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
	const afternoon = half?.toLowerCase() === 'p' ? 12 : 0;
	return ((half === undefined ? Number(hours) : Number(hours) % 12) + afternoon) * 60 + Number(minutes);
}

function isSentence({ text, words }: BlogLine): boolean {
	return words.length > 2 && ENDED.test(text);
}

function isPlain({ block, phrases }: BlogLine): boolean {
	return phrases.size === 0 && (block === null || (block.zone === null && !block.isHidden && block.linked < 0.5));
}
