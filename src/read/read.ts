/** A report in any form the contract takes, to a draft. */
import { sha256 } from '../hash.ts';
import type { Draft } from '../model.ts';
import { called } from './called.ts';
import type { Received } from './content.ts';
import { decoded } from './decode.ts';
import { ReadFailure } from './failure.ts';
import { bytesFormatOf, formatOf } from './formats.ts';
import { refuseTooLong } from './limits.ts';
import { noted, notedEncoding } from './noted.ts';
import { readForm } from './read-form.ts';
import { receive, type ReceiveOptions } from './origins.ts';

export interface ReadOptions extends ReceiveOptions {
	/** The form to take the content for, without looking; undefined finds out. */
	readonly from?: string | undefined;
	/** Which of several reports in the source is meant, counted from 1. */
	readonly item?: number | undefined;
}

/**
 * Reads a report.
 *
 * @param given a path, an address, `-` for standard input, a line of NDJSON (`reports.ndjson#17`), or one of the JSON forms
 * @throws ReadFailure
 */
export async function readReport(given: unknown, options: ReadOptions = {}): Promise<Draft> {
	if (typeof given !== 'string') return readForm(given);
	const line = MAY_BE_A_LINE.test(given) ? await lineNamed(given, options) : null;
	if (line !== null)
		return readForm(line.value, given).catch((error: unknown) => {
			throw inLineNamed(error, given);
		});
	return draftOf(await receive(given, options), options);
}

/** `reports.ndjson#17`: asked here, so that hardly any run loads what reads it. */
const MAY_BE_A_LINE = /\.(?:ndjson|jsonl)#\d{1,9}$/i;

/** What is wrong with an object is said by its fields; here also where it stands. */
function inLineNamed(error: unknown, given: string): unknown {
	if (!(error instanceof ReadFailure) || error.message.includes(called(given))) return error;
	return new ReadFailure(error.code, `${called(given)}: ${error.message}`, error.again);
}

async function lineNamed(given: string, { inLine }: ReadOptions): Promise<{ readonly value: unknown } | null> {
	const { numberedLine, valueOfLine } = await import('./numbered-line.ts');
	const line = await numberedLine(given);
	return line === null ? null : { value: await valueOfLine(line, inLine) };
}

/** The draft of what was received from anywhere. */
export async function draftOf(received: Received, options: ReadOptions = {}): Promise<Draft> {
	const { bytes } = received;
	const format = await bytesFormatOf(received, options.from);
	if (format !== undefined) refuseOtherItem(received, options);
	const draft = await (format?.read(received) ?? draftOfText(received, options));
	refuseTooLong(received.name, draft);
	refuseWordless(received.name, draft);
	return noted({ ...draft, sourceSha256: draft.sourceSha256 ?? sha256(bytes) });
}

async function draftOfText(received: Received, options: ReadOptions): Promise<Draft> {
	const { from, item } = options;
	const { bytes: _bytes, numbered, ...about } = received;
	refuseTwoItems(received, options);
	const { text, guessed } = await decoded(received);
	const content = { ...about, text, item: item ?? numbered };
	const format = await formatOf(content, from);
	if (format.holds !== 'several') refuseOtherItem(received, options);
	return notedEncoding(await format.read(content), guessed);
}

/**
 * A second report is asked of a source that holds one. The number behind an address may be a place in the page: only that
 * of a file is meant as one.
 */
function refuseOtherItem({ name, url, numbered }: Received, { item }: ReadOptions): void {
	const asked = item ?? (url === null ? numbered : undefined) ?? 1;
	if (asked !== 1) throw new ReadFailure('items', `${name} holds one report and has no report ${asked}`);
}

/** `feed.xml#1 --item 2` names two. */
function refuseTwoItems({ source, numbered }: Received, { item }: ReadOptions): void {
	if (item === undefined || numbered === undefined || item === numbered) return;
	throw new ReadFailure('items', `${source} and --item ${item} name two reports; give one of the two numbers`);
}

/** A file of dots and dashes is no report that anything could be said of. */
function refuseWordless(name: string, draft: Draft): void {
	if (draft.kind === 'text' && !/[\p{L}\p{N}]/u.test(draft.text))
		throw new ReadFailure('empty', `${name} holds no word; give a file with the text of a report`);
}
