/**
 * The answers of a queue, outside of Redis: a file each, in a folder that the machines share or that is brought together
 * from theirs. Whether an answer is there is seen by its name; a file is whole or not there, and one that is written twice
 * is the same twice.
 */
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { systemReason } from '../../src/read/system-reason.ts';
import { UsageError } from '../exit.ts';
import { putWhole } from '../whole-file.ts';

export interface Kept {
	/** One line of JSON, as `batch` prints it. */
	readonly answer: string;
	readonly kind: 'comparison' | 'error';
	/** The adding and the line that it answers. */
	readonly run: string;
	readonly hash: string;
}

export interface Results {
	readonly at: (position: number) => Promise<Kept | null>;
	readonly keep: (position: number, kept: Kept) => Promise<void>;
	/** Throws UsageError where nothing can be kept: known before a line is taken, it costs none of the line's attempts. */
	readonly tryOut: () => Promise<void>;
}

/** Files in one folder: more make listing it, and copying it, slow. */
const IN_FOLDER = 1000;
const DIGITS = 9;

/**
 * The answers of a queue in a folder.
 *
 * @throws UsageError where there is no such folder: it may be that of a disk that is not there yet
 */
export async function resultsIn(folder: string, queue: string): Promise<Results> {
	if (!(await stat(folder).catch(() => null))?.isDirectory())
		throw new UsageError(
			`there is no folder ${folder}; make it first, and give all workers the same or bring theirs together`,
		);
	const pathOf = (position: number) => {
		const [thousands, name] = [Math.floor(position / IN_FOLDER), position].map((n) => String(n).padStart(DIGITS, '0'));
		return join(folder, queue, thousands ?? '', `${name}.ndjson`);
	};
	const refused = (what: string) => (error: NodeJS.ErrnoException) => {
		throw new UsageError(`${folder} cannot be written to (${systemReason(error)}); ${what}`);
	};
	return {
		tryOut: () => tryOut(join(folder, queue)).catch(refused('give a folder that can, as --results')),
		at: async (position) => read(await readFile(pathOf(position), 'utf8').catch(() => '')),
		keep: (position, kept) => write(pathOf(position), kept).catch(refused('the line is left to others')),
	};
}

/** The first line says what the second one answers. */
const headOf = ({ kind, run, hash }: Omit<Kept, 'answer'>) => `${JSON.stringify({ kind, run, sha256: hash })}\n`;

function read(file: string): Kept | null {
	const end = file.indexOf('\n');
	// Of a file that another machine is being copied onto, the end may not be there yet.
	if (end < 0 || !file.endsWith('\n')) return null;
	const answer = file.slice(end + 1, -1);
	try {
		const { kind, run, sha256 } = JSON.parse(file.slice(0, end));
		return answer === '' ? null : { answer, kind, run, hash: sha256 };
	} catch {
		return null;
	}
}

/** A file is made and taken away: what may be written shows in no permission of a disk that is mounted to be read. */
async function tryOut(folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	const path = join(folder, `${hostname()}-${process.pid}.part`);
	await writeFile(path, 'tried\n');
	await rm(path, { force: true });
}

/** On the disk before it has its name: once Redis is told, the line is forgotten there. */
async function write(path: string, kept: Kept): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await putWhole(path, `${headOf(kept)}${kept.answer}\n`);
}
