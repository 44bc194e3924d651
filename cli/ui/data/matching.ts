/** Why pairs were matched, worked out when a reader asks for it. */
import { annotate } from '../../../src/annotate/annotate.ts';
import { type Explain, type Explanation, explainer } from '../../../src/align/explain.ts';
import type { AnnotatedReport } from '../../../src/annotate/mention.ts';
import { type Inspected, inspect } from '../../../src/classify/inspect.ts';
import type { Pair, Sides } from '../../../src/model.ts';
import type { Book } from './book.ts';
import { memory } from './memory.ts';

/** Sentences of both reports up to which the signals of a match are there at once; more take a reader's patience. */
const MOST_AT_ONCE = 600;

const explainers = new WeakMap<Book, Explain>();

/** Whether a pair can be explained before a reader notices. */
export function isQuicklyExplained(book: Book): boolean {
	const { a, b } = book.comparison.reports;
	return explainers.has(book) || a.sentences.length + b.sentences.length <= MOST_AT_ONCE;
}

export function matchExplained(book: Book, pair: Pair): Explanation {
	return workOut(book)(pair);
}

/** What was held against what in a pair, and what came of it, as `explain` tells it. */
export function heldInPair(book: Book, pair: Pair): readonly Inspected[] {
	return inspect(annotatedOf(book), matchExplained(book, pair));
}

const annotated = memory<Book, Sides<AnnotatedReport>>();

function annotatedOf(book: Book): Sides<AnnotatedReport> {
	const { a, b } = book.comparison.reports;
	return annotated(book, () => book.annotated ?? { a: annotate(a), b: annotate(b) });
}

/** What all explanations have in common, worked out once. */
export function workOut(book: Book): Explain {
	const before = explainers.get(book);
	if (before) return before;
	const explain = explainer(annotatedOf(book));
	explainers.set(book, explain);
	return explain;
}
