/** Where sentences end. */
import { asNeeded } from '../letters.ts';
import type { Stretch } from '../model.ts';
import { trimmed } from './lines.ts';
import { MERGE_RULES } from './merge-rules.ts';
import { numberStartsIn } from './number-starts.ts';
import { hasKnownEnds, startsIn } from './sentence-ends.ts';

/** How many characters on each side of a proposed end the rules see: bounded, so that long lines stay cheap. */
const REACH = 200;

/**
 * The Segmenter's time grows with the square of the text (10 ms for 10 kB of short sentences, two minutes for 1 MB), so
 * it is given this many characters at a time: more than any sentence of a newspaper.
 */
const WINDOW = 2_000;

/** Built on first use: making a segmenter costs as much as using it on a page. */
let segmenter: Intl.Segmenter | undefined;

/**
 * The sentences of one passage of running text, as stretches of the whole text, in order.
 *
 * Line ends inside the passage count as blanks, since a copy often breaks a sentence where the page was narrow.
 * The rules of Unicode Standard Annex 29 propose the ends; each rule of `MERGE_RULES` may refuse one.
 */
export function sentencesOf(text: string, passage: Stretch): readonly Stretch[] {
	const running = text.slice(passage.start, passage.end).replace(/[\n\r\u0085\u2028\u2029\t]/g, ' ');
	const starts: number[] = [];
	const closing = CLOSING(running);
	for (const proposed of withHidden(running, hasKnownEnds(running) ? startsIn(running) : segmentedStarts(running))) {
		const index = proposed === 0 ? 0 : behindClosing(closing, running, proposed);
		if (index === 0 || !refused(running, starts.at(-1) ?? 0, index)) starts.push(index);
	}
	return starts
		.map((start, i) => ({ start: passage.start + start, end: passage.start + (starts[i + 1] ?? running.length) }))
		.map((stretch) => trimmed(text, stretch))
		.filter(({ start, end }) => start < end);
}

/**
 * "… until noon.She said …": a copy lost the blank. A stop between a word in small letters and one with a capital is no
 * part of a name or an address, whose parts are written alike: "Amazon.com", "U.S.Army".
 */
const GLUED = asNeeded(
	/(?<=(?:^|[\s"“‘«(’'-])\p{L}{0,30}[\p{Ll}\d]{2}[.!?]["”’»]?)["“‘«]?(?:\p{Lu}\p{Ll}+|[AI])(?=[\s,’'])/gu,
);
/** The ends of addresses that were given a capital: "Booking.Com said". */
const END_OF_ADDRESS = /^(?:Com|Net|Org|Info|Gov|Edu|Co|Uk|De|Ru|Tv|Io|Ai|Eu)$/;

/** The starts proposed, and those that a missing blank or a number hid. */
function withHidden(running: string, proposed: Iterable<number>): readonly number[] {
	const glued = [...running.matchAll(GLUED(running))]
		.filter(([word]) => !END_OF_ADDRESS.test(word))
		.map(({ index }) => index);
	const hidden = [...glued, ...numberStartsIn(running)];
	return hidden.length === 0 ? [...proposed] : [...new Set([...proposed, ...hidden])].sort((a, b) => a - b);
}

/** `« On part. » Paul resta.`: the Segmenter begins at the mark that closes what stands before. */
const CLOSING = asNeeded(/[”’»›)\]]{1,3}\s+(?=["“‘«‹(]?\p{Lu})/uy);

function behindClosing(closing: RegExp, running: string, index: number): number {
	closing.lastIndex = index;
	return index + (closing.exec(running)?.[0].length ?? 0);
}

/** Where `Intl.Segmenter` begins a sentence, read in windows that each begin at one where they can. */
function* segmentedStarts(running: string): Generator<number> {
	segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
	let isStart = true;
	for (let from = 0; from < running.length; ) {
		const window = running.slice(from, from + WINDOW);
		const starts = [...segmenter.segment(window)].map(({ index }) => from + index).slice(isStart ? 0 : 1);
		const isLast = from + window.length === running.length;
		const last = starts.at(-1) ?? from;
		isStart = last > from;
		yield* isLast ? starts : starts.slice(0, isStart ? -1 : 1);
		if (isLast) return;
		from = isStart ? last : from + WINDOW;
	}
}

function refused(running: string, start: number, index: number): boolean {
	const before = running.slice(Math.max(start, index - REACH), index).trimEnd();
	const edge = { before, after: running.slice(index, index + REACH) };
	return MERGE_RULES.some((rule) => rule(edge));
}
