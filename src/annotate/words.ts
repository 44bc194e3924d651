/** Small questions every grammar asks of tokens. */
import type { Sentence, Stretch } from '../model.ts';
import type { Token } from './mention.ts';
import { TRAIT } from './traits.ts';

/** A sentence on its way to being annotated. */
export interface TokenizedSentence {
	/** The whole report's text, into which all offsets point. */
	readonly text: string;
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
}

/** From the first token's start to the last one's end, `last` included, with the words there. */
export function stretchOf(
	{ text, tokens }: TokenizedSentence,
	first: number,
	last: number,
): Stretch & { readonly text: string } {
	const start = tokens[first]?.start ?? 0;
	const end = tokens[last]?.end ?? start;
	return { start, end, text: text.slice(start, end) };
}

/** Written with a capital first letter: "Xi", "O'Brien", "USA". */
export function isCapitalised(token: Token | undefined): boolean {
	return token !== undefined && (token.traits & TRAIT.capital) !== 0;
}

/** Whether a token has one of these traits. */
export function has(token: Token | undefined, traits: number): boolean {
	return token !== undefined && (token.traits & traits) !== 0;
}

/** No space between two neighbours. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
	return left !== undefined && right !== undefined && left.end === right.start;
}

export function isPossessive(token: Token | undefined): boolean {
	return token !== undefined && /['’ʼ][sS]$/.test(token.text);
}

export function contains(outer: Stretch, inner: Stretch): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(x: Stretch, y: Stretch): boolean {
	return x.start < y.end && y.start < x.end;
}

/** The place of the first item, of a list in order, for which `isPast` holds; the list's length when for none. */
export function firstIndex<T>(items: readonly T[], isPast: (item: T) => boolean): number {
	let [low, high] = [0, items.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const item = items[middle];
		if (item !== undefined && isPast(item)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** Those items of a list in order (not nested) that overlap a stretch. */
export function overlapping<T extends Stretch>(items: readonly T[], { start, end }: Stretch): readonly T[] {
	return items.slice(
		firstIndex(items, (item) => item.end > start),
		firstIndex(items, (item) => item.start >= end),
	);
}

/** Whether a place lies within one of these, which come in order of their start. */
export function coverage(stretches: readonly Stretch[]): (at: number) => boolean {
	if (stretches.length === 0) return () => false;
	const ends: number[] = [];
	for (const { end } of stretches) ends.push(Math.max(end, ends.at(-1) ?? 0));
	return (at) => {
		const behind = firstIndex(stretches, ({ start }) => start > at);
		return behind > 0 && (ends[behind - 1] ?? 0) > at;
	};
}

/** Whether a stretch overlaps one of these, in whatever order. */
export function meeting(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
	const inOrder = [...stretches].sort((x, y) => x.start - y.start);
	const isWithin = coverage(inOrder);
	return ({ start, end }) => {
		const next = inOrder[firstIndex(inOrder, (one) => one.start >= start)];
		return (next !== undefined && next.start < end && start < next.end) || isWithin(start);
	};
}
