/**
 * The review file of two texts where none was named. Outlets edit their stories: where nothing was decided on these texts,
 * what was decided on one of them beside an earlier text is carried over, with the first decision that is added.
 */
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Comparison } from '../../src/model.ts';
import type { Entry } from '../../src/review/act.ts';
import type { DamagedLine } from '../../src/review/journal.ts';
import { readReviewFile, usualReviewFile } from './storage.ts';

/** What a review file says, and where what is decided next goes. */
export interface OpenReview {
	readonly path: string;
	readonly entries: readonly Entry[];
	/** Of the entries those that the file itself does not hold yet. */
	readonly carried: readonly Entry[];
	/** Lines of the file that could not be read. */
	readonly setAside: readonly DamagedLine[];
}

/**
 * @param path the file that was named; "auto" is the usual one of the two texts
 * @throws UsageError where the file cannot be read
 */
export async function openReview(path: string, comparison: Pick<Comparison, 'reports'>): Promise<OpenReview> {
	if (path !== 'auto') return { path, ...(await readReviewFile(path)), carried: [] };
	const usual = await usualReviewFile(comparison);
	const { entries, setAside } = await readReviewFile(usual);
	if (entries.length > 0) return { path: usual, entries, carried: [], setAside };
	const carried = await entriesOnEarlierText(dirname(usual), comparison);
	return { path: usual, entries: carried, carried, setAside };
}

/** What was decided last where one of the two texts stood beside another: all of it, for undoing needs the whole. */
async function entriesOnEarlierText(
	folder: string,
	{ reports }: Pick<Comparison, 'reports'>,
): Promise<readonly Entry[]> {
	const hashes = [reports.a.sha256, reports.b.sha256];
	for (const file of await latestFirst(folder)) {
		const { entries } = await readReviewFile(file);
		const isOfOne = entries.some(
			({ act }) => 'subject' in act && [act.subject.texts.a, act.subject.texts.b].some((hash) => hashes.includes(hash)),
		);
		if (isOfOne) return entries;
	}
	return [];
}

/** Of a folder with very many reviews only the latest are looked through: opening the screen must not take long. */
const MOST_LOOKED_THROUGH = 200;

async function latestFirst(folder: string): Promise<readonly string[]> {
	const names = await readdir(folder).catch(() => []);
	const files = await Promise.all(
		names
			.filter((name) => name.endsWith('.jsonl'))
			.map(async (name) => {
				const path = join(folder, name);
				return { path, changed: (await stat(path).catch(() => null))?.mtimeMs ?? 0 };
			}),
	);
	return files
		.sort((x, y) => y.changed - x.changed || (x.path < y.path ? -1 : 1))
		.slice(0, MOST_LOOKED_THROUGH)
		.map(({ path }) => path);
}
