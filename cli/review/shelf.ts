/** Where the decisions of a reader at the screen go: the file that was named, else the usual one of the two texts. */
import type { Comparison } from '../../src/model.ts';
import type { Entry } from '../../src/review/act.ts';
import { UsageError } from '../exit.ts';
import { say } from '../failure.ts';
import { readReviewFile, reviewerNamed, usualReviewFile } from './storage.ts';

/** A file that is open with what stands in it, or why there is none. */
export type Shelf =
	| { readonly kind: 'file'; readonly path: string; readonly by: string; readonly entries: readonly Entry[] }
	| { readonly kind: 'none'; readonly why: string };

interface ShelfGiven {
	readonly review?: string | undefined;
	readonly reviewer?: string | undefined;
}

/**
 * Nobody asked for the usual file: where it cannot be read the reports are shown all the same, and a decision is told why it
 * is not kept.
 *
 * @throws UsageError where a file was named that cannot be read
 */
export async function shelfFor(comparison: Comparison, { review = 'auto', reviewer }: ShelfGiven): Promise<Shelf> {
	const isNamed = review !== 'auto';
	try {
		const path = isNamed ? review : await usualReviewFile(comparison);
		return { kind: 'file', path, by: reviewerNamed(reviewer), entries: (await readReviewFile(path)).entries };
	} catch (error) {
		if (isNamed || !(error instanceof UsageError)) throw error;
		say(error.message);
		return { kind: 'none', why: error.message };
	}
}
