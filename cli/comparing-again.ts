/** `compare --watch`: compares again whenever a file of the reports was written. */
import { ReadFailure } from '../src/read/failure.ts';
import { comparedReports } from './comparing.ts';
import { UsageError } from './exit.ts';
import type { ReportsGiven } from './reports.ts';
import { type Earlier, sinceEarlier } from './review/against.ts';
import type { ShelfGiven } from './review/shelf.ts';
import type { Watching } from './ui/open.tsx';
import { watchFiles } from './watching.ts';

/**
 * Until the function returned is called. What cannot be read for a moment leaves the screen as it is.
 *
 * @param earlier what the reader asked to be told the changes since; else they are those since the comparison on the screen
 * A language model is not asked again: what it said of passages that stayed as they are holds, and the screen has it.
 */
export function comparingAgain(
	screen: Watching,
	earlier: Earlier | null,
	given: ReportsGiven & ShelfGiven,
): () => void {
	return watchFiles(filesOf(given), async () => {
		try {
			const { comparison, annotated } = await comparedReports(given, false);
			const [{ shelfFor }, { since }] = await Promise.all([
				import('./review/shelf.ts'),
				import('../src/review/since.ts'),
			]);
			const held = earlier && (await sinceEarlier(earlier));
			await screen.show({
				comparison,
				annotated,
				shelf: () => shelfFor(comparison, given),
				since: (before, now) => (held === null ? since(before, now) : held(now)),
			});
		} catch (error) {
			if (!(error instanceof UsageError || error instanceof ReadFailure)) throw error;
			screen.stale(`Not compared again: ${error.message}`);
		}
	});
}

/** The reports that are files. */
export function filesOf({ a, b }: Pick<ReportsGiven, 'a' | 'b'>): readonly string[] {
	return [a, b].filter((source) => source !== undefined && source !== '-' && !/^https?:/i.test(source)).map(String);
}
