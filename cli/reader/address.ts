/** Where a reader is: the address of its server, the model named behind a #, and whether texts leave this machine for it. */
import { UsageError } from '../exit.ts';

export interface ReaderAddress {
	/** Where the API begins: "http://localhost:11434/v1". */
	readonly base: string;
	/** Null where the server is to be asked which it has. */
	readonly model: string | null;
	/** Null on this machine. */
	readonly host: string | null;
}

/**
 * "http://localhost:11434#llama3.1:8b", also without the model where a server has one only.
 *
 * @throws UsageError for what is no such address
 */
export function readerAddress(text: string): ReaderAddress {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url === null || !/^https?:$/.test(url.protocol))
		throw new UsageError('--reader needs an address, as in --reader http://localhost:11434#llama3.1:8b');
	// Not repeated in the message: it may hold a key.
	if (url.username !== '' || url.password !== '' || url.search !== '')
		throw new UsageError(
			'--reader takes no password and no key in the address; put the key into COUNTERPOINT_READER_KEY',
		);
	const path = url.pathname.replace(/\/+$/, '');
	return {
		base: `${url.origin}${path === '' ? '/v1' : path}`,
		model: modelIn(url.hash),
		host: isThisMachine(url.hostname) ? null : url.host,
	};
}

function modelIn(hash: string): string | null {
	if (hash.length < 2) return null;
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		return hash.slice(1);
	}
}

/**
 * The names and numbers that lead to this machine and nowhere else. 0.0.0.0 is none of them, nor a name that leads here today.
 * URL has written every form of a number, as 127.1 or 0x7f000001, in four parts.
 */
function isThisMachine(hostname: string): boolean {
	return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
