/** Where the word vectors are kept: the one place in which the meaning of words touches a disk. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * Reads the file into the room it is given for so many bytes. It lies beside this file in the sources; in the bundle
 * beside the program or one folder above a chunk of it.
 *
 * @throws where the data file is missing, which is a fault of the installation
 */
export function vectorsFile<R extends { readonly bytes: Uint8Array }>(roomFor: (size: number) => R): R {
	const file = opened();
	try {
		const room = roomFor(fstatSync(file).size);
		for (let at = 0; at < room.bytes.length; ) {
			const read = readSync(file, room.bytes, at, room.bytes.length - at, at);
			if (read === 0) break;
			at += read;
		}
		return room;
	} finally {
		closeSync(file);
	}
}

function opened(): number {
	try {
		return openSync(new URL('./data/vectors.bin', import.meta.url), 'r');
	} catch {
		return openSync(new URL('../data/vectors.bin', import.meta.url), 'r');
	}
}
