/**
 * The program as one script, with what V8 compiled of it while it was built.
 *
 * Reading and compiling the program takes longer than comparing two short reports. V8 can keep that work, but uses it
 * only in the very version, with the very settings, that did it; in any other the program is compiled as ever.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** What `scripts/program.mjs` writes beside each other. */
const PROGRAM_FILE = 'program.js';
const CACHE_FILE = 'program.v8-cache';
/** Bytes of the checksum that the cache begins with. */
const CHECKSUM = 4;

/** @throws where the program is missing, which is a fault of the installation. */
export function programIn(folder: string): Script {
	const filename = join(folder, PROGRAM_FILE);
	const source = readFileSync(filename);
	// What is beyond ASCII was escaped, so that bytes are characters.
	const code = source.toString('latin1');
	const cachedData = cacheOf(source, folder);
	return new Script(code, cachedData ? { filename, cachedData } : { filename });
}

/** Runs the program on the words of the command line. */
export function start(program: Script, folder: string): void {
	program.runInThisContext()(require, pathToFileURL(join(folder, PROGRAM_FILE)).href);
}

/** The file that keeps what V8 has compiled so far. */
export function cacheFile(program: Script, folder: string): { readonly path: string; readonly content: Buffer } {
	const data = program.createCachedData();
	const checksum = Buffer.alloc(CHECKSUM);
	checksum.writeUInt32LE(checksumOf(readFileSync(join(folder, PROGRAM_FILE)), data));
	return { path: join(folder, CACHE_FILE), content: Buffer.concat([checksum, data]) };
}

/** V8 looks at the length of the source alone and at nothing of the data: a damaged file would crash it. */
function cacheOf(source: Buffer, folder: string): Buffer | null {
	try {
		const file = readFileSync(join(folder, CACHE_FILE));
		const data = file.subarray(CHECKSUM);
		return file.readUInt32LE() === checksumOf(source, data) ? data : null;
	} catch {
		return null;
	}
}

function checksumOf(source: Buffer, data: Buffer): number {
	return crc32(data, crc32(source));
}
