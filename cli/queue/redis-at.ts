/** Where Redis is: an address that may hold a password, and a name of it that does not. */
import { UsageError } from '../exit.ts';

export interface RedisAt {
	readonly url: string;
	/** For messages: "db.example.org:6379". */
	readonly name: string;
}

/** An environment is not shown to other users of the machine, as a command line is. */
export const REDIS_VARIABLE = 'COUNTERPOINT_REDIS';

const USUAL_PORT = '6379';

/** @throws UsageError where it is no address of a Redis; what was given is not repeated, since it may hold a password */
export function redisAt(given: string | undefined): RedisAt {
	if (given === undefined || given === '')
		throw new UsageError(`give the Redis with --redis redis://HOST:PORT, or in ${REDIS_VARIABLE}`);
	const url = URL.canParse(given) ? new URL(given) : null;
	if (url === null || !/^rediss?:$/.test(url.protocol) || url.hostname === '')
		throw new UsageError('--redis must be an address like redis://HOST:PORT or rediss://USER:PASSWORD@HOST:PORT/0');
	if (!/^\/?\d{0,4}$/.test(url.pathname))
		throw new UsageError('--redis ends with the number of a database or with nothing, as in redis://HOST:PORT/0');
	return { url: given, name: `${url.hostname}:${url.port || USUAL_PORT}` };
}

/** Names become those of keys in Redis and of folders. */
export function queueNamed(name: string): string {
	if (/^[a-z0-9][a-z0-9._-]{0,99}$/i.test(name)) return name;
	throw new UsageError('--queue is a name of at most 100 letters, digits, hyphens, dots and underscores');
}
