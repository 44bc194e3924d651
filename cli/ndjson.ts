/** Line by line, in order: each line of JSON is answered by one line before the next is read. */
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { ReadFailure } from '../src/read/failure.ts';
import { type Fields, isRecord } from '../src/read/fields.ts';
import { failureOf, isSystemError } from '../src/read/file.ts';
import { type Line, linesOf, MAXIMUM_LINE } from './lines.ts';
import { jsonText } from '../src/report/json-text.ts';

/**
 * Answers every line of a file with `{"id", ...answer}`, or with `{"id", "line", "error"}` where that fails.
 *
 * @param file a path, or `-` for standard input
 * @throws ReadFailure where the file cannot be read
 */
export async function answerLines(file: string, answer: (row: Fields) => Promise<object>): Promise<void> {
	const input = file === '-' ? process.stdin : createReadStream(file);
	try {
		for await (const line of linesOf(input)) {
			if (line.bytes.length > 0) await print(await answerLine(line, answer));
		}
	} catch (error) {
		throw isSystemError(error) ? failureOf(file, error) : error;
	}
}

/** The line printed. Making it may fail too: an id nested some thousand deep can be read and not be written. */
async function answerLine(line: Line, answer: (row: Fields) => Promise<object>): Promise<string> {
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
		JSON.stringify(id);
		return id;
	} catch {
		throw new ReadFailure('malformed', 'the "id" is nested too deep to be printed; use a text or a number');
	}
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
function describe(error: unknown): { code: string; message: string } {
	const message = error instanceof Error ? error.message : String(error);
	return { code: error instanceof ReadFailure ? error.code : 'internal', message };
}

/** Waits where the reader is slower than we are, so that answers do not pile up in memory. */
async function print(answer: string): Promise<void> {
	if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, 'drain');
}
