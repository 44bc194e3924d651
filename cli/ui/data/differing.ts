/** Of the words of a finding those that differ, which a highlight is to cover. */
import type { Finding, Sides, Span } from '../../../src/model.ts';

/**
 * "U.S. Secretary of State" / "Foreign Minister" of two titles before one "Antony Blinken". Whole words only; where one
 * side would have none left ("President Biden" / "Biden"), and where a finding has several places, all are kept.
 */
export function differingSpans({ a, b }: Pick<Finding, 'a' | 'b'>): Sides<readonly Span[]> {
	const [one, other] = [a[0], b[0]];
	if (one === undefined || other === undefined || a.length > 1 || b.length > 1) return { a, b };
	const words = { a: wordsOf(one), b: wordsOf(other) };
	const before = equalFrom(words.a, words.b);
	const after = equalFrom([...words.a].reverse(), [...words.b].reverse());
	const least = Math.min(words.a.length, words.b.length);
	if (before + after >= least) return { a, b };
	return { a: [narrowed(one, words.a, before, after)], b: [narrowed(other, words.b, before, after)] };
}

interface Word {
	readonly text: string;
	readonly at: number;
}

function wordsOf({ text }: Span): readonly Word[] {
	return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ text: word, at: index }));
}

/** How many words the two have in common from the beginning on. */
function equalFrom(a: readonly Word[], b: readonly Word[]): number {
	const differ = a.findIndex(({ text }, index) => text.toLowerCase() !== b[index]?.text.toLowerCase());
	return differ === -1 ? a.length : differ;
}

function narrowed(span: Span, words: readonly Word[], before: number, after: number): Span {
	const first = words[before];
	const last = words[words.length - 1 - after];
	if (first === undefined || last === undefined) return span;
	const end = last.at + last.text.length;
	const text = span.text.slice(first.at, end);
	return { sentence: span.sentence, start: span.start + first.at, end: span.start + end, text };
}
