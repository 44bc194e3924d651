/** The reports of an event: files, folders of them, addresses, and NDJSON with a report on each line. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draft } from '../src/model.ts';
import { ReadFailure } from '../src/read/failure.ts';
import { failureOf, isSystemError } from '../src/read/file.ts';
import { UsageError } from './exit.ts';
import { linesOf, MAXIMUM_LINE } from './lines.ts';

export interface EventGiven {
	readonly reports: readonly string[];
	readonly from?: string | undefined;
}

/** Fewer are no event to lay side by side. */
const LEAST = 2;

/**
 * Reads all reports, in the order given; those of a folder by their names.
 *
 * @throws UsageError, ReadFailure
 */
export async function readEventReports({ reports, from }: EventGiven): Promise<readonly Draft[]> {
	if (reports.filter((given) => given === '-').length > 1)
		throw new UsageError('standard input can be one report only');
	const named = (await Promise.all(reports.map(filesOf))).flat();
	const drafts: Draft[] = [];
	for (const given of named)
		drafts.push(...(isLines(given) ? await draftsInLines(given) : [await draftOf(given, from)]));
	if (drafts.length < LEAST)
		throw new UsageError(`got ${drafts.length} of at least ${LEAST} reports this command needs`);
	return drafts;
}

async function draftOf(given: string, from: string | undefined): Promise<Draft> {
	const { readReport } = await import('../src/read/read.ts');
	return readReport(given, { from });
}

/** What a folder may hold of reports; other files in it are none. */
const REPORT = /\.(?:txt|text|md|markdown|html?|json|ndjson|jsonl)$/i;

/** The file, or the reports in the folder, by their names. */
export async function filesOf(given: string): Promise<readonly string[]> {
	const found = await stat(given).catch(() => null);
	if (found === null || !found.isDirectory()) return [given];
	const names = (await readdir(given)).filter((name) => REPORT.test(name) && !name.startsWith('.'));
	if (names.length === 0)
		throw new UsageError(`${given} holds no reports; it may hold .txt, .md, .html, .json and .ndjson`);
	return names.sort().map((name) => join(given, name));
}

export const isLines = (given: string) => /\.(?:ndjson|jsonl)$/i.test(given) && !/^https?:/i.test(given);

async function draftsInLines(file: string): Promise<readonly Draft[]> {
	const { readReport } = await import('../src/read/read.ts');
	const drafts: Draft[] = [];
	try {
		for await (const { number, bytes, isCut } of linesOf(createReadStream(file))) {
			if (bytes.length === 0) continue;
			if (isCut)
				throw new ReadFailure('too-large', `${file}, line ${number}: a line may have ${MAXIMUM_LINE / 1e6} MB`);
			drafts.push(await readReport(parsed(file, number, bytes)).catch((error) => inLine(file, number, error)));
		}
	} catch (error) {
		throw isSystemError(error) ? failureOf(file, error) : error;
	}
	return drafts;
}

function parsed(file: string, number: number, bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (error) {
		return inLine(file, number, error);
	}
}

/** Says which line it was. */
function inLine(file: string, number: number, error: unknown): never {
	const code = error instanceof ReadFailure ? error.code : 'malformed';
	throw new ReadFailure(code, `${file}, line ${number}: ${error instanceof Error ? error.message : error}`);
}
