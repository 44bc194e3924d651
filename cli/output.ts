/** Where a result goes: standard output, or a file that is either whole or not there. */
import { lstat, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Rendered } from '../src/report/format.ts';
import { UsageError } from './exit.ts';

export interface Destination {
	/** A path; undefined is standard output. */
	readonly output?: string | undefined;
	/** Whether a file that exists may be replaced. */
	readonly force?: boolean | undefined;
}

/**
 * Says no before the work is done, rather than after.
 *
 * @throws UsageError where there is no such folder, or the file exists and may not be replaced
 */
export async function checkDestination({ output, force }: Destination): Promise<void> {
	if (output === undefined) return;
	if (output === '') throw new UsageError('-o needs the name of a file');
	const folder = dirname(output);
	if ((await kindOf(`${folder}/.`)) !== 'folder') throw new UsageError(`there is no folder ${folder}; make it first`);
	const kind = await kindOf(output);
	if (kind === 'folder') throw new UsageError(`${output} is a folder; give a file name in it`);
	if (kind === 'file' && !force) throw new UsageError(`${output} exists; give another name, or --force to replace it`);
}

/** @throws UsageError where the file cannot be written; then there is no file, not even a part of one. */
export async function deliver(result: Rendered, destination: Destination): Promise<void> {
	await checkDestination(destination);
	const { output } = destination;
	if (output === undefined) toStandardOutput(result);
	else
		await writeWhole(output, result).catch((error: NodeJS.ErrnoException) => {
			throw new UsageError(`${output} cannot be written (${error.code ?? error.message}); give another -o`);
		});
}

/** Bytes would make a terminal ring, blink and change its letters. */
function toStandardOutput(result: Rendered): void {
	if (typeof result !== 'string' && process.stdout.isTTY)
		throw new UsageError('this form is no text to read at a terminal; write it to a file with -o');
	process.stdout.write(result);
}

async function writeWhole(path: string, result: Rendered): Promise<void> {
	// A device such as /dev/stderr is written to; a file put in its place would break the machine.
	if ((await kindOf(path)) === 'device') return writeFile(path, result);
	const temporary = `${path}.${process.pid}.part`;
	try {
		await writeFile(temporary, result, { flag: 'wx' });
		await rename(temporary, path);
	} finally {
		await rm(temporary, { force: true });
	}
}

async function kindOf(path: string): Promise<'missing' | 'file' | 'folder' | 'device'> {
	const found = await lstat(path).catch(() => null);
	if (found === null) return 'missing';
	if (found.isDirectory()) return 'folder';
	return found.isFile() || found.isSymbolicLink() ? 'file' : 'device';
}
