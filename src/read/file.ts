/** A file's bytes. */
import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { called } from './called.ts';
import { ReadFailure } from './failure.ts';
import { MAXIMUM_BYTES, tooLarge } from './limits.ts';
import { readStreamBytes } from './standard-input.ts';
import { systemReason } from './system-reason.ts';

/**
 * Reads a file whole, or a pipe such as `<(pdftotext report.pdf -)`, but nothing that would fill the memory.
 *
 * @throws ReadFailure `missing`, `folder`, `empty`, `too-large` or `unreadable`
 */
export async function readFileBytes(path: string, maximum = MAXIMUM_BYTES): Promise<Uint8Array> {
	try {
		const found = statSync(path);
		if (found.isDirectory())
			throw new ReadFailure('folder', `${called(path)} is a folder; give one of the files in it`);
		return found.isFile() ? bytesAtOnce(path, maximum) : await bytesAsTheyCome(path, maximum);
	} catch (error) {
		throw isSystemError(error) ? failureOf(path, error) : error;
	}
}

/** A report is read sooner than Node has loaded what it waits for files with. */
function bytesAtOnce(path: string, maximum: number): Uint8Array {
	const file = openSync(path, 'r');
	try {
		const { size } = fstatSync(file);
		if (size > maximum) throw tooLarge(path, size);
		return readFileSync(file);
	} finally {
		closeSync(file);
	}
}

/** A pipe is opened when somebody writes to it, and the program goes on meanwhile. */
async function bytesAsTheyCome(path: string, maximum: number): Promise<Uint8Array> {
	let file: FileHandle | undefined;
	try {
		file = await open(path);
		return await readStreamBytes(file.createReadStream(), path, maximum);
	} finally {
		await file?.close();
	}
}

/** Whether something is called so. */
export async function isThere(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false,
	);
}

/** Where systems keep what only looks like files: `/dev/stdin`, `/proc/self/environ`. */
const NO_FILES = /^\/(?:dev|proc|sys)\//;

/**
 * Refuses pipes, devices and what the system shows of itself, without opening them: opening a pipe waits for its writer.
 *
 * @throws ReadFailure `unreadable`, `missing`
 */
export async function refuseOtherThanFile(path: string): Promise<void> {
	try {
		const found = await stat(path);
		const places = [resolve(path), await realpath(path)];
		if ((found.isFile() || found.isDirectory()) && !places.some((place) => NO_FILES.test(place))) return;
	} catch (error) {
		if (isSystemError(error) && !NO_FILES.test(resolve(path))) throw failureOf(path, error);
	}
	throw notFile(path);
}

function notFile(path: string): ReadFailure {
	return new ReadFailure(
		'unreadable',
		`${called(path)} is no file but a pipe, a device or the system's own; give a file`,
		'is vain',
	);
}

const PERMISSION = new Set(['EACCES', 'EPERM']);

/** The failure behind an error of the file system. */
export function failureOf(path: string, error: NodeJS.ErrnoException): ReadFailure {
	const name = called(path);
	if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
		return new ReadFailure('missing', `there is no file ${name}; check the path`);
	}
	if (error.code === 'ENAMETOOLONG') {
		return new ReadFailure(
			'missing',
			`there can be no file ${name}: the path is too long (${path.length} characters); check it, or give {"text": ...}`,
			'is vain',
		);
	}
	if (error.code === 'ELOOP') return new ReadFailure('missing', `${name} is a link in a circle; give the file itself`);
	if (error.code === 'EISDIR') return new ReadFailure('folder', `${name} is a folder; give one of the files in it`);
	const advice = PERMISSION.has(error.code ?? '') ? 'check its permissions' : 'try again, or give a copy of it';
	return new ReadFailure('unreadable', `${name} cannot be read (${systemReason(error)}); ${advice}`);
}

export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
	// Not `instanceof Error`: a system error may come from another realm, as it does in the tests.
	return typeof error === 'object' && error !== null && 'syscall' in error;
}
