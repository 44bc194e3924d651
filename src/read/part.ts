/**
 * Runs a library that reads a kind of source in a thread of its own.
 *
 * Such libraries are large, so that they are loaded only when a source asks for them; and they are given what strangers
 * made, so that they may take only so much time and memory: a thread can be ended, whatever it is doing.
 */
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { ReadFailure, type ReadFailureCode } from './failure.ts';

export type PartName = 'docx' | 'email' | 'feed' | 'pdf';

/** What a part answers: what it read, or why the source cannot be read. */
export type PartAnswer<T> =
	| { readonly kind: 'read'; readonly value: T }
	| { readonly kind: 'refused'; readonly code: ReadFailureCode; readonly why: string };

export interface PartLimits {
	/** In milliseconds. */
	readonly time: number;
	/** What the whole process may grow by meanwhile, in bytes. */
	readonly memory: number;
}

/** What a report needs of either is a tenth of it on a slow machine. */
const LIMITS: PartLimits = { time: 20_000, memory: 900_000_000 };
/** Milliseconds between two looks at the memory. */
const WATCH = 100;
const MEGABYTE = 1_000_000;

/**
 * What the part makes of the input.
 *
 * @param name how a message names the source
 * @throws ReadFailure
 */
export async function fromPart<T>(
	part: PartName,
	input: Uint8Array | string,
	name: string,
	limits: PartLimits = LIMITS,
): Promise<T> {
	const answer = await answerOf<T>(part, input, limits);
	if (answer.kind === 'read') return answer.value;
	throw new ReadFailure(answer.code, `${name} ${answer.why}`);
}

function answerOf<T>(part: PartName, input: Uint8Array | string, limits: PartLimits): Promise<PartAnswer<T>> {
	const worker = new Worker(fileOf(part), {
		workerData: input,
		resourceLimits: { maxOldGenerationSizeMb: Math.ceil(limits.memory / MEGABYTE) },
		// What a library has to say about a file is nothing to a reader.
		stdout: true,
		stderr: true,
	});
	return new Promise<PartAnswer<T>>((resolve) => {
		const before = process.memoryUsage.rss();
		const timer = setTimeout(() => end(tooMuch(`more than ${limits.time / 1000} seconds`)), limits.time);
		const watch = setInterval(() => {
			if (process.memoryUsage.rss() - before > limits.memory) end(tooMuch('more memory than any report needs'));
		}, WATCH);
		const end = (answer: PartAnswer<T>) => {
			clearTimeout(timer);
			clearInterval(watch);
			resolve(answer);
		};
		worker.once('message', end);
		worker.once('error', (error: NodeJS.ErrnoException) =>
			end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch('more memory than any report needs') : DAMAGED),
		);
		worker.once('exit', () => end(DAMAGED));
	}).finally(() => void worker.terminate());
}

const DAMAGED = {
	kind: 'refused',
	code: 'malformed',
	why: 'is damaged or is not what it says it is; open it in its own program and save its text',
} as const;

function tooMuch(what: string) {
	return { kind: 'refused', code: 'too-large', why: `takes ${what} to read; save its text and give that` } as const;
}

/** In the bundle beside the program; the sources use what was built last. */
function fileOf(part: PartName): URL {
	const built = [`./parts/${part}.mjs`, `../parts/${part}.mjs`].map((path) => new URL(path, import.meta.url));
	return built.find((url) => existsSync(url)) ?? new URL(`../../dist/parts/${part}.mjs`, import.meta.url);
}
