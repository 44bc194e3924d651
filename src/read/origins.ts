/** Where the bytes of a report come from. */
import type { Received } from './content.ts';
import { ReadFailure } from './failure.ts';
import { readFileBytes, refuseOtherThanFile } from './file.ts';
import type { Hosts } from './request.ts';
import { readStreamBytes } from './standard-input.ts';

export interface ReceiveOptions {
	/** What a source may be that a line of a batch names; undefined where the user names it, who may read anything. */
	readonly inLine?: LinePolicy | undefined;
}

/**
 * Neither standard input nor a pipe or device is a report in a line: the lines themselves come through standard input, and
 * a pipe would wait for ever.
 */
export interface LinePolicy {
	readonly files: 'read' | 'refused';
	readonly addresses: Hosts | 'refused';
}

/**
 * Fetches or reads what a path, an address or `-` names.
 *
 * @throws ReadFailure
 */
export async function receive(given: string, { inLine }: ReceiveOptions = {}): Promise<Received> {
	if (given === '-') {
		if (inLine) throw new ReadFailure('unreadable', NO_STANDARD_INPUT);
		const name = 'standard input';
		return { ...LOCAL, bytes: await readStreamBytes(process.stdin, name), source: given, name };
	}
	if (looksLikeAddress(given)) return fromAddress(given, inLine?.addresses ?? 'any');
	if (inLine?.files === 'refused') throw new ReadFailure('unreadable', NO_FILES);
	if (inLine) await refuseOtherThanFile(given);
	return { ...LOCAL, bytes: await readFileBytes(given), source: given, name: given };
}

async function fromAddress(given: string, addresses: LinePolicy['addresses']): Promise<Received> {
	if (addresses === 'refused') throw new ReadFailure('address', NO_ADDRESSES);
	const { FETCH_LIMITS, readAddress } = await import('./address.ts');
	return readAddress(given, FETCH_LIMITS, addresses);
}

const NO_FILES = 'files are not read here (--no-files); give {"text": ...}';
const NO_ADDRESSES = 'addresses are not read here (--no-addresses); give {"text": ...}';
const NO_STANDARD_INPUT = 'standard input cannot be a report here; give a file, an address or {"text": ...}';

const LOCAL = { contentType: null, url: null } as const;

/** `https://…`, and also `ftp://…`, which is refused as an address rather than looked for as a file. */
function looksLikeAddress(given: string): boolean {
	return /^[a-z][a-z\d+.-]{1,30}:\/\//i.test(given);
}
