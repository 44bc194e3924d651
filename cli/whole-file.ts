/** A file of the program's own put in its place whole, as an answer that is kept: what is killed meanwhile leaves no half. */
import { open, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';

/** Several programs may write one file, on a shared disk from several machines: each writes beside it under its own name. */
let written = 0;

/**
 * Writes the file, or puts it in the place of the one there. It is on the disk before it has its name.
 *
 * @param mode who may read it, as `open` takes it
 */
export async function putWhole(path: string, text: string, mode = 0o666): Promise<void> {
	const temporary = `${path}.${hostname()}-${process.pid}-${++written}.part`;
	try {
		// What already has this name was left by another program that had this number before.
		await rm(temporary, { force: true });
		const file = await open(temporary, 'wx', mode);
		try {
			await file.writeFile(text);
			await file.datasync();
		} finally {
			await file.close();
		}
		await rename(temporary, path);
	} finally {
		await rm(temporary, { force: true });
	}
}
