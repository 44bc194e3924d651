/** Where the decisions of a reader at the screen go: the file that was named, else the usual one of the two texts. */
import type { Comparison } from '../../src/model.ts';
import { UsageError } from '../exit.ts';
import { say } from '../failure.ts';
import { reviewerNamed } from './storage.ts';
import { type OpenReview, openReview } from './usual.ts';

/** A file that is open with what stands in it, or why there is none. */
export type Shelf =
	| ({ readonly kind: 'file'; readonly by: string } & OpenReview)
	| { readonly kind: 'none'; readonly why: string };

export interface ShelfGiven {
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
		return { kind: 'file', by: reviewerNamed(reviewer), ...(await openReview(review, comparison)) };
	} catch (error) {
		if (isNamed || !(error instanceof UsageError)) throw error;
		say(error.message);
		return { kind: 'none', why: error.message };
	}
}
