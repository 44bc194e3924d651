import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FETCH_LIMITS, readAddress } from '../../../src/read/address.ts';
import { readReport } from '../../../src/read/read.ts';

const PARAGRAPH =
	'<p>The senate passed the bill on Monday after three days of debate, the first vote of its kind since 2003, its clerk said in a statement late on Monday night.</p>';
const ARTICLE = `<!doctype html><html><head><title>Senate passes bill - The Herald</title>
	<meta property="og:site_name" content="The Herald"></head>
	<body><nav><a href="/">Home</a></nav><article><h1>Senate passes bill</h1>${PARAGRAPH.repeat(3)}</article></body></html>`;

/** What the server answers, by path. */
const ANSWERS: Readonly<Record<string, RequestListener>> = {
	'/article': (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(ARTICLE),
	'/moved': (_, response) => response.writeHead(302, { location: '/article' }).end(),
	'/loop': (_, response) => response.writeHead(301, { location: '/loop' }).end(),
	'/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
	'/picture': (_, response) => response.setHeader('content-type', 'image/png').end('x'),
	'/empty': (_, response) => response.setHeader('content-type', 'text/html').end(),
	'/thin': (_, response) =>
		response.setHeader('content-type', 'text/html').end('<html><body><p>Please wait.</p></body></html>'),
	'/gzip': (_, response) =>
		response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(ARTICLE)),
	'/wrong-charset': (_, response) =>
		response
			.setHeader('content-type', 'text/html; charset=iso-8859-1')
			.end(ARTICLE.replaceAll('Senate passes', 'Sénat passes')),
	'/cut': (_, response) => {
		response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' }).write(ARTICLE);
		setTimeout(() => response.destroy(), 20);
	},
	'/slow': (_, response) => {
		response.writeHead(200, { 'content-type': 'text/html' }).write('<html>');
	},
	'/endless': (request, response) => {
		response.writeHead(200, { 'content-type': 'text/html' });
		const more = () => {
			while (!request.destroyed && response.write('x'.repeat(100_000)));
		};
		response.on('drain', more);
		more();
	},
	'/agent': (request, response) =>
		response.setHeader('content-type', 'text/plain').end(String(request.headers['user-agent'])),
};

let server: Server;
let origin: string;

beforeAll(async () => {
	server = createServer((request, response) => {
		const answer = ANSWERS[request.url ?? ''];
		if (answer === undefined) response.writeHead(404).end();
		else answer(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
});

describe('a page on the web', () => {
	test('is read with its outlet, headline and address', async () => {
		const draft = await readReport(`${origin}/article`);
		expect(draft).toMatchObject({ outlet: 'The Herald', title: 'Senate passes bill', url: `${origin}/article` });
	});

	test('is found behind a redirect, and has the address where it was found', async () => {
		expect((await readReport(`${origin}/moved`)).url).toBe(`${origin}/article`);
	});

	test('may be compressed', async () => {
		expect((await readReport(`${origin}/gzip`)).title).toBe('Senate passes bill');
	});

	test('in UTF-8 is read as that, whatever its header says', async () => {
		const draft = await readReport(`${origin}/wrong-charset`);
		expect(draft.kind === 'text' && draft.text).toContain('Sénat passes bill');
	});

	test('is asked for under our own name', async () => {
		const { bytes } = await readAddress(`${origin}/agent`);
		expect(Buffer.from(bytes).toString()).toMatch(/^counterpoint\/\d/);
	});
});

describe('one line says why a page cannot be read', () => {
	test.each([
		['/nowhere', /the server answers 404 Not Found; check the address/],
		['/loop', /it redirects more than 5 times/],
		['/file', /file:\/\/\/etc\/passwd cannot be read: only http and https/],
		['/picture', /it is image\/png, neither a page nor a text/],
		['/empty', /the answer is empty/],
		['/thin', /no paragraph of text|only \d+ words in paragraphs/],
		['/cut', /the transfer was cut short|the connection was cut/],
	])('%s', async (path, reason) => {
		const failure = await readReport(origin + path).catch((error: Error) => error.message);
		expect(failure).toMatch(reason);
		expect(failure).not.toContain('\n');
	});

	test('nobody listens', async () => {
		const closed = createServer();
		await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
		const { port } = closed.address() as AddressInfo;
		await new Promise((resolve) => closed.close(resolve));
		await expect(readAddress(`http://127.0.0.1:${port}/`)).rejects.toThrow(/the connection is refused/);
	});

	test('another scheme', async () => {
		await expect(readReport('ftp://127.0.0.1/story')).rejects.toThrow(/only http and https addresses can be fetched/);
	});

	test('a body that never ends in time', async () => {
		await expect(readAddress(`${origin}/slow`, { ...FETCH_LIMITS, timeout: 300 })).rejects.toThrow(
			/no full answer in 0.3 seconds/,
		);
	});

	test('a body without end stops at the limit', async () => {
		await expect(readAddress(`${origin}/endless`)).rejects.toThrow(/has 20 MB or more/);
	});
});
