/** The review file: read whole, written by adding lines. Two writers at a time do no harm, a crash costs one line at most. */
import { type FileHandle, mkdir, open, readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type { Comparison } from '../../src/model.ts';
import type { Entry } from '../../src/review/act.ts';
import { systemReason } from '../../src/read/system-reason.ts';
import { type Journal, journalOf, lineOf } from '../../src/review/journal.ts';
import { UsageError } from '../exit.ts';
import { say } from '../failure.ts';

/** Decisions are nobody's business but the reviewer's, until he shares the file. */
const OWN_FILE = 0o600;
const OWN_FOLDER = 0o700;

/** Where decisions on two texts are kept if no file is named: by what the texts are, whichever comes first. */
export async function usualReviewFile({ reports: { a, b } }: Pick<Comparison, 'reports'>): Promise<string> {
	const { default: envPaths } = await import('env-paths');
	const { sha256 } = await import('../../src/hash.ts');
	const name = sha256([a.sha256, b.sha256].sort().join('\n')).slice(0, 32);
	return join(envPaths('counterpoint', { suffix: '' }).data, 'reviews', `${name}.jsonl`);
}

/** The reviewer who was named, else the user of the machine. */
export function reviewerNamed(name: string | undefined): string {
	const given = name?.replace(/\s+/g, ' ').trim();
	if (given === '') throw new UsageError('--reviewer needs a name');
	return given ?? userName();
}

function userName(): string {
	try {
		return userInfo().username;
	} catch {
		// A container may run as a number that no user has.
		throw new UsageError('the system tells no user name; give --reviewer NAME');
	}
}

/**
 * The journal in a file; an empty one where there is no file yet. What is damaged is said on standard error.
 *
 * @throws UsageError where the file cannot be read
 */
export async function readReviewFile(path: string): Promise<Journal> {
	const found = await stat(path).catch(() => null);
	// A pipe or a device may never end.
	if (found?.isFile() === false) throw new UsageError(`the review file ${path} cannot be read: it is no regular file`);
	const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return '';
		throw new UsageError(`the review file ${path} cannot be read (${systemReason(error)})`);
	});
	const journal = journalOf(text);
	for (const { number, why } of journal.setAside) say(`${path}, line ${number} is set aside: ${why}`);
	return journal;
}

/**
 * Adds entries, and returns when they are on the disk. All go out in one write at the end of the file (O_APPEND), which the
 * system does not mix with another writer's. Where the last line was cut off by a crash, a new one is begun first.
 *
 * @throws UsageError where they cannot be kept
 */
export async function appendToReviewFile(path: string, entries: readonly Entry[]): Promise<void> {
	if (entries.length === 0) return;
	try {
		const file = await opened(path);
		try {
			const lines = Buffer.from(`${(await endsInALine(file)) ? '' : '\n'}${entries.map(lineOf).join('')}`);
			const { bytesWritten } = await file.write(lines);
			if (bytesWritten < lines.length) throw new UsageError(`${path} took only a part of it; is the disk full?`);
			// A device such as /dev/stdout has nothing to be flushed.
			if ((await file.stat()).isFile()) await file.sync();
		} finally {
			await file.close();
		}
	} catch (error) {
		throw codeOf(error) === null ? error : new UsageError(notKept(path, error as NodeJS.ErrnoException));
	}
}

async function opened(path: string): Promise<FileHandle> {
	const folder = dirname(path);
	await mkdir(folder, { recursive: true, mode: OWN_FOLDER });
	try {
		const created = await open(path, 'ax+', OWN_FILE);
		await flushed(folder);
		return created;
	} catch (error) {
		if (codeOf(error) !== 'EEXIST') throw error;
		return open(path, 'a+', OWN_FILE);
	}
}

/** A new file is not safe before its name in the folder is. Windows opens no folders, and needs it not. */
async function flushed(folder: string): Promise<void> {
	const handle = await open(folder).catch(() => null);
	await handle?.sync().catch(() => {});
	await handle?.close();
}

const LINE_FEED = 0x0a;

async function endsInALine(file: FileHandle): Promise<boolean> {
	const { size } = await file.stat();
	if (size === 0) return true;
	const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
	return buffer[0] === LINE_FEED;
}

/** "ENOSPC": the code of an error of the system; null for any other. */
function codeOf(error: unknown): string | null {
	const isOfSystem = typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
	return isOfSystem && typeof error.code === 'string' ? error.code : null;
}

function notKept(path: string, error: NodeJS.ErrnoException): string {
	return `the decision is not kept: ${path} cannot be written (${systemReason(error)})`;
}
