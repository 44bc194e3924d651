/** Asks a reader about passages, several at once, and keeps what came when it fails or is stopped. */
import type { CountedReason } from '../model.ts';
import { oneLine } from '../names.ts';
import { printable } from '../report/printable.ts';
import { type Answered, counted } from './heard.ts';
import type { Order, Passage, Reader } from './reader.ts';

/** How far the asking is: questions done, of all, and how many of those done have no answer. */
export interface AskingProgress {
	readonly done: number;
	readonly failed: number;
	readonly all: number;
}

export interface Asking {
	/** Stops it; what came until then is kept. */
	readonly signal?: AbortSignal | undefined;
	readonly watch?: ((progress: AskingProgress) => void) | undefined;
}

export interface Gathered {
	readonly answers: readonly Answered[];
	readonly unanswered: readonly CountedReason[];
	/** Null where no answer told it, or answers told several. */
	readonly digest: string | null;
}

const STOPPED = 'stopped before it was asked';

/** Never rejects: why a question has no answer is counted. */
export async function askAbout(passages: readonly Passage[], reader: Reader, asking: Asking = {}): Promise<Gathered> {
	const signal = asking.signal ?? new AbortController().signal;
	const questions = questionsOf(passages, reader.settings.runs);
	const answers: (Answered | null)[] = questions.map(() => null);
	const failures: string[] = [];
	const digests = new Set<string | null>();
	let [next, done] = [0, 0];
	const askOn = async () => {
		for (let at = next++; at < questions.length; at = next++) {
			const question = questions[at];
			if (question === undefined) return;
			const { passage, run, order } = question;
			try {
				if (signal.aborted) throw new Error(STOPPED);
				const { proposals, digest } = await reader.read({ passage, order }, signal);
				answers[at] = { passage, run, proposals };
				digests.add(digest);
			} catch (error) {
				failures.push(signal.aborted ? STOPPED : reasonOf(error));
			}
			done += 1;
			asking.watch?.({ done, failed: failures.length, all: questions.length });
		}
	};
	await Promise.all(Array.from({ length: Math.max(1, Math.min(reader.atOnce, questions.length)) }, askOn));
	const [digest = null] = digests.size === 1 ? digests : [];
	return { answers: answers.filter((answer) => answer !== null), unanswered: counted(failures), digest };
}

interface RunOfPassage {
	readonly passage: Passage;
	readonly run: number;
	readonly order: Order;
}

/** Each run whole before the next: whoever stops it has one run. */
function questionsOf(passages: readonly Passage[], runs: number): readonly RunOfPassage[] {
	return Array.from({ length: runs }, (_, run) => run).flatMap((run) =>
		passages.map((passage) => ({ passage, run, order: run % 2 === 0 ? ('first' as const) : ('exchanged' as const) })),
	);
}

/** In characters. */
const LONGEST_REASON = 200;

/** It may hold what a server wrote. */
function reasonOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return oneLine(printable(message.split('\n', 1).join(''))).slice(0, LONGEST_REASON) || 'failed';
}
