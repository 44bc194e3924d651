/** Lets a reader take part in a comparison, before the eyes of whoever waits. */
import type { Compared } from '../../src/compare.ts';
import type { CountingReader } from './asking.ts';
import type { ReaderWanted } from './options.ts';
import { readingLine } from './progress.ts';

/**
 * The comparison with what the reader wanted found beside it. Ctrl-C ends the asking and not the program: what came is kept.
 *
 * @param isTold whether somebody at a terminal is told how far it is
 */
export async function withReaderWanted(compared: Compared, wanted: ReaderWanted, isTold: boolean): Promise<Compared> {
	const [{ readerFor }, { withReader }] = await Promise.all([
		import('./reader.ts'),
		import('../../src/reader/compare-with-reader.ts'),
	]);
	let line: ReturnType<typeof readingLine> | null = null;
	// Without the line a terminal may show a screen, which nothing is to be written into.
	const toldOf = isTold || process.stderr.isTTY ? (news: string) => line?.wait(news) : undefined;
	const reader: CountingReader = await readerFor(wanted, undefined, toldOf);
	line = isTold ? readingLine(reader.spent) : null;
	const stop = new AbortController();
	const interrupt = () => stop.abort();
	process.once('SIGINT', interrupt);
	try {
		return await withReader(compared, reader, { signal: stop.signal, watch: line?.watch });
	} finally {
		process.off('SIGINT', interrupt);
		line?.wipe();
	}
}
