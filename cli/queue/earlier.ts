/**
 * Answers that an earlier run left, with what tells the lines that they answer.
 *
 * Beside the file of answers stands a second one, `FILE.lines`, with the hash of a line for each answer: an answer alone
 * shows the id of its line, and a line that was changed keeps its id. A third one, `FILE.earlier`, is there only while a
 * changed line is answered anew: it holds the answers behind that line, which are still good.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { linesOf } from '../lines.ts';

export interface Earlier {
	readonly position: number;
	readonly answer: string;
	/** Null where an older version of the program kept none. */
	readonly hash: string | null;
	readonly from: 'the file' | 'what was put aside';
	/** Bytes of the answers before it in the file. */
	readonly start: number;
}

export const hashesOf = (path: string) => `${path}.lines`;
export const asideOf = (path: string) => `${path}.earlier`;

/** In hexadecimal digits, and with the end of its line. */
const HASH = 64;
export const HASH_LINE = HASH + 1;

/** Those of the file, then those put aside that it does not have again. */
export async function* earlierIn(path: string, count: number): AsyncGenerator<Earlier> {
	if (count > 0) yield* inFile(path, count);
	yield* earlierAside(path, count);
}

async function* inFile(path: string, count: number): AsyncGenerator<Earlier> {
	const hashes = textsOf(hashesOf(path));
	let [position, start] = [0, 0];
	for await (const { bytes } of linesOf(createReadStream(path), Number.POSITIVE_INFINITY)) {
		if (position === count) return;
		const hash = await hashes.next();
		const found = hash.done || hash.value.length !== HASH ? null : hash.value;
		yield { position, answer: Buffer.from(bytes).toString(), hash: found, from: 'the file', start };
		start += bytes.length + 1;
		position += 1;
	}
}

/** The lines of a file that may not be there. */
async function* textsOf(path: string): AsyncGenerator<string> {
	if ((await stat(path).catch(() => null)) === null) return;
	for await (const { bytes } of linesOf(createReadStream(path), Number.POSITIVE_INFINITY))
		if (bytes.length > 0) yield Buffer.from(bytes).toString();
}

/**
 * Those put aside, from a position on. A first line says which one they begin with; then come a hash, a space and an answer
 * a line.
 */
export async function* earlierAside(path: string, from: number): AsyncGenerator<Earlier> {
	const texts = textsOf(asideOf(path));
	const first = await texts.next();
	if (first.done) return;
	let position = Number(first.value);
	// The file was replaced by one that does not reach so far.
	if (!(position <= from)) return;
	for await (const text of texts) {
		const [hash, answer] = [text.slice(0, HASH).trim(), text.slice(HASH + 1)];
		if (position >= from)
			yield { position, answer, hash: hash === '' ? null : hash, from: 'what was put aside', start: 0 };
		position += 1;
	}
}

/** Puts aside an answer with all behind it, so that the file can be gone on with before it. */
export async function putAside(path: string, from: Earlier, behind: AsyncIterable<Earlier>): Promise<void> {
	async function* lines() {
		yield `${from.position}\n`;
		yield lineOf(from);
		for await (const one of behind) yield lineOf(one);
	}
	// Until it has its name, what is there already is what counts.
	const part = `${asideOf(path)}.part`;
	await pipeline(Readable.from(lines()), createWriteStream(part));
	await rename(part, asideOf(path));
}

const lineOf = ({ hash, answer }: Earlier) => `${(hash ?? '').padEnd(HASH)} ${answer}\n`;

export const forgetAside = (path: string) => rm(asideOf(path), { force: true });

/** The file of hashes, with as many as there are answers: it is written to first, and a killed run leaves one more. */
export async function hashFile(path: string, count: number): Promise<{ file: FileHandle; hashes: number }> {
	const file = await open(hashesOf(path), 'a+');
	const { size } = await file.stat();
	const hashes = Math.min(count, Math.floor(size / HASH_LINE));
	await file.truncate(hashes * HASH_LINE);
	return { file, hashes };
}
