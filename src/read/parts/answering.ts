/** The thread's end of `part.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadFailureCode } from '../failure.ts';
import type { PartAnswer } from '../part.ts';

/** Why a source cannot be read, said behind its name: "is locked with a password; …". */
export class Refused extends Error {
	readonly code: ReadFailureCode;

	constructor(code: ReadFailureCode, why: string) {
		super(why);
		this.code = code;
	}
}

/** Answers with what is read; whatever else goes wrong ends the thread, which says so itself. */
export async function answerWith<T>(read: (input: unknown) => Promise<T>): Promise<void> {
	parentPort?.postMessage(await answerOf(read));
}

async function answerOf<T>(read: (input: unknown) => Promise<T>): Promise<PartAnswer<T>> {
	try {
		return { kind: 'read', value: await read(workerData) };
	} catch (error) {
		if (error instanceof Refused) return { kind: 'refused', code: error.code, why: error.message };
		throw error;
	}
}
