/** Where the bytes of a report come from. */
import type { Received } from './content.ts';
import { ReadFailure } from './failure.ts';
import { readFileBytes, refuseOtherThanFile } from './file.ts';
import { readStreamBytes } from './standard-input.ts';

export interface ReceiveOptions {
	/**
	 * `files`: neither standard input nor a pipe or device is a report. The lines of a batch come through standard input,
	 * and a report that read it would swallow all that follow; a pipe would wait for ever.
	 */
	readonly only?: 'files' | undefined;
}

/**
 * Fetches or reads what a path, an address or `-` names.
 *
 * @throws ReadFailure
 */
export async function receive(given: string, { only }: ReceiveOptions = {}): Promise<Received> {
	if (given === '-') {
		if (only === 'files') throw new ReadFailure('unreadable', NO_STANDARD_INPUT);
		const name = 'standard input';
		return { ...LOCAL, bytes: await readStreamBytes(process.stdin, name), source: given, name };
	}
	if (looksLikeAddress(given)) return (await import('./address.ts')).readAddress(given);
	if (only === 'files') await refuseOtherThanFile(given);
	return { ...LOCAL, bytes: await readFileBytes(given), source: given, name: given };
}

const NO_STANDARD_INPUT = 'standard input cannot be a report here; give a file, an address or {"text": ...}';

const LOCAL = { contentType: null, url: null } as const;

/** `https://…`, and also `ftp://…`, which is refused as an address rather than looked for as a file. */
function looksLikeAddress(given: string): boolean {
	return /^[a-z][a-z\d+.-]{1,30}:\/\//i.test(given);
}
