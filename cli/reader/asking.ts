/** A reader behind a server: first the answers kept, then the server, as far as the budget and its health allow. */
import { setTimeout as pause } from 'node:timers/promises';
import { ANSWER_SCHEMA } from '../../src/reader/answer-schema.ts';
import { type Message, promptOf, PROMPT_VERSION } from '../../src/reader/prompt.ts';
import { proposalsIn } from '../../src/reader/parse.ts';
import { type Answer, type Question, type Reader, ReaderFailure } from '../../src/reader/reader.ts';
import { ANSWER_TOKENS, tokensOf } from '../../src/reader/size.ts';
import { type AnswerCache, keyOf } from './cache.ts';
import type { Outcome, Server } from './outcome.ts';
import { turnsFor } from './turns.ts';

const TEMPERATURE = 0;
const SEED = 1;
/** A server that answers "busy" is asked so often. */
const MOST_TRIES = 4;
/** After so many failures of the server in a row it is asked no more. */
const MOST_ILL = 3;

export interface AskingWith {
	readonly model: string;
	readonly host: string | null;
	/** Where the API begins. One name may stand for other weights on another server. */
	readonly base: string;
	readonly runs: number;
	readonly jobs: number;
	/** Milliseconds that a busy server is waited for before one answer. */
	readonly patience: number;
	/** Told that a busy server is waited for. */
	readonly heard?: ((news: string) => void) | undefined;
	/** Tokens that all of it may come to. */
	readonly tokens: number;
	readonly cache: AnswerCache | null;
	/** Null where only kept answers are taken, or with the reason why there is none. */
	readonly server: Server | { readonly kind: 'none'; readonly why: string };
}

/** What was spent, for whoever waits. */
export interface Spent {
	kept: number;
	asked: number;
	tokens: number;
	/** Whether the server holds its model to the form of the answer. */
	takesSchema: boolean;
}

export interface CountingReader extends Reader {
	readonly spent: Readonly<Spent>;
}

/** What was learnt of the server meanwhile. */
interface Health {
	/** Why it is asked no more. */
	ended: string | null;
	illInARow: number;
	uselessInARow: number;
	/** Tokens of questions that are on their way. */
	promised: number;
}

export function readerAsking(given: AskingWith): CountingReader {
	const { model, host, base, runs, jobs, cache, server, patience, heard } = given;
	const spent: Spent = { kept: 0, asked: 0, tokens: 0, takesSchema: true };
	const health: Health = { ended: null, illInARow: 0, uselessInARow: 0, promised: 0 };
	const inTurn = turnsFor(jobs);
	let digest: Promise<string | null> | null = null;
	const digestNow = () => {
		digest ??= isServer(server) ? server.digestOf(model) : Promise.resolve(null);
		return digest;
	};

	async function fromCache(key: string, question: Question): Promise<Answer | null> {
		const kept = (await cache?.kept(key)) ?? null;
		if (kept === null) return null;
		// The same name may stand for other weights by now.
		const now = kept.digest === null ? null : await digestNow();
		if (now !== null && now !== kept.digest) return null;
		spent.kept += 1;
		return { proposals: proposalsIn(kept.text, question), digest: kept.digest };
	}

	async function fromServer(key: string, messages: readonly Message[], question: Question, signal: AbortSignal) {
		if (!isServer(server)) throw new ReaderFailure(server.why);
		const text = await answerOf(server, messages, signal);
		const proposals = usable(text, question);
		const told = await digestNow();
		await cache?.keep(key, { text, digest: told });
		return { proposals, digest: told };
	}

	function usable(text: string, question: Question) {
		try {
			const proposals = proposalsIn(text, question);
			health.uselessInARow = 0;
			return proposals;
		} catch (error) {
			heedUseless(health);
			throw error;
		}
	}

	async function answerOf(server: Server, messages: readonly Message[], signal: AbortSignal): Promise<string> {
		if (health.ended !== null) throw new ReaderFailure(health.ended);
		const most = messages.reduce((sum, { content }) => sum + tokensOf(content), ANSWER_TOKENS);
		if (most > given.tokens) throw new ReaderFailure(`a question may take ${most} tokens, more than the budget`);
		if (spent.tokens + health.promised + most > given.tokens) throw new ReaderFailure('token budget spent');
		health.promised += most;
		try {
			const outcome = await asked(server, messages, signal);
			spent.asked += 1;
			spent.tokens += outcome.kind === 'answer' ? (outcome.tokens ?? most) : 0;
			heed(outcome, health);
			if (outcome.kind !== 'answer') throw new ReaderFailure(outcome.why);
			return outcome.text;
		} finally {
			health.promised -= most;
		}
	}

	async function asked(server: Server, messages: readonly Message[], signal: AbortSignal): Promise<Outcome> {
		for (let left = MOST_TRIES, patient = patience; ; left--) {
			const schema = spent.takesSchema ? ANSWER_SCHEMA : null;
			const outcome = await server.ask({ model, messages, schema, ...ALWAYS }, signal);
			const isFormTried = outcome.kind === 'no such form' && schema !== null;
			if (isFormTried) spent.takesSchema = false;
			if (left <= 1 || !(isFormTried || outcome.kind === 'busy')) return outcome;
			if (outcome.kind !== 'busy') continue;
			if (outcome.wait > patience) return tooBusy(outcome);
			const wait = Math.min(outcome.wait, patient);
			patient -= wait;
			if (wait >= TELLING) heard?.(`${outcome.why}, asked again in ${seconds(wait)}`);
			// Stopped meanwhile, the next question ends at once.
			await pause(wait, undefined, { signal }).catch(() => {});
		}
	}

	return {
		settings: { model, host, prompt: PROMPT_VERSION, temperature: TEMPERATURE, seed: SEED, runs },
		atOnce: jobs,
		spent,
		async read(question, signal) {
			const messages = promptOf(question);
			const key = keyOf({ prompt: PROMPT_VERSION, base, model, messages, schema: ANSWER_SCHEMA, ...ALWAYS });
			return (await fromCache(key, question)) ?? (await inTurn(() => fromServer(key, messages, question, signal)));
		},
	};
}

/** Milliseconds; of a shorter wait nobody needs to be told. */
const TELLING = 2000;

const seconds = (milliseconds: number) => `${Math.round(milliseconds / 1000)} s`;

/** A day's quota is used up ("Retry-After: 86400"): nobody waits that long, and every other question would fare the same. */
function tooBusy({ why, wait }: Extract<Outcome, { kind: 'busy' }>): Outcome {
	return { kind: 'of no use', why: `${why}, to be asked again in ${seconds(wait)} only, which is not waited for` };
}

const ALWAYS = { temperature: TEMPERATURE, seed: SEED, maxTokens: ANSWER_TOKENS };

function isServer(server: AskingWith['server']): server is Server {
	return 'ask' in server;
}

function heed(outcome: Outcome, health: Health): void {
	if (outcome.kind === 'of no use') health.ended = outcome.why;
	if (outcome.kind === 'refused') heedUseless(health);
	health.illInARow = outcome.kind === 'ill' || outcome.kind === 'busy' ? health.illInARow + 1 : 0;
	if (health.illInARow >= MOST_ILL) health.ended ??= `not asked after ${MOST_ILL} failures of the server in a row`;
}

/** Refused, empty, cut or in another form: the next would hardly be better. */
function heedUseless(health: Health): void {
	health.uselessInARow += 1;
	if (health.uselessInARow >= MOST_ILL) health.ended ??= `not asked after ${MOST_ILL} unusable answers in a row`;
}
