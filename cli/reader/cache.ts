/**
 * Answers that were given before, by what was asked of which model. With them a comparison is made again without the server, and
 * one that was stopped goes on where it was.
 */
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { sha256 } from '../../src/sha256.ts';
import { isRecord } from '../../src/read/fields.ts';
import { putWhole } from '../whole-file.ts';

export interface KeptAnswer {
	/** The answer's text as the model wrote it. */
	readonly text: string;
	/** What the server told of the weights that gave it. */
	readonly digest: string | null;
}

export interface AnswerCache {
	/** Null where there is none, or only a damaged one. */
	kept(key: string): Promise<KeptAnswer | null>;
	/** What cannot be kept costs a later run its time and nothing else. */
	keep(key: string, answer: KeptAnswer): Promise<void>;
}

/** Everything that the answer depends on. */
export function keyOf(asked: object): string {
	return sha256(JSON.stringify(asked));
}

export function cacheFolder(): string {
	return join(envPaths('counterpoint', { suffix: '' }).cache, 'reader');
}

export function cacheIn(folder: string): AnswerCache {
	// The first two letters are a folder, since some systems are slow with many thousand files in one.
	const pathOf = (key: string) => join(folder, key.slice(0, 2), `${key}.json`);
	return {
		async kept(key) {
			const path = pathOf(key);
			const isOurs = await stat(path).then(isTrusted, () => false);
			const text = isOurs ? await readFile(path, 'utf8').catch(() => null) : null;
			return text === null ? null : answerIn(text, key);
		},
		async keep(key, answer) {
			const path = pathOf(key);
			await mkdir(join(folder, key.slice(0, 2)), { recursive: true, mode: 0o700 })
				.then(() => putWhole(path, `${JSON.stringify({ key, ...answer })}\n`, 0o600))
				.catch(() => {});
		},
	};
}

/** Sealed by its key, which a file that was copied to another name does not have. */
function answerIn(text: string, key: string): KeptAnswer | null {
	try {
		const value: unknown = JSON.parse(text);
		if (!isRecord(value) || value.key !== key || typeof value.text !== 'string') return null;
		return { text: value.text, digest: typeof value.digest === 'string' ? value.digest : null };
	} catch {
		return null;
	}
}

/** Group and others may not have written it: it is taken for what the model said. */
function isTrusted({ mode, uid }: { readonly mode: number; readonly uid: number }): boolean {
	if (process.getuid === undefined) return true;
	return (mode & 0o022) === 0 && (uid === process.getuid() || uid === 0);
}
