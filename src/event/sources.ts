/**
 * Reports that rest on one source, counted as one: those that share text outside quotations, also by way of a third.
 * Five papers that print one agency's text are one witness, not five.
 */
import type { Copy, Source } from './model.ts';
import { compareText } from '../text-order.ts';
import { united } from './unite.ts';

export function sourcesOf(ids: readonly string[], copies: readonly Copy[]): readonly Source[] {
	return united(
		ids,
		copies.map(({ a, b }) => [a, b]),
	)
		.map((reports): Source => ({ id: `s-${reports[0]}`, reports }))
		.sort((x, y) => y.reports.length - x.reports.length || compareText(x.id, y.id));
}

/** How many sources these reports are. */
export type CountSources = (reports: Iterable<string>) => number;

export function sourceCounter(sources: readonly Source[]): {
	readonly of: (id: string) => string;
	readonly count: CountSources;
} {
	const sourceOf = new Map(sources.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)));
	const of = (id: string) => sourceOf.get(id) ?? id;
	return { of, count: (reports) => new Set([...reports].map(of)).size };
}
