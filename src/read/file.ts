/** A file's bytes. */
import { open } from 'node:fs/promises';
import { ReadFailure } from './failure.ts';
import { MAXIMUM_BYTES } from './limits.ts';

/**
 * Reads a file whole, but nothing that could hang or fill the memory.
 *
 * @throws ReadFailure `missing`, `folder`, `too-large` or `unreadable`
 */
export async function readFileBytes(path: string): Promise<Uint8Array> {
	const file = await open(path).catch((error: NodeJS.ErrnoException) => {
		throw failureOf(path, error);
	});
	try {
		const { size, isDirectory } = await file
			.stat()
			.then((stat) => ({ size: stat.size, isDirectory: stat.isDirectory() }));
		if (isDirectory) throw new ReadFailure('folder', `${path} is a folder; give one of the files in it`);
		if (size > MAXIMUM_BYTES) throw tooLarge(path, size);
		return await file.readFile();
	} finally {
		await file.close();
	}
}

/** The failure for a source of `size` bytes. */
export function tooLarge(name: string, size: number): ReadFailure {
	const inMegabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
	return new ReadFailure(
		'too-large',
		`${name} has ${inMegabytes(size)}, more than the ${inMegabytes(MAXIMUM_BYTES)} a report may have; cut out the article`,
	);
}

/** The failure behind an error of the file system. */
export function failureOf(path: string, error: NodeJS.ErrnoException): ReadFailure {
	if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
		return new ReadFailure('missing', `there is no file ${path}; check the path`);
	}
	const reason = error.code === 'EACCES' ? 'permission denied' : (error.code ?? error.message);
	return new ReadFailure('unreadable', `${path} cannot be read (${reason}); check its permissions`);
}
