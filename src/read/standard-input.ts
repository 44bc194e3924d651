/** The bytes of standard input, or of another stream. */
import { ReadFailure } from './failure.ts';
import { MAXIMUM_BYTES, tooLarge } from './limits.ts';

/**
 * Reads a stream to its end.
 *
 * @param name how a message names it
 * @throws ReadFailure `empty` or `too-large`
 */
export async function readStreamBytes(
	stream: AsyncIterable<Uint8Array>,
	name: string,
	maximum = MAXIMUM_BYTES,
): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > maximum) throw tooLarge(name, size);
		chunks.push(chunk);
	}
	if (size === 0) throw new ReadFailure('empty', `${name} is empty; it should hold the text of a report`);
	return Buffer.concat(chunks);
}
