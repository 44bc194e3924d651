/**
 * The program as one script, with what V8 compiled of it before.
 *
 * Reading and compiling the program takes longer than comparing two short reports. V8 can keep that work, but uses it
 * only in the very version, with the very settings, that did it. What is kept runs in the program's stead, so it is no part
 * of the package: it is made where the program is built, or on the user's machine by the first comparison.
 */
import { createHash, type Hash } from 'node:crypto';
import {
	closeSync,
	fstatSync,
	mkdirSync,
	openSync,
	readFileSync,
	readSync,
	renameSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { hurry } from './hurry.ts';

/** What `scripts/program.mjs` writes. */
const PROGRAM_FILE = 'program.js';
/**
 * One for runs that are printed and one for those that open the screen. What only the screen uses was a third of it, which
 * a comparison that is piped into a file would unpack for nothing: 3 of 100 parts of its time.
 */
const CACHE_FILES = { printed: 'program.printed.v8-cache', screen: 'program.v8-cache' } as const;

export type Showing = keyof typeof CACHE_FILES;

/** Whether a format is named or the output is a file or a pipe, where no screen opens. To ask `node:tty` would load it. */
export function showingFor(words: readonly string[]): Showing {
	if (words.some((word) => NAMES_FORMAT.test(word))) return 'printed';
	try {
		return fstatSync(STANDARD_OUTPUT).isCharacterDevice() ? 'screen' : 'printed';
	} catch {
		// It was closed.
		return 'printed';
	}
}

const NAMES_FORMAT = /^(?:-f|--format)/;
const STANDARD_OUTPUT = 1;

/** Bytes of the hash that the cache begins with: SHA-256. */
const SEAL = 32;
/** So many times as large as the program the cache is at most, as a rule. */
const CACHE_TO_PROGRAM = 2;

/** @throws where the program is missing, which is a fault of the installation. */
export function programIn(folder: string, showing: Showing): Script {
	const filename = join(folder, PROGRAM_FILE);
	const memory = Buffer.allocUnsafeSlow(statSync(filename).size * CACHE_TO_PROGRAM);
	const source = readInto(memory, filename);
	// What is beyond ASCII was escaped, so that bytes are characters.
	const code = source.toString('latin1');
	const seal = sealOf(source);
	hurry();
	const cachedData =
		cacheOf(seal, join(folder, CACHE_FILES[showing]), memory) ?? cacheOf(seal, ownCacheFile(showing), memory);
	return new Script(code, cachedData ? { filename, cachedData } : { filename });
}

/** Runs the program on the words of the command line. */
export function start(program: Script, folder: string): void {
	program.runInThisContext()(require, pathToFileURL(join(folder, PROGRAM_FILE)).href);
}

/** The file that keeps what V8 has compiled so far. */
export function cacheFile(
	program: Script,
	folder: string,
	showing: Showing,
): { readonly path: string; readonly content: Buffer } {
	// V8 writes down the settings of this moment, and the next run begins in a hurry.
	hurry();
	const data = program.createCachedData();
	const seal = sealOf(readFileSync(join(folder, PROGRAM_FILE)));
	return { path: join(folder, CACHE_FILES[showing]), content: Buffer.concat([seal.update(data).digest(), data]) };
}

/**
 * Keeps for the user's next run what V8 compiled in this one, where nothing was kept or V8 refused it. What goes wrong costs
 * the next run its time and nothing else.
 */
export function keepAtExit(program: Script, folder: string, showing: Showing): void {
	if (program.cachedDataRejected === false) return;
	process.once('exit', () => {
		const path = ownCacheFile(showing);
		const temporary = `${path}.${process.pid}`;
		try {
			mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
			writeFileSync(temporary, cacheFile(program, folder, showing).content, { mode: 0o600 });
			renameSync(temporary, path);
		} catch {
			// A home that cannot be written to, as in many containers.
		}
	});
}

/** In the user's own folder for what can be made again; one for each version of V8, so that two do not take turns. */
function ownCacheFile(showing: Showing): string {
	const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
	const usual =
		process.platform === 'win32'
			? (LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'))
			: process.platform === 'darwin'
				? join(homedir(), 'Library', 'Caches')
				: join(homedir(), '.cache');
	return join(XDG_CACHE_HOME || usual, 'counterpoint', `${process.versions.v8}-${process.arch}-${showing}.v8-cache`);
}

/**
 * What was kept of this very program by this very V8. V8 itself looks at the length of the source alone and at nothing of
 * the data: a damaged file would crash it. A file that another user could have written is not looked at.
 */
function cacheOf(seal: Hash, path: string, memory: Buffer): Buffer | null {
	try {
		if (!isOurs(path)) return null;
		const file = readInto(memory, path);
		const data = file.subarray(SEAL);
		return file.subarray(0, SEAL).equals(seal.copy().update(data).digest()) ? data : null;
	} catch {
		return null;
	}
}

/** Bits of a file's mode by which its group and everybody may write to it. */
const WRITABLE_BY_OTHERS = 0o022;

/** Whether the file belongs to the user, or to root who installed the program, and nobody else can change it. */
function isOurs(path: string): boolean {
	const { uid, mode } = statSync(path);
	const user = process.getuid?.();
	return user === undefined || ((uid === user || uid === 0) && (mode & WRITABLE_BY_OTHERS) === 0);
}

/** What goes before the data into the hash. */
function sealOf(source: Buffer): Hash {
	return createHash('sha256').update(process.versions.v8).update(source);
}

/**
 * A file's bytes, in memory at hand if they fit. The program is text and hash by the time its cache is read, and memory that
 * is new to a process takes longer to get than the file to read.
 */
function readInto(memory: Buffer, path: string): Buffer {
	const file = openSync(path, 'r');
	try {
		const { size } = fstatSync(file);
		const isWhole = size <= memory.length && readSync(file, memory, 0, size, 0) === size;
		return isWhole ? memory.subarray(0, size) : readFileSync(path);
	} finally {
		closeSync(file);
	}
}
