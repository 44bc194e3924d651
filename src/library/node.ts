/** The library's part that needs Node: `counterpoint/node`. */
import type { Draft } from '../model.ts';
import { readReport } from '../read/read.ts';
import type { ReportForm } from './read.ts';

export type { Draft } from '../model.ts';
export type { Item, ReadFailureCode } from '../read/failure.ts';
export { ReadFailure, SeveralItems } from '../read/failure.ts';
export type { About, ReportForm, SentencesForm, TextForm } from './read.ts';

/** What a source may be written in. */
export type SourceFormat =
	| 'docx'
	| 'email'
	| 'feed'
	| 'html'
	| 'json'
	| 'markdown'
	| 'newsml'
	| 'ninjs'
	| 'odt'
	| 'pdf'
	| 'subtitles'
	| 'text';

export interface ReadOptions {
	/** What the source is written in, where it is not seen. */
	readonly from?: SourceFormat;
	/** Which report of a feed is meant, counted from 1. */
	readonly item?: number;
	/** Which hosts an address may lead to: `public` refuses those that only this machine or its network reaches. */
	readonly hosts?: 'any' | 'public';
}

/**
 * Reads a report: a path, an http or https address, or a report given whole.
 *
 * Whatever the path names is read, so check one that a stranger gave. `-` is a file of that name and not standard input.
 *
 * @example
 * const a = await read('herald.html');
 * const b = await read('feed.xml', { item: 3 });
 * @throws ReadFailure; SeveralItems, which lists them, for a feed of which no item was picked
 */
export async function read(source: string | URL | ReportForm, options: ReadOptions = {}): Promise<Draft> {
	const { hosts = 'any', ...others } = options;
	return readReport(await givenBy(source), { ...others, inLine: { files: 'read', addresses: hosts } });
}

async function givenBy(source: string | URL | ReportForm): Promise<unknown> {
	if (!(source instanceof URL)) return source === '-' ? './-' : source;
	if (source.protocol !== 'file:') return source.href;
	const { fileURLToPath } = await import('node:url');
	return fileURLToPath(source);
}
