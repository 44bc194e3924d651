/**
 * A stream of bytes, divided into lines. Node's own readline also divides at U+2028 and U+2029, which may stand inside
 * a JSON text as they are.
 */
export interface Line {
	/** Counted from 1. */
	readonly number: number;
	/** Without the line feed, and empty where the line holds only white space. */
	readonly bytes: Uint8Array;
}

const LINE_FEED = 0x0a;

export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
	let pending: Uint8Array[] = [];
	let number = 0;
	for await (const chunk of stream) {
		let start = 0;
		for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
			yield { number: ++number, bytes: trimmed(Buffer.concat([...pending, chunk.subarray(start, end)])) };
			pending = [];
			start = end + 1;
		}
		pending.push(chunk.subarray(start));
	}
	const rest = trimmed(Buffer.concat(pending));
	if (rest.length > 0) yield { number: ++number, bytes: rest };
}

function trimmed(bytes: Uint8Array): Uint8Array {
	const isBlank = bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
	return isBlank ? bytes.subarray(0, 0) : bytes;
}
