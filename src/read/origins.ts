/** Where the bytes of a report come from. */
import type { Received } from './content.ts';
import { readFileBytes } from './file.ts';
import { readStreamBytes } from './standard-input.ts';

/**
 * Fetches or reads what a path, an address or `-` names.
 *
 * @throws ReadFailure
 */
export async function receive(given: string): Promise<Received> {
	if (given === '-') {
		const name = 'standard input';
		return { ...LOCAL, bytes: await readStreamBytes(process.stdin, name), source: given, name };
	}
	if (looksLikeAddress(given)) return (await import('./address.ts')).readAddress(given);
	return { ...LOCAL, bytes: await readFileBytes(given), source: given, name: given };
}

const LOCAL = { contentType: null, url: null } as const;

/** `https://…`, and also `ftp://…`, which is refused as an address rather than looked for as a file. */
function looksLikeAddress(given: string): boolean {
	return /^[a-z][a-z\d+.-]{1,30}:\/\//i.test(given);
}
