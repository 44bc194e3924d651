/** What an assistant may have read: texts given in the call, and what the user allowed when the server was started. */
import { realpath } from 'node:fs/promises';
import { isIP } from 'node:net';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UsageError } from '../exit.ts';

export interface Allowed {
	/** As the file system knows them, links followed. */
	readonly folders: readonly string[];
	/** "example.com", "*.example.com" for those below it, "localhost:8080" for one port. */
	readonly hosts: readonly string[];
}

export const NOTHING_ALLOWED: Allowed = { folders: [], hosts: [] };

/** @throws UsageError for a folder that is not there, and for what is no host */
export async function allowedBy(folders: readonly string[], hosts: readonly string[]): Promise<Allowed> {
	const wrong = hosts.find((host) => !HOST.test(host));
	if (wrong !== undefined)
		throw new UsageError(`--allow-host ${wrong} is no host; write it as example.com or *.example.com`);
	const found = await Promise.all(
		folders.map((folder) =>
			realpath(folder).catch(() => {
				throw new UsageError(`--allow-folder ${folder}: there is no such folder`);
			}),
		),
	);
	return { folders: found, hosts: hosts.map((host) => host.toLowerCase()) };
}

/** A name or an IPv4 address, perhaps with a port; an IPv6 address in brackets. */
const HOST = /^(?:(?:\*\.)?[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * Where the file is, links followed; null where that is in no allowed folder. Nothing outside of them is looked at, so that
 * nobody learns what is there.
 *
 * @param path absolute, or from one of the folders
 * @throws the error of the file system
 */
export async function pathWithin({ folders }: Allowed, path: string): Promise<string | null> {
	const places = isAbsolute(path) ? [path] : folders.map((folder) => resolve(folder, path));
	const inside = places.filter((place) => folders.some((folder) => isWithin(folder, place)));
	const ways = await Promise.allSettled(inside.map((place) => realpath(place)));
	const found = ways.flatMap((way) => (way.status === 'fulfilled' ? [way.value] : []));
	const within = found.find((place) => folders.some((folder) => isWithin(folder, place)));
	if (within !== undefined) return within;
	const missing = ways.find((way) => way.status === 'rejected');
	if (missing !== undefined && found.length === 0) throw missing.reason;
	return null;
}

function isWithin(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Whether the address may be fetched. A name that was allowed may still not lead into a private network, unless it is one
 * that nobody but this machine gives: `localhost`, or the number itself.
 */
export function hostAllowed({ hosts }: Allowed, { hostname, host, protocol }: URL): 'any' | 'public' | null {
	const port = host === hostname ? (protocol === 'https:' ? ':443' : ':80') : '';
	if (!hosts.some((allowed) => matches(allowed, hostname, `${host}${port}`))) return null;
	const plain = hostname.replace(/^\[|\]$/g, '');
	return hostname === 'localhost' || isIP(plain) !== 0 ? 'any' : 'public';
}

function matches(allowed: string, hostname: string, withPort: string): boolean {
	const given = /:\d{1,5}$/.test(allowed) ? withPort : hostname;
	return allowed.startsWith('*.') ? given.endsWith(allowed.slice(1)) : given === allowed;
}
