/** A batch: its lines answered here or by a pool of processes, to standard output or behind earlier answers in a file. */
import { stat } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import type { Line } from '../lines.ts';
import { type Answer, answerLine, linesIn, print, withGivenNumber } from '../ndjson.ts';
import { type Answers, answersIn, type Before } from './answered.ts';
import { answerInOrder } from './in-order.ts';
import { poolOf } from './pool.ts';
import { rateLine } from './rate.ts';

export interface Batch {
	readonly file: string;
	/** Null where nobody said how many. */
	readonly jobs: number | null;
	/** How many lines are answered at once where no pool answers them, by what waits for others meanwhile; else one. */
	readonly atOnce?: number;
	/** The file that the answers go to; undefined for standard output. */
	readonly resume: string | undefined;
	/** Whether the lines come with their numbers, from the process that counted them. */
	readonly numbers: 'counted' | 'given';
	/** The options that each process of the pool is given too. */
	readonly words: readonly string[];
}

/** @param prepared loads what answers a line; not called where a pool does all of it */
export async function answerBatch(batch: Batch, prepared: () => Promise<Answer>): Promise<void> {
	const jobs = batch.jobs ?? (await jobsFor(batch.file));
	const pool = jobs > 1 ? poolOf(jobs, batch.words) : null;
	const answer = pool === null ? await prepared() : null;
	const answers = batch.resume === undefined ? null : await answersIn(batch.resume);
	const rate = await rateLine(
		batch.file,
		process.stderr.isTTY && (batch.resume !== undefined || !process.stdout.isTTY),
	);
	const earlier = new WeakMap<Line, string>();
	const ask = async (line: Line) => earlier.get(line) ?? (await asked(line));
	const asked = (line: Line) => (answer || line.isCut ? answerLine(line, answer ?? unasked) : ofPool(line));
	const ofPool = (line: Line) => pool?.answer(line) ?? Promise.reject(new Error('there is no pool'));
	const put = async (text: string, line: Line) => {
		await (answers === null ? print(text) : answers.add(text, line));
		rate.passed(line.bytes.length + 1, true);
	};
	let after: 'all lines' | 'some lines' = 'some lines';
	try {
		const lines = linesLeft(batch, answers, earlier, (line) => rate.passed(line.bytes.length + 1, false));
		const ahead = pool === null ? (batch.atOnce ?? 1) : AHEAD * jobs;
		await answerInOrder(lines, { lines: ahead, bytes: MOST_BYTES }, ask, put);
		after = 'all lines';
	} finally {
		pool?.end();
		rate.wipe();
		await answers?.close(after);
	}
}

/** Lines read ahead for each process: one is compared, one waits for it, the others' answers wait for earlier ones. */
const AHEAD = 4;
/** Bytes of lines that wait for their answers. */
const MOST_BYTES = 64_000_000;

/** A smaller file is compared in less time than processes take to start. */
const SMALL = 100_000;

/** Bytes that a process may come to need: a comparison of two reports as long as may be. */
const MEMORY_OF_ONE = 600_000_000;

async function jobsFor(file: string): Promise<number> {
	const found = file === '-' ? null : await stat(file).catch(() => null);
	if (found?.isFile() && found.size < SMALL) return 1;
	return Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / MEMORY_OF_ONE)));
}

async function* linesLeft(
	{ file, numbers }: Batch,
	answers: Answers | null,
	earlier: WeakMap<Line, string>,
	skipped: (line: Line) => void,
): AsyncGenerator<Line> {
	for await (const line of linesIn(file)) {
		const before: Before = answers === null ? { kind: 'new' } : await answers.before(line);
		if (before.kind === 'answered') earlier.set(line, before.answer);
		if (before.kind === 'kept') skipped(line);
		else yield numbers === 'given' ? withGivenNumber(line) : line;
	}
}

/** A line that is too long is answered before anybody would be asked. */
const unasked: Answer = async () => {
	throw new Error('a line that is too long was asked');
};
