/** A web address. */
import { PROGRAM } from '../program.ts';
import type { Received } from './content.ts';
import { called } from './called.ts';
import { ReadFailure } from './failure.ts';
import { type Fields, isRecord } from './fields.ts';
import { MAXIMUM_BYTES, tooLarge } from './limits.ts';
import { type Answer, type Hosts, PrivateHost, requestPage, UnnamedHost } from './request.ts';
import { withoutPasswords } from './secrets.ts';
import { inWords } from './system-reason.ts';
import { archivedAt } from './wayback.ts';

export interface FetchLimits {
	/** For the whole of it, redirects and body included, in milliseconds. */
	readonly timeout: number;
	readonly redirects: number;
	readonly bytes: number;
}

export const FETCH_LIMITS: FetchLimits = { timeout: 30_000, redirects: 5, bytes: MAXIMUM_BYTES };

const READABLE =
	/^(?:text\/(?:html|plain|markdown|xml|vtt|srt)|application\/(?:(?:[\w.-]{1,40}\+)?(?:xml|json)|pdf|x-subrip|ttml|vnd\.openxmlformats-officedocument\.wordprocessingml\.document|vnd\.oasis\.opendocument\.text|octet-stream)|message\/rfc822)\b/i;
const USER_AGENT = `${PROGRAM.name}/${PROGRAM.version} (reads single pages its user names; no crawler)`;

/**
 * Fetches one page and nothing it refers to. The `url` of an archive's copy is that of the original.
 *
 * @throws ReadFailure `address` with one line on what went wrong, or `too-large`
 */
export async function readAddress(
	address: string,
	limits: FetchLimits = FETCH_LIMITS,
	hosts: Hosts = 'any',
): Promise<Received> {
	const archived = archivedAt(address);
	const signal = AbortSignal.timeout(limits.timeout);
	try {
		const { response, url } = await follow(archived?.raw ?? address, limits.redirects, { hosts, signal });
		const contentType = contentTypeOf(response, address);
		const bytes = await bodyOf(response, address, limits.bytes);
		return {
			bytes,
			source: withoutPasswords(address),
			name: withoutPasswords(address),
			contentType,
			url: withoutPasswords(archivedAt(url)?.original ?? archived?.original ?? url),
		};
	} catch (error) {
		if (error instanceof ReadFailure) throw error;
		const again = error instanceof PrivateHost || error instanceof UnnamedHost ? 'is vain' : 'may help';
		throw refused(address, reasonOf(signal.aborted ? signal.reason : error, limits), SAVE_IT, again);
	}
}

/** Follows redirects by hand, since each step must be counted and must stay on the web. */
async function follow(
	address: string,
	redirects: number,
	way: { hosts: Hosts; signal: AbortSignal },
): Promise<{ response: Answer; url: string }> {
	let url = address;
	for (let step = 0; step <= redirects; step++) {
		if (!/^https?:\/\//i.test(url))
			throw refused(url, 'only http and https addresses can be fetched', SAVE_IT, 'is vain');
		refuseUnlikely(url);
		const headers = {
			'user-agent': USER_AGENT,
			accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5',
		};
		const response = await requestPage(new URL(url), headers, way);
		const next = response.header('location');
		if (response.status < 300 || response.status > 399 || next === null)
			return { response: ok(response, address), url };
		response.body.destroy();
		url = URL.canParse(next, url) ? new URL(next, url).href : next;
	}
	throw refused(address, `it redirects more than ${redirects} times`);
}

/** The longest name that a host may have, in characters (RFC 1035). */
const LONGEST_HOST = 253;

/** What the system would call by no more than "EINVAL" is told before anybody is asked. */
function refuseUnlikely(url: string): void {
	if (!URL.canParse(url))
		throw refused(url, 'its host or port is none that there could be', 'check the address', 'is vain');
	const { length } = new URL(url).hostname;
	if (length > LONGEST_HOST)
		throw refused(
			url,
			`its host has a name of ${length} characters, and none may have over ${LONGEST_HOST}`,
			'check the address',
			'is vain',
		);
}

function ok(response: Answer, address: string): Answer {
	if (response.status >= 200 && response.status < 300) return response;
	response.body.destroy();
	const advice = response.status === 404 || response.status === 410 ? 'check the address' : SAVE_IT;
	throw refused(address, `the server answers ${response.status} ${response.statusText}`.trim(), advice);
}

function contentTypeOf(response: Answer, address: string): string | null {
	const type = response.header('content-type');
	if (type === null || READABLE.test(type)) return type;
	response.body.destroy();
	throw refused(address, `it is ${type.split(';')[0]}, neither a page nor a text`);
}

/** Reads the body as it comes, so that an endless one ends at the limit. */
async function bodyOf(response: Answer, address: string, most: number): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	// Leaving the loop closes the connection.
	for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
		size += chunk.length;
		if (size > most) throw tooLarge(address, size);
		chunks.push(chunk);
	}
	if (size === 0) throw refused(address, 'the answer is empty');
	return Buffer.concat(chunks);
}

/** What the system throws tells its reason in the error's name or in its code. */
function reasonOf(error: unknown, { timeout }: FetchLimits): string {
	if (error instanceof PrivateHost) return 'its host is not of the public internet (--allow-private lets it be read)';
	if (error instanceof UnnamedHost) return `the host ${error.message} is not allowed (--allow-host ${error.message})`;
	const { name, message, code }: Fields = isRecord(error) ? error : {};
	if (String(code).startsWith('HPE_')) return 'what answers is no web server';
	if (name === 'TimeoutError' || name === 'AbortError') return `no full answer in ${timeout / 1000} seconds`;
	if (CERTIFICATE.test(String(code))) return 'its certificate cannot be trusted';
	const known = REASONS[String(code ?? '')] ?? inWords({ code: String(code ?? ''), message: String(message) });
	return known ?? `the transfer failed (${String(code || message)})`;
}

/** Expired, of another host, signed by nobody known: "CERT_HAS_EXPIRED", "ERR_TLS_CERT_ALTNAME_INVALID". */
const CERTIFICATE = /CERT|UNABLE_TO_VERIFY/;

const REASONS: Readonly<Record<string, string>> = {
	ERR_STREAM_PREMATURE_CLOSE: 'the transfer was cut short',
	Z_BUF_ERROR: 'the transfer was cut short',
	ETIMEDOUT: 'the host does not answer',
	EPIPE: 'the connection was cut',
	ERR_SSL_WRONG_VERSION_NUMBER: 'the host speaks no https',
	EPROTO: 'the host speaks no https',
};

const SAVE_IT = 'open it in a browser and save the page';

function refused(
	address: string,
	reason: string,
	advice = SAVE_IT,
	again: ReadFailure['again'] = 'may help',
): ReadFailure {
	return new ReadFailure('address', `${called(address)} cannot be read: ${reason}; ${advice}`, again);
}
