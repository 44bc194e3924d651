/** What each report covers, counted when a reader asks for it: in long reports that takes a while. */
import type { Coverage } from '../../../src/coverage/model.ts';
import type { Book } from './book.ts';

/** By what was read in the reports: a comparison that gained a finding covers what it did before. */
const counted = new WeakMap<NonNullable<Book['annotated']>, Coverage>();

/** Null until it was counted, and where only the comparison is at hand. */
export function coverageIn({ annotated }: Book): Coverage | null {
	return (annotated && counted.get(annotated)) ?? null;
}

export async function countCoverage({ comparison, annotated }: Book): Promise<void> {
	if (annotated === null) return;
	const { coverageOf } = await import('../../../src/coverage/coverage.ts');
	counted.set(annotated, coverageOf({ comparison, annotated }));
}
