/** The answers that an earlier run left in a file, to go on behind them. */
import { type FileHandle, open } from 'node:fs/promises';
import { systemReason } from '../../src/read/system-reason.ts';
import { UsageError } from '../exit.ts';
import type { Line } from '../lines.ts';
import {
	type Earlier,
	earlierAside,
	earlierIn,
	forgetAside,
	HASH_LINE,
	hashesOf,
	hashFile,
	putAside,
} from './earlier.ts';
import { lockOn } from './lock.ts';
import { heldIn } from './own-files.ts';
import { hashOf } from './task.ts';
import { idOf } from '../ndjson.ts';
import { jsonText } from '../../src/report/json-text.ts';

/** What an earlier run left of a line. */
export type Before =
	/** Its answer, where it is to be. */
	| { readonly kind: 'kept' }
	/** Its answer, which is to be added again behind one that changed. */
	| { readonly kind: 'answered'; readonly answer: string }
	/** Nothing, or the answer to another content of it. */
	| { readonly kind: 'new' };

/** A file of answers that grows by whole lines. */
export interface Answers {
	/** Lines are to be asked in their order. */
	readonly before: (line: Line) => Promise<Before>;
	readonly add: (answer: string, line: Line) => Promise<void>;
	readonly close: (after: 'all lines' | 'some lines') => Promise<void>;
}

/**
 * Opens a file of answers, or begins it. Half a line at its end, which a killed run leaves, is cut off.
 *
 * @throws UsageError where the file cannot be written, or holds something else, which is left as it is
 */
export async function answersIn(path: string): Promise<Answers> {
	const file = await open(path, 'a+').catch((error: NodeJS.ErrnoException) => {
		throw cannotWrite(path, error);
	});
	if (!(await file.stat()).isFile()) {
		await file.close();
		throw new UsageError(`${path} is no file; --resume needs one that it can read and add to`);
	}
	const unlock = await lockOn(path).catch(async (error) => {
		await file.close();
		throw error;
	});
	try {
		return await openedAnswers(path, file, unlock);
	} catch (error) {
		await file.close();
		await unlock();
		throw error;
	}
}

async function openedAnswers(path: string, file: FileHandle, unlock: () => Promise<void>): Promise<Answers> {
	const { whole, count } = await heldIn(path);
	await file.truncate(whole);
	const beside = await hashFile(path, count).catch((error: NodeJS.ErrnoException) => {
		throw cannotWrite(hashesOf(path), error);
	});
	let hashes = beside.hashes;
	let earlier = earlierIn(path, count);
	const write = (to: FileHandle, text: string) =>
		to.appendFile(`${text}\n`).catch((error: NodeJS.ErrnoException) => {
			throw cannotWrite(path, error);
		});
	/** The answers from one on make room for what is answered now. */
	const goBackTo = async (one: Earlier) => {
		await putAside(path, one, earlier);
		await file.truncate(one.start);
		hashes = one.position;
		await beside.file.truncate(hashes * HASH_LINE);
		earlier = earlierAside(path, one.position + 1);
	};
	/** Lines were taken off the end: which answers are wanted is for whoever knows why. */
	const refuseMore = async () => {
		const { value: one } = await earlier.next();
		if (one?.from !== 'the file') return;
		throw new UsageError(
			`${path} holds more answers than there are lines (${one.position}); give all of its lines, or another file to --resume`,
		);
	};
	return {
		before: async (line) => {
			const { value: one } = await earlier.next();
			if (one === undefined) return { kind: 'new' };
			if (one.from === 'the file' && !one.answer.endsWith('}')) {
				// A disk that was full, or an editor, may leave the half of an answer with an end.
				await goBackTo(one);
				return { kind: 'new' };
			}
			if (!answersLine(one.answer, line))
				throw new UsageError(
					`${path} holds the answer to another line than ${line.number}: lines may be changed or added at the end, not taken out or put in; give its own lines, or another file to --resume`,
				);
			const hash = hashOf(line);
			const isSame = one.hash === null || one.hash === hash;
			if (isSame && one.from === 'what was put aside') return { kind: 'answered', answer: one.answer };
			if (isSame && one.position === hashes) {
				await write(beside.file, hash);
				hashes += 1;
			}
			if (isSame) return { kind: 'kept' };
			if (one.from === 'the file') await goBackTo(one);
			return { kind: 'new' };
		},
		add: async (answer, line) => {
			await write(beside.file, hashOf(line));
			hashes += 1;
			await write(file, answer);
		},
		close: async (after) => {
			try {
				if (after === 'all lines') {
					await refuseMore();
					await forgetAside(path);
				}
			} finally {
				await beside.file.close();
				await file.close();
				await unlock();
			}
		},
	};
}

function cannotWrite(path: string, error: NodeJS.ErrnoException): UsageError {
	return new UsageError(`${path} cannot be written (${systemReason(error)}); give another file`);
}

/** Bytes of an answer that are kept to see whose it is. */
const HEAD = 10_000;

/** An answer begins with the id of its line; what could not be read has none. */
function answersLine(answer: string, line: Line): boolean {
	const id = jsonText(idOf(line)).slice(0, HEAD / 2);
	return answer.startsWith(`{"id":${id}`) || answer.startsWith('{"id":null,');
}
