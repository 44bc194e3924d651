/** The server as an assistant meets it: the protocol's own client, over a real pipe, with the built program. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Comparison, Judgement, Report } from '../../../src/model.ts';
import { counterpoint } from '../program.ts';

jest.setTimeout(120_000);

const HERALD = {
	outlet: 'Northern Herald',
	date: '2024-05-02',
	text: 'The ferry turned back with 212 passengers after smoke was seen in the engine room, the operator said on Thursday. Nobody was hurt.',
};
const COURIER = {
	outlet: 'Bay Courier',
	date: '2024-05-02',
	text: 'The ferry turned back with 312 passengers after smoke was seen in the engine room, the operator said on Thursday.',
};

interface Called {
	readonly isError?: boolean;
	readonly content: readonly { readonly text: string }[];
	readonly structuredContent?: Record<string, unknown>;
}

const open: Client[] = [];
let folder = '';

beforeEach(async () => {
	folder = await realpath(await mkdtemp(join(tmpdir(), 'counterpoint-mcp-')));
});
afterEach(async () => {
	await Promise.all(open.splice(0).map((client) => client.close()));
	await rm(folder, { recursive: true, force: true });
});

async function assistant(...words: readonly string[]) {
	const client = new Client({ name: 'a test', version: '1' });
	const args = ['dist/counterpoint.js', 'mcp', ...words];
	await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' }));
	open.push(client);
	// The client checks what is answered against the schemas that were listed.
	const { tools } = await client.listTools();
	const call = async (name: string, given: Record<string, unknown>, signal?: AbortSignal): Promise<Called> =>
		(await client.callTool({ name, arguments: given }, undefined, signal ? { signal } : {})) as unknown as Called;
	return { client, tools, call };
}

const text = ({ content }: Called) => content.map((part) => part.text).join('\n');

describe('the tools', () => {
	test('compare_reports answers with the exact words, as data by its schema and as a short text', async () => {
		const { call } = await assistant();
		const answer = await call('compare_reports', { a: HERALD, b: COURIER });
		const { findings, reports } = answer.structuredContent as unknown as Comparison;
		expect(findings.filter(({ verdict }) => verdict === 'conflict')).toMatchObject([
			{
				kind: 'quantity',
				a: [{ text: expect.stringContaining('212') }],
				b: [{ text: expect.stringContaining('312') }],
			},
		]);
		expect(reports.a.text).toBe(HERALD.text);
		expect(text(answer)).toMatchInlineSnapshot(`
"A: Northern Herald. B: Bay Courier.
1 conflict; 1 sentence only in A, none only in B.
- conflict: quantity, A and B: Northern Herald says “212”, Bay Courier “312”; both count “passengers”.
Sentences not found in B: 1; not found in A: 0."
`);
	});

	test('it answers what the command prints', async () => {
		const { call } = await assistant();
		const answer = await call('compare_reports', { a: HERALD, b: COURIER });
		const { out } = await counterpoint(['batch', '-'], JSON.stringify({ a: HERALD, b: COURIER }));
		expect(answer.structuredContent).toEqual(JSON.parse(out).comparison);
	});

	test('judge_sentences answers in the order of the pairs', async () => {
		const { call } = await assistant();
		const pairs = [
			{ a: 'The council approved the tram line.', b: 'The council rejected the tram line.' },
			{ a: 'Rain is expected.', b: 'The striker signed for two years.' },
		];
		const answer = await call('judge_sentences', { pairs });
		const { judgements } = answer.structuredContent as unknown as { judgements: readonly Judgement[] };
		expect(judgements.map(({ relation }) => relation)).toEqual(['contradiction', 'unrelated']);
		expect(text(answer)).toContain('1. contradiction\n   - conflict: ');
	});

	test('coverage tells whom each quotes; read_report answers what the others take', async () => {
		const { call } = await assistant();
		expect(text(await call('coverage', { a: HERALD, b: COURIER }))).toContain('Northern Herald');
		const read = await call('read_report', { report: HERALD });
		expect((read.structuredContent as unknown as Report).sentences).toHaveLength(2);
		const again = await call('compare_reports', { a: read.structuredContent, b: COURIER });
		expect((again.structuredContent as unknown as Comparison).summary.conflicts).toBe(1);
	});

	test('they are listed as what only reads, without files and addresses unless some are allowed', async () => {
		const { tools, client } = await assistant();
		expect(tools.map(({ name }) => name)).toEqual(['compare_reports', 'coverage', 'judge_sentences', 'read_report']);
		for (const { annotations } of tools)
			expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
		expect(JSON.stringify(tools.map(({ inputSchema }) => inputSchema))).not.toMatch(/"(?:file|address)"/);
		expect(client.getInstructions()).toContain('exact words');
	});
});

describe('what is read', () => {
	const report = (given: object) => ({ report: given });
	const PROSE = `${HERALD.text} ${COURIER.text}`;

	test('no file and no address where none was allowed', async () => {
		await writeFile(join(folder, 'one.txt'), PROSE);
		const { call } = await assistant();
		for (const given of [{ file: join(folder, 'one.txt') }, { address: 'http://127.0.0.1/' }]) {
			const answer = await call('read_report', report(given));
			expect([answer.isError, text(answer)]).toEqual([
				true,
				expect.stringMatching(/the user allowed no (?:folder|host)/),
			]);
		}
	});

	test('files of the allowed folders and none outside, by whatever way', async () => {
		for (const name of ['open', 'other', 'shut']) await mkdir(join(folder, name));
		await writeFile(join(folder, 'open/one.txt'), PROSE);
		await writeFile(join(folder, 'other/two.txt'), PROSE);
		await writeFile(join(folder, 'shut/secret.txt'), PROSE);
		await symlink(join(folder, 'shut/secret.txt'), join(folder, 'open/link.txt'));
		await symlink(join(folder, 'shut'), join(folder, 'open/way'));
		const allowed = ['open', 'other'].flatMap((name) => ['--allow-folder', join(folder, name)]);
		const { call } = await assistant(...allowed);
		for (const file of ['one.txt', join(folder, 'other/two.txt'), 'two.txt', '../open/one.txt']) {
			const { structuredContent, isError } = await call('read_report', report({ file, outlet: 'Herald' }));
			expect([file, isError, structuredContent?.outlet]).toEqual([file, undefined, 'Herald']);
		}
		const outside = [
			'link.txt',
			'way/secret.txt',
			'../shut/secret.txt',
			join(folder, 'shut/secret.txt'),
			'/etc/passwd',
			'../shut/none',
		];
		for (const file of [...outside, '/dev/zero', '/proc/self/environ', `${join(folder, 'open')}-more`]) {
			expect(text(await call('read_report', report({ file })))).toBe(
				`${file} is in no folder that the user allowed; give the text`,
			);
		}
		for (const file of ['none.txt', '-', 'one.txt\u0000', 'https://127.0.0.1/', '.']) {
			expect(await call('read_report', report({ file }))).toMatchObject({ isError: true });
		}
	});

	test('addresses of the allowed hosts, and no redirect away from them', async () => {
		const page = `<html><body><article><p>${PROSE}</p><p>${PROSE}</p></article></body></html>`;
		const site = createServer(({ url }, response) => {
			if (url === '/away') response.writeHead(302, { location: `http://localhost:${portOf(site)}/` }).end();
			else response.writeHead(200, { 'content-type': 'text/html' }).end(page);
		}).listen(0, '127.0.0.1');
		await once(site, 'listening');
		try {
			const here = `http://127.0.0.1:${portOf(site)}`;
			const { call, tools } = await assistant('--allow-host', '127.0.0.1', '--allow-host', 'example.com');
			expect(tools[0]?.annotations).toMatchObject({ openWorldHint: true });
			expect((await call('read_report', report({ address: `${here}/` }))).structuredContent?.text).toContain('212');
			expect(text(await call('read_report', report({ address: `${here}/away` })))).toContain('the host localhost:');
			for (const address of [
				'http://127.0.0.2/',
				'http://example.com.evil.test/',
				'http://user@evil.test/',
				'file:///etc/passwd',
			]) {
				expect(await call('read_report', report({ address }))).toMatchObject({ isError: true });
			}
		} finally {
			site.close();
		}
	});

	test('a folder that is not there and what is no host end the server with a line that says so', async () => {
		expect(await counterpoint(['mcp', '--allow-folder', join(folder, 'none')])).toMatchObject({ code: 2, out: '' });
		expect((await counterpoint(['mcp', '--allow-host', 'https://example.com/'])).err).toContain('is no host');
	});
});

describe('what should not be', () => {
	test('arguments of any other kind are answered with what is wrong, and the server goes on', async () => {
		const { call } = await assistant();
		let deep: unknown = 'x';
		for (let k = 0; k < 2000; k++) deep = [deep];
		const hostile: readonly (readonly [string, Record<string, unknown>])[] = [
			['compare_reports', {}],
			['compare_reports', { a: 5, b: null }],
			['compare_reports', { a: HERALD, b: 'one.txt' }],
			['compare_reports', { a: HERALD, b: { text: ' \n' } }],
			['compare_reports', { a: HERALD, b: { text: deep } }],
			['compare_reports', { a: HERALD, b: COURIER, minimum_similarity: 7 }],
			['compare_reports', { a: HERALD, b: { schema: 'counterpoint.comparison/1' } }],
			['read_report', { report: { sentences: [1] } }],
			['read_report', { report: { ...HERALD, file: 'x', address: 'y' } }],
			['judge_sentences', { pairs: [] }],
			['judge_sentences', { pairs: [{ a: 'Six died.' }] }],
			['judge_sentences', { pairs: Array.from({ length: 501 }, () => ({ a: 'x', b: 'y' })) }],
		];
		for (const [tool, given] of hostile) {
			const answer = await call(tool, given);
			expect([given, answer.isError]).toEqual([given, true]);
			expect(text(answer)).not.toMatch(/internal|undefined|\n/);
		}
		await expect(call('constructor', {})).rejects.toThrow('there is no tool constructor');
		expect((await call('compare_reports', { a: HERALD, b: COURIER })).isError).toBeUndefined();
	});

	test('what a terminal would obey is in no short text', async () => {
		const { call } = await assistant();
		const given = { report: { outlet: 'Her\u001b[31mald\u202e', title: 'Odd\u0007', text: HERALD.text } };
		expect(text(await call('read_report', given))).not.toMatch(/[\u0000-\u0009\u001b\u202e]/);
	});

	test('lines that are no message are passed over', async () => {
		const child = spawn(process.execPath, ['dist/counterpoint.js', 'mcp']);
		let out = '';
		child.stdout.setEncoding('utf8').on('data', (part) => {
			out += part;
		});
		child.stdin.write('not json\n{"jsonrpc":"2.0"}\n\n[]\n{"jsonrpc":"2.0","id":1,"method":"ping"}\n');
		await once(child.stdout, 'data');
		child.stdin.end();
		expect(await once(child, 'close')).toEqual([0, null]);
		expect(JSON.parse(out)).toEqual({ jsonrpc: '2.0', id: 1, result: {} });
	});
});

describe('what takes long', () => {
	/** Two texts without an end of the likenesses between them: some seconds of work. */
	const longReport = (of: string) =>
		Array.from(
			{ length: 4000 },
			(_, k) => `Officer ${k} told the ${of} that ${k + 3} boats left harbour ${k % 7} in May.`,
		).join(' ');

	const LONG = { a: { text: longReport('court') }, b: { text: longReport('inquiry') } };

	test('a call is cancelled at once, its process too, and the next is answered', async () => {
		const { client, call } = await assistant();
		await call('compare_reports', { a: HERALD, b: COURIER });
		const before = await processesOf(client);
		const stop = new AbortController();
		const long = call('compare_reports', LONG, stop.signal);
		await pause(1000);
		stop.abort('the user went on');
		await expect(long).rejects.toThrow('the user went on');
		expect(text(await call('compare_reports', { a: HERALD, b: COURIER }))).toContain('1 conflict');
		const after = await processesOf(client);
		expect(after.filter((pid) => before.includes(pid))).toEqual([]);
	});

	test('a short call need not wait for a long one', async () => {
		const { call } = await assistant();
		const stop = new AbortController();
		const long = call('compare_reports', LONG, stop.signal);
		await call('judge_sentences', { pairs: [{ a: 'Six died.', b: 'Nine died.' }] });
		stop.abort('not answered yet');
		await expect(long).rejects.toThrow('not answered yet');
	});

	test('more calls than processes are all answered', async () => {
		const { client, call } = await assistant();
		const answers = await Promise.all(
			Array.from({ length: 12 }, (_, k) =>
				call('judge_sentences', { pairs: [{ a: 'Six died.', b: k % 2 === 0 ? 'Nine died.' : 'Six died.' }] }),
			),
		);
		const relations = answers.map((answer) => text(answer).split('\n')[0]);
		expect(relations).toEqual(answers.map((_, k) => (k % 2 === 0 ? '1. contradiction' : '1. agreement')));
		expect((await processesOf(client)).length).toBeLessThanOrEqual(4);
	});

	test('a report as long as a book is answered whole; a longer one is refused', async () => {
		const { call } = await assistant();
		const book = Array.from(
			{ length: 9000 },
			(_, k) => `On day ${k} the river stood at ${k + 20} centimetres in the town.`,
		).join(' ');
		const { structuredContent } = await call('read_report', { report: { text: book } });
		expect((structuredContent as unknown as Report).text).toBe(book);
		const answer = await call('read_report', { report: { text: book.repeat(3) } });
		expect(text(answer)).toMatch(/a report may have 1,000,000 characters/);
	});

	test('when the assistant goes, so do the server and its processes', async () => {
		const { client, call } = await assistant();
		await call('judge_sentences', { pairs: [{ a: 'x', b: 'y' }] });
		const server = pidOf(client);
		const processes = [server, ...(await processesOf(client))];
		await client.close();
		await pause(500);
		for (const pid of processes) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
	});
});

const pause = (milliseconds: number) => new Promise((passed) => setTimeout(passed, milliseconds));
const pidOf = ({ transport }: Client) => (transport as StdioClientTransport).pid ?? 0;

/** The processes that answer for the server, where the system tells. */
async function processesOf(client: Client): Promise<readonly number[]> {
	const pid = pidOf(client);
	const listed = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
	return listed.split(' ').filter(Boolean).map(Number);
}

function portOf(site: Server): number {
	return (site.address() as AddressInfo).port;
}
