/** Standard input as reports of an event: one report in any form, or a report a line, as a file of NDJSON has them. */
import type { Draft } from '../src/model.ts';
import { isRecord } from '../src/read/fields.ts';
import { MAXIMUM_BYTES, MAXIMUM_SAVED_BYTES, tooLarge } from '../src/read/limits.ts';
import { draftOf } from '../src/read/read.ts';
import { readStreamBytes } from '../src/read/standard-input.ts';

export type Input =
	| { readonly kind: 'one report'; readonly draft: Draft }
	| { readonly kind: 'a report a line'; readonly stream: AsyncIterable<Uint8Array> };

const NAME = 'standard input';

/**
 * @param from what its one report is written in, where that was said
 * @throws ReadFailure
 */
export async function standardInput(from: string | undefined): Promise<Input> {
	const bytes = await readStreamBytes(process.stdin, NAME, MAXIMUM_SAVED_BYTES);
	if (from === undefined && holdsLines(bytes)) return { kind: 'a report a line', stream: inOne(bytes) };
	if (bytes.length > MAXIMUM_BYTES) throw tooLarge(NAME, bytes.length);
	const about = { source: '-', name: NAME, contentType: null, url: null };
	return { kind: 'one report', draft: await draftOf({ bytes, ...about }, { from }) };
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield bytes;
}

/** A first line that may be broken is no reason to take a hundred reports for one text. */
const LOOKED_AT = 5;
const LINE_FEED = 0x0a;

/**
 * Whether there are several lines and one of the first is an object of its own. A JSON text laid out over lines begins with
 * `{` alone; a single line is the one report that it holds.
 */
export function holdsLines(bytes: Uint8Array): boolean {
	const lines: string[] = [];
	for (let start = 0; start < bytes.length && lines.length < LOOKED_AT; ) {
		const found = bytes.indexOf(LINE_FEED, start);
		const end = found === -1 ? bytes.length : found;
		const line = Buffer.from(bytes.subarray(start, end)).toString().trim();
		if (line !== '') lines.push(line);
		start = end + 1;
	}
	return lines.length > 1 && lines.some(isObject);
}

function isObject(line: string): boolean {
	if (!line.startsWith('{')) return false;
	try {
		const value: unknown = JSON.parse(line);
		// `{}` also ends a page of code, and says nothing.
		return isRecord(value) && Object.keys(value).length > 0;
	} catch {
		return false;
	}
}
