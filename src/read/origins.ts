/** Where the bytes of a report come from. */
import { called, isBlank } from './called.ts';
import type { Received } from './content.ts';
import { ReadFailure } from './failure.ts';
import { isThere, readFileBytes, refuseOtherThanFile } from './file.ts';
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
		if (inLine) throw new ReadFailure('unreadable', NO_STANDARD_INPUT, 'is vain');
		const name = 'standard input';
		return { ...LOCAL, bytes: await readStreamBytes(process.stdin, name), source: given, name };
	}
	refuseNameless(given);
	const numbered = numberBehind(given);
	if (looksLikeAddress(given)) return { ...(await fromAddress(given, inLine?.addresses ?? 'any')), numbered };
	if (inLine?.files === 'refused') throw new ReadFailure('unreadable', NO_FILES);
	const path = await pathOf(given);
	if (inLine) await refuseOtherThanFile(path);
	const bytes = await readFileBytes(path);
	return { ...LOCAL, bytes, source: given, name: called(path), ...(path !== given && { numbered }) };
}

/** No system has a file whose name holds the character NUL, and nobody would see one of blanks. */
function refuseNameless(given: string): void {
	if (isBlank(given))
		throw new ReadFailure(
			'missing',
			`${called(given)} names no report; give a path, an address or {"text": ...}`,
			'is vain',
		);
	if (given.includes('\0'))
		throw new ReadFailure('missing', `there is no file ${called(given)}; check the path`, 'is vain');
}

/** A number of at most four digits behind the name picks one of several reports: `feed.xml#3`. */
const NUMBERED = /#(\d{1,4})$/;

function numberBehind(given: string): number | undefined {
	const digits = NUMBERED.exec(given)?.[1];
	return digits === undefined ? undefined : Number(digits);
}

/** A file may itself be called `notes#3`: what is there goes before what a number could mean. */
async function pathOf(given: string): Promise<string> {
	return NUMBERED.test(given) && !(await isThere(given)) ? given.replace(NUMBERED, '') : given;
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
