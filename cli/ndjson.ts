/** Line by line, in order: each line of JSON is answered by one line before the next is read. */
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { ReadFailure } from '../src/read/failure.ts';
import { type Fields, isRecord } from '../src/read/fields.ts';
import { failureOf, isSystemError } from '../src/read/file.ts';
import { inUtf8, type Line, linesOf, MAXIMUM_LINE } from './lines.ts';
import { jsonText } from '../src/report/json-text.ts';

/**
 * Answers every line of a file with `{"id", ...answer}`, or with `{"id", "line", "error"}` where that fails.
 *
 * @param file a path, or `-` for standard input
 * @throws ReadFailure where the file cannot be read
 */
export async function answerLines(file: string, answer: Answer): Promise<void> {
	for await (const line of linesIn(file)) await print(await answerLine(line, answer));
}

export type Answer = (row: Fields) => Promise<object>;

/**
 * The lines of a file that hold anything.
 *
 * @param file a path, or `-` for standard input
 * @throws ReadFailure where the file cannot be read
 */
export async function* linesIn(file: string): AsyncGenerator<Line> {
	const input = file === '-' ? inUtf8(process.stdin, 'standard input') : inUtf8(createReadStream(file), file);
	try {
		for await (const line of linesOf(input)) if (line.bytes.length > 0) yield line;
	} catch (error) {
		throw isSystemError(error) ? failureOf(file, error) : error;
	}
}

/** A line as another process hands it over: its number, a tab, the line itself. */
export function withGivenNumber(line: Line): Line {
	const tab = line.bytes.indexOf(TAB);
	const number = Number(Buffer.from(line.bytes.subarray(0, tab)).toString());
	return { ...line, number, bytes: line.bytes.subarray(tab + 1) };
}

const TAB = 0x09;

/** The answer to a line that came to nothing for a reason outside of it. */
export function failedLine(line: Line, message: string): string {
	return jsonText({ id: idOf(line), line: line.number, error: { code: 'internal', message } });
}

/** The id of a line; null where it has none, or none that can be read and printed. */
export function idOf(line: Line): unknown {
	try {
		return printableId(parse(line).id ?? null);
	} catch {
		return null;
	}
}

/** The line printed. Making it may fail too: an id nested some thousand deep can be read and not be written. */
export async function answerLine(line: Line, answer: Answer): Promise<string> {
	let id: unknown = null;
	try {
		const row = parse(line);
		id = printableId(row.id ?? null);
		return jsonText({ id, ...(await answer(row)) });
	} catch (error) {
		return jsonText({ id, line: line.number, error: describe(error) });
	}
}

function printableId(id: unknown): unknown {
	try {
		JSON.stringify(id, exactly);
		return id;
	} catch (error) {
		if (error instanceof ReadFailure) throw error;
		throw new ReadFailure('malformed', 'the "id" is nested too deep to be printed; use a text or a number');
	}
}

/** A number is read as one of 53 bits: 9007199254740993 would be answered as another id, 9007199254740992. */
function exactly(_: string, value: unknown): unknown {
	if (typeof value === 'number' && !Number.isSafeInteger(Math.trunc(value)))
		throw new ReadFailure(
			'malformed',
			'the "id" has a number too large to be printed as it stands; write it as a text',
		);
	return value;
}

function parse(line: Line): Fields {
	const row = parseJson(line);
	if (!isRecord(row)) throw new ReadFailure('malformed', 'not an object; write {"id": ..., "a": ..., "b": ...}');
	return row;
}

function parseJson({ bytes, isCut }: Line): unknown {
	if (isCut) throw new ReadFailure('too-large', `a line may have ${MAXIMUM_LINE / 1_000_000} MB`);
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (error) {
		throw new ReadFailure('malformed', `not a line of JSON: ${error instanceof Error ? error.message : error}`);
	}
}

/** A bug on one line must not cost the answers to all others: it is reported as the answer to that line. */
function describe(error: unknown): { code: string; message: string; again?: 'is vain' } {
	const message = error instanceof Error ? error.message : String(error);
	if (!(error instanceof ReadFailure)) return { code: 'internal', message };
	const { code, again } = error;
	return { code, message, ...(again === 'is vain' && { again }) };
}

/** Prints a line. Waits where the reader is slower than we are, so that answers do not pile up in memory. */
export async function print(answer: string): Promise<void> {
	if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, 'drain');
}
