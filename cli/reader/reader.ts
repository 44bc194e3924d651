/** The reader that a command line asks for, its server found and its model named. */
import { createRequire } from 'node:module';
import { oneLine } from '../../src/names.ts';
import { printable } from '../../src/report/printable.ts';
import { UsageError } from '../exit.ts';
import { say } from '../failure.ts';
import { type CountingReader, readerAsking } from './asking.ts';
import { type AnswerCache, cacheFolder, cacheIn } from './cache.ts';
import type { ReaderWanted } from './options.ts';
import type { Server } from './outcome.ts';
import type * as Part from './server.ts';

/**
 * A server that does not answer is no mistake of the command line: its reader answers nothing and says why, and the program's
 * own comparison stands.
 *
 * @param cache where answers are kept; null where the server itself is to answer
 * @param heard told that a busy server is waited for
 * @throws UsageError where it cannot be known which of several models is meant
 */
export async function readerFor(
	wanted: ReaderWanted,
	cache: AnswerCache | null = cacheIn(cacheFolder()),
	heard: (news: string) => void = sayWaiting,
): Promise<CountingReader> {
	const { model, host, base, runs, jobs, tokens, timeout } = wanted;
	const common = { host, base, runs, jobs, tokens, cache, heard, patience: timeout };
	if (wanted.cache === 'only') return readerAsking({ ...common, model: model ?? '', server: NOT_KEPT });
	const server = serverOf(wanted);
	if (model !== null) return readerAsking({ ...common, model, server });
	const found = await onlyModel(server);
	return readerAsking(
		found.kind === 'model'
			? { ...common, model: found.name, server }
			: { ...common, model: 'of unknown name', server: found },
	);
}

const sayWaiting = (news: string) => say(`the language model: ${news}`);

const NOT_KEPT = { kind: 'none', why: 'no answer kept' } as const;

/** In characters. A name that a server tells stands in the head of every output. */
const LONGEST_NAME = 200;
/** So many names stand in a message. */
const MOST_NAMES = 8;

async function onlyModel(
	server: Server,
): Promise<{ readonly kind: 'model'; readonly name: string } | { readonly kind: 'none'; readonly why: string }> {
	const told = await server.models();
	if (told.kind !== 'models') return { kind: 'none', why: told.why };
	const [name, another] = told.names;
	if (name === undefined) return { kind: 'none', why: 'the server has no model' };
	if (another === undefined) return { kind: 'model', name: oneLine(printable(name)).slice(0, LONGEST_NAME) };
	const names = told.names.slice(0, MOST_NAMES).join(', ');
	throw new UsageError(`the server has several models; name one behind a #, as in --reader URL#${name}: ${names}`);
}

/** The client is a module beside the program. */
export function serverOf(wanted: ReaderWanted): Server {
	const part: typeof Part = createRequire(import.meta.url)('./parts/reader.cjs');
	return part.serverAt(wanted);
}
