/** One report of a file of NDJSON, by the number of its line: `reports.ndjson#17`. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { called } from './called.ts';
import { ReadFailure } from './failure.ts';
import { failureOf, isSystemError, isThere, refuseOtherThanFile } from './file.ts';
import { MAXIMUM_BYTES, tooLarge } from './limits.ts';
import type { LinePolicy } from './origins.ts';

interface NumberedLine {
	readonly file: string;
	/** Counted from 1; lines that are blank count too. */
	readonly number: number;
}

/** Of an address, what follows the `#` is a place in a page. */
const NUMBERED_LINE = /^(?![a-z][a-z\d+.-]{1,30}:\/\/)(.+\.(?:ndjson|jsonl))#(\d{1,9})$/is;

/** What such a name stands for; null for another, and where a file is called so. */
export async function numberedLine(given: string): Promise<NumberedLine | null> {
	const [, file, digits] = NUMBERED_LINE.exec(given) ?? [];
	if (file === undefined || (await isThere(given))) return null;
	return { file, number: Number(digits) };
}

/**
 * What the line holds, as a value.
 *
 * @throws ReadFailure
 */
export async function valueOfLine(line: NumberedLine, inLine?: LinePolicy): Promise<unknown> {
	const { file, number } = line;
	if (inLine?.files === 'refused')
		throw new ReadFailure('unreadable', 'files are not read here (--no-files); give {"text": ...}');
	await refuseOtherThanFile(file);
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(line)));
	} catch (error) {
		if (isSystemError(error)) throw failureOf(file, error);
		if (error instanceof ReadFailure) throw error;
		throw new ReadFailure(
			'malformed',
			`${called(file)}, line ${number}: ${error instanceof Error ? error.message : error}`,
		);
	}
}

async function bytesOf({ file, number }: NumberedLine): Promise<Uint8Array> {
	const starts = await startsOf(file);
	const [start, end] = [starts[number - 1], starts[number]];
	if (start === undefined || end === undefined)
		throw new ReadFailure('items', `${called(file)} has no line ${number}; it has ${starts.length - 1}`);
	if (end - start > MAXIMUM_BYTES) throw tooLarge(`${called(file)}, line ${number}`, end - start);
	const handle = await open(file);
	try {
		const bytes = new Uint8Array(end - start);
		const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
		return bytes.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
}

interface Known {
	readonly size: number;
	readonly changed: number;
	/** Where each line starts, and where the last ends. */
	readonly starts: readonly number[];
}

/** A batch asks for lines of the same file again and again, and going through it takes a second for every gigabyte. */
const known = new Map<string, Known>();
const MOST_KNOWN = 8;

async function startsOf(file: string): Promise<readonly number[]> {
	const { size, mtimeMs: changed } = await stat(file);
	const before = known.get(file);
	if (before?.size === size && before.changed === changed) return before.starts;
	const starts = await lineStarts(file);
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(file, { size, changed, starts });
	return starts;
}

/** Each takes eight bytes: a file of nothing but line feeds must not fill the memory. */
const MOST_LINES = 10_000_000;
const LINE_FEED = 0x0a;
const CHUNK = 1 << 20;

async function lineStarts(file: string): Promise<readonly number[]> {
	const starts = [0];
	let offset = 0;
	for await (const chunk of createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
		for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1))
			starts.push(offset + at + 1);
		offset += chunk.length;
		if (starts.length > MOST_LINES)
			throw new ReadFailure('too-large', `${called(file)} has more than ${MOST_LINES / 1e6} million lines; divide it`);
	}
	if (starts.at(-1) !== offset) starts.push(offset);
	return starts;
}
