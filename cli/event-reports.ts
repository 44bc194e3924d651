/** The reports of an event: files, folders of them, addresses, and NDJSON with a report on each line. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draft } from '../src/model.ts';
import { ReadFailure } from '../src/read/failure.ts';
import { failureOf, isSystemError } from '../src/read/file.ts';
import { UsageError } from './exit.ts';
import { inUtf8, linesOf, MAXIMUM_LINE } from './lines.ts';

export interface EventGiven {
	readonly reports: readonly string[];
	readonly from?: string | undefined;
}

/** Fewer are no event to lay side by side. */
const LEAST = 2;

/**
 * Reads all reports, in the order given; those of a folder by their names. What of a folder cannot be read nobody named: it
 * is told of and left out. Of files that were named all that cannot be read are told of together.
 *
 * @throws UsageError, ReadFailure
 */
export async function readEventReports(given: EventGiven, tell: (message: string) => void): Promise<readonly Draft[]> {
	let told = 0;
	const drafts = await readAll(given, (message) => {
		if (++told <= MOST_TOLD) tell(message);
	});
	if (told > MOST_TOLD) tell(`left out: ${told - MOST_TOLD} more`);
	return drafts;
}

/** So much that is left out is told of one by one; the rest is counted: a file may be no NDJSON at all. */
const MOST_TOLD = 100;

async function readAll({ reports, from }: EventGiven, tell: (message: string) => void): Promise<readonly Draft[]> {
	if (reports.filter((given) => given === '-').length > 1)
		throw new UsageError('standard input can be named once only');
	const named = (await Promise.all(reports.map((given) => filesOf(given, tell)))).flat();
	const drafts: Draft[] = [];
	const failures: ReadFailure[] = [];
	for (const { given, isNamed } of named)
		try {
			for (const draft of await draftsOf(given, from, tell)) drafts.push(draft);
		} catch (error) {
			if (!(error instanceof ReadFailure)) throw error;
			if (isNamed) failures.push(error);
			else tell(`left out: ${error.message}`);
		}
	const [failure] = failures;
	if (failure !== undefined && named.length > LEAST)
		throw new ReadFailure(failure.code, `${failures.map(({ message }) => message).join('; ')}, or leave it out`);
	if (failure !== undefined) throw failure;
	if (drafts.length < LEAST)
		throw new UsageError(`got ${drafts.length} of at least ${LEAST} reports this command needs`);
	return drafts;
}

async function draftsOf(
	given: string,
	from: string | undefined,
	tell: (message: string) => void,
): Promise<readonly Draft[]> {
	if (isLines(given)) return draftsInLines(given, createReadStream(given), tell);
	if (given !== '-') return [await draftOf(given, from)];
	const { standardInput } = await import('./event-input.ts');
	const input = await standardInput(from);
	return input.kind === 'one report' ? [input.draft] : draftsInLines('standard input', input.stream, tell);
}

/** One report that is more than the program can take leaves the others their event. */
async function draftOf(given: string, from: string | undefined): Promise<Draft> {
	const { readReport } = await import('../src/read/read.ts');
	try {
		return await readReport(given, { from });
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new ReadFailure(
			'unreadable',
			`${given} is nested or linked beyond what can be read; save its text and give that`,
		);
	}
}

/** What a folder may hold of reports; other files in it are none, and folders in it are not looked into. */
const REPORT = /\.(?:txt|text|md|markdown|html?|xhtml|json|ndjson|jsonl|pdf|docx|odt|eml|xml|rss|atom|vtt|srt)$/i;

interface Source {
	readonly given: string;
	/** By the user, and not only found in a folder. */
	readonly isNamed: boolean;
}

/** So many names show what was meant. */
const MOST_NAMES = 5;

function listed(names: readonly string[]): string {
	const rest = names.length - MOST_NAMES;
	return names.slice(0, MOST_NAMES).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** The file, or the reports in the folder, by their names; what is left out is told. */
export async function filesOf(given: string, tell: (message: string) => void): Promise<readonly Source[]> {
	const found = await stat(given).catch(() => null);
	if (found === null || !found.isDirectory()) return [{ given, isNamed: true }];
	const all = await readdir(given).catch((error: NodeJS.ErrnoException) => {
		throw failureOf(given, error);
	});
	const held = all.filter((name) => !name.startsWith('.')).sort();
	const names = held.filter((name) => REPORT.test(name));
	const others = held.filter((name) => !REPORT.test(name));
	if (names.length === 0)
		throw new UsageError(
			`${given} holds no reports; it may hold texts, pages, documents, subtitles, .json and .ndjson`,
		);
	if (others.length > 0) tell(`left out: ${listed(others)} in ${given}: no reports by their names`);
	return names.map((name) => ({ given: join(given, name), isNamed: false }));
}

/** All that is read where these are named, also what folders hold. */
export async function filesAmong(reports: readonly string[]): Promise<readonly string[]> {
	const found = await Promise.all(reports.map((given) => filesOf(given, () => {})));
	return found.flat().map(({ given }) => given);
}

export const isLines = (given: string) => /\.(?:ndjson|jsonl)$/i.test(given) && !/^https?:/i.test(given);

/** A line that cannot be read nobody named either. */
async function draftsInLines(
	file: string,
	stream: AsyncIterable<Uint8Array>,
	tell: (message: string) => void,
): Promise<readonly Draft[]> {
	const { readReport } = await import('../src/read/read.ts');
	const drafts: Draft[] = [];
	try {
		for await (const { number, bytes, isCut } of linesOf(inUtf8(stream, file))) {
			if (bytes.length === 0) continue;
			try {
				if (isCut) throw new ReadFailure('too-large', `a line may have ${MAXIMUM_LINE / 1e6} MB`);
				drafts.push(await readReport(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))));
			} catch (error) {
				tell(`left out: ${file}, line ${number}: ${error instanceof Error ? error.message : error}`);
			}
		}
	} catch (error) {
		throw isSystemError(error) ? failureOf(file, error) : error;
	}
	return drafts;
}
