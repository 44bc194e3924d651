/** `compare --against EARLIER`: what is new, gone and changed since a saved comparison, or since a review. */
import { open } from 'node:fs/promises';
import type { Comparison } from '../../src/model.ts';
import type { Entry } from '../../src/review/act.ts';
import type { Since } from '../../src/review/since.ts';
import { UsageError } from '../exit.ts';
import { type Destination, deliver } from '../output.ts';
import { widthOf } from '../terminal.ts';
import { checkedWidth } from '../width.ts';
import { jsonText } from '../../src/report/json-text.ts';

export interface AgainstGiven extends Destination {
	readonly against?: string | undefined;
	readonly format?: string | undefined;
	readonly only?: string | undefined;
	readonly width?: number | undefined;
}

/** @throws UsageError where the form asked for shows no changes; said before the reports are read */
export function checkAgainst({ against, format = 'text', only }: AgainstGiven): void {
	if (against === undefined) return;
	if (only !== undefined) throw new UsageError('--only does not go with --against: what it leaves out would seem gone');
	if (format === 'text' || format === 'json') return;
	throw new UsageError(`--against prints text or json, not ${format}; leave it out, or take -f text`);
}

/** What was before: a comparison, or a review file. */
export type Earlier =
	| { readonly kind: 'comparison'; readonly comparison: Comparison }
	| { readonly kind: 'review'; readonly entries: readonly Entry[] };

const LEAST_WIDTH = 20;

/** @throws UsageError, ReadFailure */
export async function earlierIn(path: string): Promise<Earlier> {
	if (!(await isReviewFile(path))) return { kind: 'comparison', comparison: await earlierComparison(path) };
	const { readReviewFile } = await import('./storage.ts');
	return { kind: 'review', entries: (await readReviewFile(path)).entries };
}

/** A review file begins with an act; standard input is read once only, and is taken for a comparison. */
async function isReviewFile(path: string): Promise<boolean> {
	const file = path === '-' ? null : await open(path).catch(() => null);
	if (file === null) return false;
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
		return REVIEW.test(buffer.toString('utf8', 0, bytesRead));
	} finally {
		await file.close();
	}
}

const BEGINNING = 256;
const REVIEW = /^\s*\{"schema":\s*"counterpoint\.review\//;

async function earlierComparison(path: string): Promise<Comparison> {
	const { readComparisons } = await import('../../src/read/comparisons.ts');
	const [earlier, second] = await readComparisons(path);
	if (earlier === undefined) throw new UsageError(`there is no comparison in ${path}`);
	if (second !== undefined) throw new UsageError(`${path} holds several comparisons; give the one of these reports`);
	const { a } = earlier.comparison.reports;
	if (a.textLeftOut)
		throw new UsageError(`${path} was saved with --no-text; findings are known again by their sentences`);
	return earlier.comparison;
}

/** Tells what has changed since, also of what becomes of a comparison later. */
export async function sinceEarlier(earlier: Earlier): Promise<(now: Comparison) => Since> {
	const { since, sinceReview } = await import('../../src/review/since.ts');
	return (now) => (earlier.kind === 'review' ? sinceReview(earlier.entries, now) : since(earlier.comparison, now));
}

export async function presentSince(earlier: Earlier, now: Comparison, given: AgainstGiven): Promise<void> {
	const found = (await sinceEarlier(earlier))(now);
	if (given.format === 'json') return deliver(`${jsonText(found, '\t')}\n`, given);
	const { sinceText } = await import('../../src/review/since-text.ts');
	const output = given.output === undefined ? process.stdout : {};
	const width = given.width === undefined ? widthOf(output) : checkedWidth(given.width, LEAST_WIDTH);
	await deliver(sinceText(found, now, width), given);
}
