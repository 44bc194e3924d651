/**
 * A stream of bytes, divided into lines. Node's own readline also divides at U+2028 and U+2029, which may stand inside
 * a JSON text as they are.
 */

import { called } from '../src/read/called.ts';
import { ReadFailure } from '../src/read/failure.ts';

/** In bytes: two reports as large as may be, with room for their escapes. */
export const MAXIMUM_LINE = 100_000_000;

export interface Line {
	/** Counted from 1. */
	readonly number: number;
	/** Without the line feed, and empty where the line holds only white space. */
	readonly bytes: Uint8Array;
	/** Whether the line was longer than is kept. */
	readonly isCut: boolean;
}

/**
 * Lines in UTF-16, which the `>` of older PowerShells writes, would each be answered as no JSON.
 *
 * @throws ReadFailure where the stream begins with the mark of that encoding
 */
export async function* inUtf8(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
	let isFirst = true;
	for await (const chunk of stream) {
		if (isFirst && UTF_16.has(chunk.subarray(0, 2).join()))
			throw new ReadFailure('malformed', `${called(name)} is in UTF-16; lines are read in UTF-8: save it so`);
		isFirst = false;
		yield chunk;
	}
}

/** The mark of the order of bytes, either way round. */
const UTF_16: ReadonlySet<string> = new Set(['255,254', '254,255']);

const LINE_FEED = 0x0a;

export async function* linesOf(stream: AsyncIterable<Uint8Array>, maximum = MAXIMUM_LINE): AsyncGenerator<Line> {
	let number = 0;
	let line = new Pending(maximum);
	for await (const chunk of stream) {
		let start = 0;
		for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
			line.add(chunk.subarray(start, end));
			yield line.end(++number);
			line = new Pending(maximum);
			start = end + 1;
		}
		line.add(chunk.subarray(start));
	}
	yield line.end(++number);
}

/** A line that has not ended yet. Of one that is too long only the beginning is kept. */
class Pending {
	readonly #maximum: number;
	readonly #parts: Uint8Array[] = [];
	#size = 0;

	constructor(maximum: number) {
		this.#maximum = maximum;
	}

	add(part: Uint8Array): void {
		this.#size += part.length;
		if (this.#size <= this.#maximum || this.#parts.length === 0) this.#parts.push(part);
	}

	end(number: number): Line {
		const bytes = Buffer.concat(this.#parts);
		const isBlank = bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
		return { number, bytes: isBlank ? bytes.subarray(0, 0) : bytes, isCut: this.#size > this.#maximum };
	}
}
