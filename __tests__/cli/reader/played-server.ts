/** Servers of language models that are played, on this machine and over real HTTP: good, inventing, slow, broken, hostile. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
	readonly method: string;
	readonly path: string;
	readonly headers: IncomingHttpHeaders;
	readonly body: ChatBody | null;
}

export interface ChatBody {
	readonly model: string;
	readonly messages: readonly { readonly role: string; readonly content: string }[];
	readonly temperature: number;
	readonly seed: number;
	readonly max_tokens: number;
	readonly response_format?: { readonly type: string; readonly json_schema: { readonly schema: object } };
}

export interface Played {
	/** "http://127.0.0.1:4711". */
	readonly address: string;
	readonly heard: readonly Heard[];
	/** The questions among what was heard. */
	readonly questions: () => readonly ChatBody[];
	readonly end: () => Promise<void>;
}

export type Play = (response: ServerResponse, body: ChatBody, count: number) => void;

export interface Stage {
	readonly models?: readonly string[];
	/** As Ollama tells it, for every model. */
	readonly digest?: () => string;
}

/** A server of which `play` answers each question; it tells its models, and their digest where it has one. */
export async function serverPlaying(play: Play, { models = ['tiny'], digest }: Stage = {}): Promise<Played> {
	const heard: Heard[] = [];
	let count = 0;
	const server = createServer(async (request, response) => {
		const text = await textOf(request);
		const path = request.url ?? '';
		const isChat = path === '/v1/chat/completions';
		const body: ChatBody | null = isChat ? JSON.parse(text) : null;
		heard.push({ method: request.method ?? '', path, headers: request.headers, body });
		if (body !== null) play(response, body, ++count);
		else if (path === '/v1/models') json(response, 200, { object: 'list', data: models.map((id) => ({ id })) });
		else if (path === '/api/tags' && digest)
			json(response, 200, { models: models.map((name) => ({ name, digest: digest() })) });
		else json(response, 404, { error: { message: 'no such address' } });
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		heard,
		questions: () => heard.flatMap(({ body }) => body ?? []),
		end: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function textOf(request: IncomingMessage): Promise<string> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks).toString();
}

export function json(response: ServerResponse, status: number, value: unknown, headers = {}): void {
	response.writeHead(status, { 'content-type': 'application/json', ...headers });
	response.end(JSON.stringify(value));
}

/** What a model writes, in the envelope of the chat API. */
export function completion(content: unknown, finish = 'stop', tokens = 500) {
	const text = typeof content === 'string' ? content : JSON.stringify(content);
	return {
		object: 'chat.completion',
		choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content: text } }],
		usage: { prompt_tokens: tokens - 50, completion_tokens: 50, total_tokens: tokens },
	};
}

export interface Words {
	readonly one: string;
	readonly two: string;
}

/** Finds these words, whichever report is shown first. */
export function finding(words: Words, changes: object = {}): Play {
	return (response, { messages }) => json(response, 200, completion({ findings: foundIn(messages, words, changes) }));
}

function foundIn(messages: ChatBody['messages'], { one, two }: Words, changes: object) {
	const [first = '', second = ''] = (messages[1]?.content ?? '').split('REPORT TWO');
	const about = { why: 'ONE is not TWO.', kind: 'event', verdict: 'conflict', importance: 'high', ...changes };
	if (first.includes(one) && second.includes(two)) return [{ one, two, ...about }];
	return first.includes(two) && second.includes(one) ? [{ one: two, two: one, ...about }] : [];
}
