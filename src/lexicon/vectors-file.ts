/** Where the word vectors are kept: the one place in which the meaning of words touches a disk. */
import { readFileSync } from 'node:fs';

/**
 * Beside this file in the sources; in the bundle beside the program or one folder above a chunk of it.
 *
 * @throws where the data file is missing, which is a fault of the installation
 */
export function vectorsFile(): Uint8Array {
	try {
		return readFileSync(new URL('./data/vectors.bin', import.meta.url));
	} catch {
		return readFileSync(new URL('../data/vectors.bin', import.meta.url));
	}
}
