/** Where a result goes: standard output, or a file that is either whole or not there. */
import { link, lstat, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Rendered } from '../src/report/format.ts';
import { systemReason } from '../src/read/system-reason.ts';
import { UsageError } from './exit.ts';
import { isRunning } from './running.ts';

export interface Destination {
	/** A path; undefined is standard output. */
	readonly output?: string | undefined;
	/** Whether a file that exists may be replaced. */
	readonly force?: boolean | undefined;
}

/**
 * Says no before the work is done, rather than after.
 *
 * @param read what the command reads, as it was named: none of it may be replaced, by whatever name
 * @throws UsageError where there is no such folder, or the file exists and may not be replaced
 */
export async function checkDestination(given: Destination, read: readonly (string | undefined)[]): Promise<void> {
	await checkPlace(given);
	if (given.output === undefined || (await kindOf(given.output)) !== 'file') return;
	const { isAmong } = await import('./same-file.ts');
	if (await isAmong(given.output, read))
		throw new UsageError(`${given.output} is read here, and -o would replace it; give another name`);
}

async function checkPlace({ output, force }: Destination): Promise<void> {
	if (output === undefined) return;
	if (output === '') throw new UsageError('-o needs the name of a file');
	const folder = dirname(output);
	if ((await kindOf(`${folder}/.`)) !== 'folder') throw new UsageError(`there is no folder ${folder}; make it first`);
	const kind = await kindOf(output);
	if (kind === 'folder') throw new UsageError(`${output} is a folder; give a file name in it`);
	if (kind === 'broken link') throw new UsageError(`${output} is a link to no file; give another name`);
	if (kind === 'file' && !force) throw existsAlready(output);
}

const existsAlready = (output: string) =>
	new UsageError(`${output} exists; give another name, or --force to replace it`);

/** @throws UsageError where the file cannot be written; then there is no file, not even a part of one. */
export async function deliver(result: Rendered, destination: Destination): Promise<void> {
	await checkPlace(destination);
	const { output, force } = destination;
	if (output === undefined) toStandardOutput(result);
	else
		await writeWhole(output, result, force ? 'replaces' : 'is new').catch((error: NodeJS.ErrnoException) => {
			if (error.code === 'EEXIST') throw existsAlready(output);
			throw new UsageError(`${output} cannot be written (${systemReason(error)}); give another -o`);
		});
}

/** Bytes would make a terminal ring, blink and change its letters. */
function toStandardOutput(result: Rendered): void {
	if (typeof result !== 'string' && process.stdout.isTTY)
		throw new UsageError('this form is no text to read at a terminal; write it to a file with -o');
	process.stdout.write(result);
}

async function writeWhole(path: string, result: Rendered, file: 'is new' | 'replaces'): Promise<void> {
	const kind = await kindOf(path);
	// A device such as /dev/stderr is written to; a file put in its place would break the machine.
	if (kind === 'device') return writeFile(path, result);
	// The file that a link leads to is replaced, and the link stays.
	const target = kind === 'file' ? await realpath(path) : path;
	await removeLeftovers(dirname(target));
	// The name is short whatever the file is called: names of 255 bytes are the longest there are.
	const temporary = join(dirname(target), `${BEGINNING}${process.pid}${ENDING}`);
	try {
		// What already has this program's number was left by another that had it before.
		await rm(temporary, { force: true });
		await writeFile(temporary, result, { flag: 'wx' });
		if (file === 'is new') await putNew(temporary, target);
		else await rename(temporary, target);
	} finally {
		await rm(temporary, { force: true });
	}
}

/** Of two programs that write one new file at once the second is told that it exists. */
async function putNew(temporary: string, target: string): Promise<void> {
	await link(temporary, target).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'EEXIST') throw error;
		// Some file systems, as of memory cards, know no second name of a file.
		return rename(temporary, target);
	});
}

const BEGINNING = '.counterpoint-';
const ENDING = '.part';
/** Milliseconds after which nobody writes a part any more: on a shared disk it may be another machine's. */
const FORGOTTEN = 60_000;

/** Removes the parts that a program left when it was killed. */
async function removeLeftovers(folder: string): Promise<void> {
	const names = await readdir(folder).catch(() => []);
	for (const name of names) {
		const owner = /^\.counterpoint-(\d+)\.part$/.exec(name)?.[1];
		if (owner === undefined || isRunning(Number(owner))) continue;
		const path = join(folder, name);
		const found = await lstat(path).catch(() => null);
		if (found?.isFile() && Date.now() - found.mtimeMs > FORGOTTEN) await rm(path, { force: true }).catch(() => {});
	}
}

/** What a path leads to, also where it is a link: `/dev/stdout` is one. */
async function kindOf(path: string): Promise<'missing' | 'broken link' | 'file' | 'folder' | 'device'> {
	const found = await stat(path).catch(() => null);
	if (found === null) return (await lstat(path).catch(() => null)) === null ? 'missing' : 'broken link';
	if (found.isDirectory()) return 'folder';
	return found.isFile() ? 'file' : 'device';
}
