/** The bytes of standard input. */
import { ReadFailure } from './failure.ts';
import { tooLarge } from './file.ts';
import { MAXIMUM_BYTES } from './limits.ts';

/**
 * Reads a stream to its end.
 *
 * @throws ReadFailure `too-large`
 */
export async function readStreamBytes(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > MAXIMUM_BYTES) throw tooLarge('standard input', size);
		chunks.push(chunk);
	}
	if (size === 0) throw new ReadFailure('empty', 'standard input is empty; pipe the text of a report into it');
	return Buffer.concat(chunks);
}
