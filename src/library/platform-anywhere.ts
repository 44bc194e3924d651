/** What the library does without Node, as in a browser: a hash in JavaScript, and no disk to read word vectors from. */
import { sha256 as hashOf } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export function sha256(content: string | Uint8Array): string {
	return bytesToHex(hashOf(typeof content === 'string' ? utf8ToBytes(content) : content));
}

/** @throws always: whoever uses the library here gives the vectors first */
export function vectorsFile(): never {
	throw new Error('no word vectors yet; call useWordVectors with the bytes of counterpoint/vectors.bin first');
}

/** Nothing that runs here calls for Node's own modules. */
export const require = undefined;
