/**
 * Processes that each answer lines as `counterpoint batch --jobs 1` does.
 *
 * Whole comparisons go to a process: handing over an annotated report costs as much as annotating it. Processes and not
 * threads, because a comparison that runs out of memory ends its process and not the batch, and because the built program
 * is one script that starts as it is.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { type Line, linesOf } from '../lines.ts';
import { failedLine } from '../ndjson.ts';

export interface Pool {
	/** The answer to a line, whichever process gives it. */
	readonly answer: (line: Line) => Promise<string>;
	/** Lets the processes end once they have answered. */
	readonly end: () => void;
}

interface Asked {
	readonly line: Line;
	readonly resolve: (answer: string) => void;
}

interface Worker {
	readonly child: ChildProcessWithoutNullStreams;
	/** In the order in which they were asked, which is that of the answers. */
	readonly asked: Asked[];
}

/**
 * @param jobs the most processes; one is started when all others are busy
 * @param words the options of the batch that its lines are answered by
 */
export function poolOf(jobs: number, words: readonly string[]): Pool {
	const workers = new Set<Worker>();
	const ask = (asked: Asked) => {
		const idlest = [...workers].sort((x, y) => x.asked.length - y.asked.length)[0];
		const isStarted = idlest === undefined || (idlest.asked.length > 0 && workers.size < jobs);
		const worker = isStarted ? started(words, ended) : idlest;
		workers.add(worker);
		worker.asked.push(asked);
		worker.child.stdin.write(numbered(asked.line));
	};
	const ended = (worker: Worker, how: string) => {
		workers.delete(worker);
		const [broken, ...others] = worker.asked;
		broken?.resolve(failedLine(broken.line, `this comparison ended its process (${how}); the rest went on`));
		for (const asked of others) ask(asked);
	};
	return {
		answer: (line) => new Promise((resolve) => ask({ line, resolve })),
		end: () => {
			for (const { child } of workers) child.stdin.end();
		},
	};
}

function started(words: readonly string[], ended: (worker: Worker, how: string) => void): Worker {
	const program = process.argv[1] ?? '';
	const options = ['batch', '-', '--jobs', '1', '--numbered', ...words];
	const child = spawn(process.execPath, [...process.execArgv, program, ...options]);
	const worker: Worker = { child, asked: [] };
	child.stderr.pipe(process.stderr, { end: false });
	// Whoever ended has what was asked of it asked of others.
	child.stdin.on('error', () => {});
	child.on('error', (error) => ended(worker, error.message));
	const answered = takeAnswers(worker);
	child.on('close', (code, signal) => void answered.then(() => ended(worker, signal ?? `code ${code}`)));
	return worker;
}

async function takeAnswers({ child, asked }: Worker): Promise<void> {
	for await (const { bytes } of linesOf(child.stdout, Number.POSITIVE_INFINITY)) {
		if (bytes.length > 0) asked.shift()?.resolve(Buffer.from(bytes).toString());
	}
}

/** The number goes with the line, since an answer that says what failed names it. */
const numbered = ({ number, bytes }: Line) => Buffer.concat([Buffer.from(`${number}\t`), bytes, Buffer.from('\n')]);
