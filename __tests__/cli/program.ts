/** Runs the built program the way a shell does. */
import { jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A machine that also builds and lints may take seconds to start a process.
jest.setTimeout(60_000);

export interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

export const SAMPLES = ['samples/000_4f93319504ee3d29.txt', 'samples/002_be434fa4aae30c17.txt'] as const;

/** `counterpoint WORDS`, with `input` on its standard input. */
export function counterpoint(words: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Ended> {
	const child = spawn(process.execPath, ['dist/counterpoint.js', ...words], {
		env: { PATH: process.env.PATH, ...env },
	});
	const result = { out: '', err: '' };
	child.stdout.setEncoding('utf8').on('data', (text) => {
		result.out += text;
	});
	child.stderr.setEncoding('utf8').on('data', (text) => {
		result.err += text;
	});
	child.stdin.on('error', () => {});
	child.stdin.end(input);
	return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...result })));
}

/** A folder for one test, gone afterwards. */
export async function inFolder(work: (path: (name: string) => string) => Promise<void>): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'counterpoint-'));
	try {
		await work((name) => join(folder, name));
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** The lines of NDJSON as values. */
export function rowsOf(ndjson: string): readonly Record<string, unknown>[] {
	return ndjson
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line));
}
