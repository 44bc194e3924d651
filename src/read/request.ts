/** One request for one page, over a connection to an address that was looked at before. */
import { lookup } from 'node:dns';
import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPrivate } from './private-networks.ts';

/**
 * What a source may be fetched from: any host that its user names, only hosts of the public internet, or hosts that were
 * named before. Every step of a redirect is held to it.
 */
export type Hosts = 'any' | 'public' | NamedHosts;

export interface NamedHosts {
	readonly kind: 'named';
	/** Null where the host is none of them. */
	allows(url: URL): 'any' | 'public' | null;
}

export interface Answer {
	readonly status: number;
	readonly statusText: string;
	header(name: string): string | null;
	/** The body as it comes, decompressed. */
	readonly body: Readable;
}

/** A host that only this machine or its network can reach. */
export class PrivateHost extends Error {}

/** A host that nobody named. */
export class UnnamedHost extends Error {}

/**
 * Asks for a page, without following redirects.
 *
 * @throws PrivateHost where only public hosts are allowed, UnnamedHost where only others are; the error of the system or of the signal
 */
export function requestPage(
	url: URL,
	headers: Readonly<Record<string, string>>,
	{ hosts: allowed, signal }: { hosts: Hosts; signal: AbortSignal },
): Promise<Answer> {
	const hosts = typeof allowed === 'string' ? allowed : allowed.allows(url);
	if (hosts === null) return Promise.reject(new UnnamedHost(url.host));
	// A host written as a number is connected to without being looked up.
	const host = url.hostname.replace(/^\[|\]$/g, '');
	if (hosts === 'public' && isIP(host) !== 0 && isPrivate(host)) return Promise.reject(new PrivateHost(host));
	const ask = url.protocol === 'https:' ? overHttps : overHttp;
	const options = {
		headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' },
		signal,
		agent: false,
		...(hosts === 'public' && { lookup: lookupPublic }),
	} as const;
	return new Promise((resolve, reject) => {
		ask(url, options, (message) => resolve(answerOf(message)))
			.on('error', (error) => reject(signal.aborted ? signal.reason : error))
			.end();
	});
}

function answerOf(message: IncomingMessage): Answer {
	return {
		status: message.statusCode ?? 0,
		statusText: message.statusMessage ?? '',
		header: (name) => {
			const value = message.headers[name];
			return value === undefined ? null : String(value);
		},
		body: decompressed(message),
	};
}

function decompressed(message: IncomingMessage): Readable {
	const through = DECOMPRESS[message.headers['content-encoding']?.trim().toLowerCase() ?? ''];
	// What goes wrong on the way is told to whoever reads the end of it.
	return through === undefined ? message : pipeline(message, through(), () => {});
}

const DECOMPRESS: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
	gzip: createGunzip,
	'x-gzip': createGunzip,
	deflate: createInflate,
	br: createBrotliDecompress,
};

/** The connection goes to an address that stands here, so that no second look-up can give another one. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
	lookup(hostname, { ...options, all: true }, (error, addresses) => {
		if (error) return callback(error, '');
		const open = addresses.filter(({ address }) => !isPrivate(address));
		const [first] = open;
		if (first === undefined) return callback(new PrivateHost(hostname), '');
		return options.all ? callback(null, open) : callback(null, first.address, first.family);
	});
};
