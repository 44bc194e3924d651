/** A web address. */
import { PROGRAM } from '../program.ts';
import type { Received } from './content.ts';
import { ReadFailure } from './failure.ts';
import { type Fields, isRecord } from './fields.ts';
import { MAXIMUM_BYTES, tooLarge } from './limits.ts';
import { archivedAt } from './wayback.ts';

export interface FetchLimits {
	/** For the whole of it, redirects and body included, in milliseconds. */
	readonly timeout: number;
	readonly redirects: number;
	readonly bytes: number;
}

export const FETCH_LIMITS: FetchLimits = { timeout: 30_000, redirects: 5, bytes: MAXIMUM_BYTES };

const READABLE = /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|json))\b/i;
const USER_AGENT = `${PROGRAM.name}/${PROGRAM.version} (reads single pages its user names; no crawler)`;

/**
 * Fetches one page and nothing it refers to. The `url` of an archive's copy is that of the original.
 *
 * @throws ReadFailure `address` with one line on what went wrong, or `too-large`
 */
export async function readAddress(address: string, limits: FetchLimits = FETCH_LIMITS): Promise<Received> {
	const archived = archivedAt(address);
	const signal = AbortSignal.timeout(limits.timeout);
	try {
		const { response, url } = await follow(archived?.raw ?? address, limits.redirects, signal);
		const contentType = contentTypeOf(response, address);
		const bytes = await bodyOf(response, address, limits.bytes);
		return {
			bytes,
			source: address,
			name: address,
			contentType,
			url: archivedAt(url)?.original ?? archived?.original ?? url,
		};
	} catch (error) {
		throw error instanceof ReadFailure ? error : refused(address, reasonOf(error, limits));
	}
}

/** Follows redirects by hand, since each step must be counted and must stay on the web. */
async function follow(
	address: string,
	redirects: number,
	signal: AbortSignal,
): Promise<{ response: Response; url: string }> {
	let url = address;
	for (let step = 0; step <= redirects; step++) {
		if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
			throw refused(url, 'only http and https addresses can be fetched');
		}
		const headers = { 'user-agent': USER_AGENT, accept: 'text/html, application/xhtml+xml, text/plain;q=0.9' };
		const response = await fetch(url, { redirect: 'manual', signal, headers });
		const next = response.headers.get('location');
		if (response.status < 300 || response.status > 399 || next === null)
			return { response: ok(response, address), url };
		await response.body?.cancel();
		url = URL.canParse(next, url) ? new URL(next, url).href : next;
	}
	throw refused(address, `it redirects more than ${redirects} times`);
}

function ok(response: Response, address: string): Response {
	if (response.ok) return response;
	const advice =
		response.status === 404 || response.status === 410 ? 'check the address' : 'open it in a browser and save the page';
	throw refused(address, `the server answers ${response.status} ${response.statusText}`.trim(), advice);
}

function contentTypeOf(response: Response, address: string): string | null {
	const type = response.headers.get('content-type');
	if (type === null || READABLE.test(type)) return type;
	throw refused(address, `it is ${type.split(';')[0]}, neither a page nor a text`);
}

/** Reads the body as it comes, so that an endless one ends at the limit. */
async function bodyOf(response: Response, address: string, most: number): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += chunk.length;
		if (size > most) throw tooLarge(address, size);
		chunks.push(chunk);
	}
	if (size === 0) throw refused(address, 'the answer is empty');
	return Buffer.concat(chunks);
}

/** What fetch throws tells its reason in the error's name or in the code of its cause. */
function reasonOf(error: unknown, { timeout }: FetchLimits): string {
	const { name, message, cause }: Fields = isRecord(error) ? error : {};
	if (name === 'TimeoutError' || name === 'AbortError') return `no full answer in ${timeout / 1000} seconds`;
	const code = isRecord(cause) ? String(cause.code ?? '') : '';
	return REASONS[code] ?? `the transfer failed (${code || String(message)})`;
}

const REASONS: Readonly<Record<string, string>> = {
	ECONNREFUSED: 'the connection is refused',
	ENOTFOUND: 'there is no such host',
	EAI_AGAIN: 'the host name cannot be looked up now',
	ECONNRESET: 'the connection was cut',
	UND_ERR_SOCKET: 'the transfer was cut short',
	UND_ERR_CONNECT_TIMEOUT: 'the host does not answer',
};

function refused(address: string, reason: string, advice = 'open it in a browser and save the page'): ReadFailure {
	return new ReadFailure('address', `${address} cannot be read: ${reason}; ${advice}`);
}
