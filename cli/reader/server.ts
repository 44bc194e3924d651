/** A server that speaks the OpenAI chat API, by the `openai` package. A part of its own, loaded when a reader is named. */
import OpenAI, { APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { isRecord } from '../../src/read/fields.ts';
import { PROGRAM } from '../../src/program.ts';
import { boundedFetch, TooMuch } from './bounded-fetch.ts';
import type { Asked, Outcome, Server, ServerAt } from './outcome.ts';

export function serverAt(at: ServerAt): Server {
	const client = clientFor(at);
	return {
		async ask(asked, signal) {
			try {
				return await heeding(signal, async (own) =>
					answerIn(await client.chat.completions.create(requestOf(asked), { signal: own })),
				);
			} catch (error) {
				return outcomeOf(error, at);
			}
		},
		async models() {
			try {
				const page: unknown = await client.models.list();
				const list = isRecord(page) && Array.isArray(page.data) ? page.data : [];
				const names = list.flatMap((one) => (isRecord(one) && typeof one.id === 'string' ? [one.id] : []));
				return { kind: 'models', names };
			} catch (error) {
				const outcome = outcomeOf(error, at);
				return outcome.kind === 'answer' ? UNINTELLIGIBLE : outcome;
			}
		},
		digestOf: (model) => ollamaDigest(at.base, model).catch(() => null),
	};
}

/** A signal for one question: the package leaves a listener on the signal of each, and one run has hundreds. */
async function heeding<T>(signal: AbortSignal, work: (own: AbortSignal) => Promise<T>): Promise<T> {
	const own = new AbortController();
	const stop = () => own.abort();
	if (signal.aborted) stop();
	signal.addEventListener('abort', stop);
	try {
		return await work(own.signal);
	} finally {
		signal.removeEventListener('abort', stop);
	}
}

/** Nothing of the environment is taken: a key of OpenAI is none of another server's business. */
function clientFor({ base, key, timeout }: ServerAt): OpenAI {
	return new OpenAI({
		baseURL: base,
		// The package insists on one.
		apiKey: key ?? 'none',
		organization: null,
		project: null,
		timeout,
		// Asking again is decided in asking.ts.
		maxRetries: 0,
		logLevel: 'off',
		fetch: boundedFetch,
		defaultHeaders: { ...UNTOLD, 'User-Agent': PROGRAM.name, ...(key === null && { Authorization: null }) },
	});
}

/** What the package would tell of this machine. */
const UNTOLD = Object.fromEntries(
	['Lang', 'Package-Version', 'OS', 'Arch', 'Runtime', 'Runtime-Version', 'Retry-Count', 'Timeout'].map((name) => [
		`X-Stainless-${name}`,
		null,
	]),
);

function requestOf({ model, messages, schema, temperature, seed, maxTokens }: Asked) {
	return {
		model,
		messages: [...messages],
		temperature,
		seed,
		// What local servers know; the newer name of it they do not.
		max_tokens: maxTokens,
		...(schema !== null && {
			response_format: {
				type: 'json_schema' as const,
				json_schema: { name: 'discrepancies', strict: true, schema: { ...schema } },
			},
		}),
	};
}

const UNINTELLIGIBLE = { kind: 'ill', why: 'answer that is none of the chat API' } as const;

/** What a server sends need not be what the package's types say. */
function answerIn(completion: unknown): Outcome {
	const choices = isRecord(completion) && Array.isArray(completion.choices) ? completion.choices : [];
	const [choice] = choices;
	if (!isRecord(choice) || !isRecord(choice.message)) return UNINTELLIGIBLE;
	if (choice.finish_reason === 'length') return { kind: 'refused', why: 'answer cut at its most tokens' };
	if (choice.finish_reason === 'content_filter' || choice.message.refusal)
		return { kind: 'refused', why: 'refused by the model' };
	const { content } = choice.message;
	if (typeof content !== 'string' || content.trim() === '') return { kind: 'refused', why: 'empty answer' };
	return { kind: 'answer', text: content, tokens: tokensIn(completion) };
}

function tokensIn(completion: unknown): number | null {
	const usage = isRecord(completion) && isRecord(completion.usage) ? completion.usage.total_tokens : null;
	return typeof usage === 'number' && Number.isFinite(usage) && usage >= 0 ? usage : null;
}

function outcomeOf(error: unknown, at: ServerAt): Outcome {
	if (error instanceof APIUserAbortError) return { kind: 'refused', why: 'stopped' };
	if (error instanceof APIConnectionTimeoutError)
		return { kind: 'ill', why: `no answer within ${at.timeout / 1000} seconds` };
	if (causes(error).some((cause) => cause instanceof TooMuch)) return UNINTELLIGIBLE;
	if (error instanceof APIError && typeof error.status === 'number') return outcomeOfStatus(error.status, error, at);
	return outcomeOfConnection(error, at);
}

function outcomeOfStatus(status: number, error: APIError, at: ServerAt): Outcome {
	const told = `${status}${messageIn(error, at.key)}`;
	if (status === 401 || status === 403)
		return { kind: 'of no use', why: `the server refuses the key (${status}); set COUNTERPOINT_READER_KEY` };
	if (status === 404) return { kind: 'of no use', why: `the server has no such model or address (${told})` };
	if (status === 429 || status === 503) return { kind: 'busy', why: `server busy (${status})`, wait: waitIn(error) };
	if ((status === 400 || status === 422 || status === 501) && /response_format|json_schema|grammar|schema/i.test(told))
		return { kind: 'no such form', why: `the server takes no schema (${told})` };
	if (status >= 500) return { kind: 'ill', why: `server error ${told}` };
	return { kind: 'refused', why: `refused by the server (${told})` };
}

/** In characters. */
const LONGEST_MESSAGE = 120;

/** What the server says, on one line, without the key if it repeats it. */
function messageIn({ error }: APIError, key: string | null): string {
	const message = isRecord(error) ? error.message : error;
	if (typeof message !== 'string') return '';
	const plain = (key === null ? message : message.replaceAll(key, '…')).replace(/\s+/g, ' ').trim();
	return plain === '' ? '' : `: ${plain.slice(0, LONGEST_MESSAGE)}`;
}

/** Milliseconds where the server tells none. How long it is waited for is decided in asking.ts. */
const USUAL_WAIT = 1000;

function waitIn({ headers }: APIError): number {
	const seconds = Number(headers?.get('retry-after') ?? Number.NaN);
	return Number.isFinite(seconds) && seconds >= 0 ? 1000 * seconds : USUAL_WAIT;
}

function outcomeOfConnection(error: unknown, { base }: ServerAt): Outcome {
	const all = causes(error);
	const codes = all.map((cause) => (isRecord(cause) ? cause.code : undefined));
	if (codes.some((code) => code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN'))
		return { kind: 'of no use', why: `no server answers at ${base}; start it` };
	if (all.some((cause) => cause instanceof Error && /redirect/i.test(cause.message)))
		return { kind: 'of no use', why: `the server at ${base} leads elsewhere, which is not followed` };
	if (error instanceof SyntaxError) return UNINTELLIGIBLE;
	return { kind: 'ill', why: 'the server broke the connection off' };
}

/** The error and what it came from, as fetch wraps what the system says. */
function causes(error: unknown): readonly unknown[] {
	const list: unknown[] = [];
	for (let cause = error; cause instanceof Error && list.length < 5; cause = cause.cause) list.push(cause);
	return list;
}

/** Milliseconds for a question that is asked in passing. */
const A_MOMENT = 5000;

/** Ollama tells the digest of each model; other servers answer that they know no such address. */
async function ollamaDigest(base: string, model: string): Promise<string | null> {
	const address = `${base.replace(/\/v1$/, '')}/api/tags`;
	const response = await boundedFetch(address, { signal: AbortSignal.timeout(A_MOMENT) });
	const answer: unknown = response.ok ? await response.json() : null;
	const list = isRecord(answer) && Array.isArray(answer.models) ? answer.models : [];
	// Ollama takes "llama3.1" for "llama3.1:latest".
	const found = list.find((one) => isRecord(one) && (one.name === model || one.name === `${model}:latest`));
	return isRecord(found) && typeof found.digest === 'string' && DIGEST.test(found.digest) ? found.digest : null;
}

/** "365c0bd3c000…", "sha256:365c0bd3c000…". */
const DIGEST = /^[\w:.-]{1,150}$/;
