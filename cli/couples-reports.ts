/** The reports of a corpus, one after another: lines of NDJSON, files, folders of them, addresses. */
import { createReadStream } from 'node:fs';
import { toldBy } from '../src/couples/told.ts';
import type { Told } from '../src/couples/model.ts';
import type { Draft } from '../src/model.ts';
import { called } from '../src/read/called.ts';
import { ReadFailure } from '../src/read/failure.ts';
import { isRecord } from '../src/read/fields.ts';
import { failureOf, isSystemError } from '../src/read/file.ts';
import { draftOfForm } from '../src/read/json-form.ts';
import { refuseTooLong } from '../src/read/limits.ts';
import type { LinePolicy } from '../src/read/origins.ts';
import { readReport } from '../src/read/read.ts';
import { filesOf, isLines } from './event-reports.ts';
import { UsageError } from './exit.ts';
import { inUtf8, type Line, linesOf, MAXIMUM_LINE } from './lines.ts';

/** Where a report stands, by which it is found again. */
export interface Place {
	/** As `batch` reads it: `reports.ndjson#17`, `one.txt`. */
	readonly name: string;
	/** As its line calls it; its name where it has no id. */
	readonly id: string;
	readonly outlet: string | null;
}

export type CorpusReport =
	/** `doubt` is what of it could not be used, though it is read. */
	| { readonly kind: 'report'; readonly place: Place; readonly told: Told; readonly doubt: string | null }
	| { readonly kind: 'passed over'; readonly message: string };

/**
 * Reads them all, keeping none. What is wrong with a line, or with a file of a folder, costs the corpus that one report.
 *
 * @throws UsageError, ReadFailure where what was given cannot be read at all
 */
export async function* corpusReports(reports: readonly string[], inLine: LinePolicy): AsyncGenerator<CorpusReport> {
	if (reports.includes('-')) throw new UsageError(NO_STANDARD_INPUT);
	for (const given of reports) {
		const leftOut: string[] = [];
		const files = await filesOf(given, (message) => leftOut.push(message));
		for (const message of leftOut) yield { kind: 'passed over', message };
		for (const { given: file, isNamed } of files) {
			if (isLines(file)) yield* reportsInLines(file, inLine);
			else if (isNamed) yield reportIn(file, await readReport(file));
			else yield await orPassedOver('', async () => reportIn(file, await readReport(file)));
		}
	}
}

const NO_STANDARD_INPUT =
	'the couples name their reports by places in files, and standard input has none; write the reports to a file';

const reportIn = (file: string, draft: Draft) => kept(draft, { name: file, id: file, outlet: draft.outlet });

async function* reportsInLines(file: string, inLine: LinePolicy): AsyncGenerator<CorpusReport> {
	try {
		for await (const line of linesOf(inUtf8(createReadStream(file), file)))
			if (line.bytes.length > 0)
				yield await orPassedOver(`${file}, line ${line.number}: `, () => reportOfLine(file, line, inLine));
	} catch (error) {
		throw isSystemError(error) ? failureOf(file, error) : error;
	}
}

async function reportOfLine(file: string, line: Line, inLine: LinePolicy): Promise<CorpusReport> {
	const value = parsed(line);
	if (typeof value === 'string') return reportIn(value, await readReport(value, { inLine }));
	const name = `${file}#${line.number}`;
	const draft = draftOfForm(value, name);
	refuseTooLong('the report', draft);
	return kept(draft, { name, id: idOf(value) ?? name, outlet: draft.outlet });
}

function parsed({ bytes, isCut }: Line): unknown {
	if (isCut) throw new ReadFailure('too-large', `a line may have ${MAXIMUM_LINE / 1_000_000} MB`);
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (error) {
		throw new ReadFailure('malformed', `not a line of JSON: ${error instanceof Error ? error.message : error}`);
	}
}

function idOf(value: unknown): string | null {
	const id = isRecord(value) ? value.id : null;
	return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

/** The place of a report without an id changes with the order of the lines, so it is no part of what tells it apart. */
function kept(draft: Draft, place: Place): CorpusReport {
	const told = toldBy(draft, place.id === place.name && isNumbered(place.name) ? '' : place.id);
	return { kind: 'report', place, told, doubt: told.day === null ? unreadDate(draft, place) : null };
}

/** Reports without a day are held against those of all days: whoever stated one is told that it does not count. */
function unreadDate({ published, modified, eventDate }: Draft, { name }: Place): string | null {
	const stated = published ?? modified ?? eventDate;
	return stated === null ? null : `${name} counts as undated: "${called(stated)}" is no date that is understood`;
}

const isNumbered = (name: string) => /#\d+$/.test(name);

async function orPassedOver(where: string, read: () => Promise<CorpusReport>): Promise<CorpusReport> {
	try {
		return await read();
	} catch (error) {
		if (!(error instanceof ReadFailure)) throw error;
		return { kind: 'passed over', message: `${where}${error.message}` };
	}
}
