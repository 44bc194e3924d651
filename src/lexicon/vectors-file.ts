/** Where the word vectors are kept: the one place in which the meaning of words touches a disk. */
import { fstatSync, openSync, readSync } from 'node:fs';

/** A file of which only what is needed is brought to where it is to stay. */
export interface KeptFile<R> {
	/** As large as the file; 0 where nothing was read yet. */
	readonly room: R;
	/** Reads the bytes from `start` up to `end`. */
	readonly read: (start: number, end: number) => void;
}

/**
 * The file, and the room it is given for so many bytes. It lies beside this file in the sources; in the bundle beside the
 * program or one folder above a chunk of it. It stays open, so that what is read later is of the same file, even where an
 * update has put another in its place.
 *
 * @throws where the data file is missing, which is a fault of the installation
 */
export function vectorsFile<R extends { readonly bytes: Uint8Array }>(roomFor: (size: number) => R): KeptFile<R> {
	const file = opened();
	const room = roomFor(fstatSync(file).size);
	return { room, read: (start, end) => readInto(room.bytes, file, start, Math.min(end, room.bytes.length)) };
}

function readInto(bytes: Uint8Array, file: number, start: number, end: number): void {
	for (let at = start; at < end; ) {
		const read = readSync(file, bytes, at, end - at, at);
		if (read === 0) break;
		at += read;
	}
}

function opened(): number {
	try {
		return openSync(new URL('./data/vectors.bin', import.meta.url), 'r');
	} catch {
		return openSync(new URL('../data/vectors.bin', import.meta.url), 'r');
	}
}
