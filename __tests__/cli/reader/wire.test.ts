/** The program beside servers that answer well, badly, slowly and not at all, over real HTTP. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Comparison } from '../../../src/model.ts';
import { counterpoint, rowsOf } from '../program.ts';
import { completion, finding, json, type Play, type Played, type Stage, serverPlaying } from './played-server.ts';

const A = `Fire in Lisand

A fire in the market of Lisand on Friday killed four traders, police said.

The grain hall is unharmed but for some soot on its walls.

Mayor Petra Olsen visited the traders on Saturday.
`;
const B = `Lisand market burns

Police said that a fire in the market of Lisand killed seven traders on Friday.

Flames brought down most of the grain hall, traders told reporters.

Petra Olsen, the mayor, visited the traders on Saturday.
`;
const HALL = finding({ one: 'unharmed but for some soot', two: 'Flames brought down most of the grain hall' });

let folder = '';
let played: Played | null = null;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'counterpoint-reader-'));
	await Promise.all([writeFile(join(folder, 'a.txt'), A), writeFile(join(folder, 'b.txt'), B)]);
});
afterEach(async () => {
	await played?.end();
	played = null;
	await rm(folder, { recursive: true });
});

async function playing(play: Play, stage?: Stage): Promise<string> {
	played = await serverPlaying(play, stage);
	return played.address;
}

const home = () => ({ HOME: folder, XDG_CACHE_HOME: join(folder, 'cache'), XDG_CONFIG_HOME: join(folder, 'config') });
const compared = (words: readonly string[], env = {}) =>
	counterpoint(['compare', join(folder, 'a.txt'), join(folder, 'b.txt'), '-f', 'json', ...words], '', {
		...home(),
		...env,
	});
const comparisonOf = ({ out }: { out: string }): Comparison => JSON.parse(out);
const questions = () => played?.questions() ?? [];

describe('a good one', () => {
	test('is asked as it should be, and what it found stands in the comparison', async () => {
		const address = await playing(HALL, { digest: () => 'sha256:abc' });
		const { code, out, err } = await compared(['--reader', `${address}#tiny`]);
		expect(code).toBe(0);
		expect(err).toBe(
			'counterpoint: The language model tiny on this machine read beside the program; 1 of the discrepancies worth a look is its alone and checked by nobody\n',
		);
		const comparison = comparisonOf({ out });
		expect(comparison.findings.filter(({ by }) => by === 'reader')).toHaveLength(1);
		expect(comparison.settings.reader).toEqual({
			model: 'tiny',
			digest: 'sha256:abc',
			host: null,
			prompt: '1',
			temperature: 0,
			seed: 1,
			runs: 1,
		});
		expect(comparison.reading).toMatchObject({ questions: questions().length, answered: questions().length });
		const [question] = questions();
		expect(question).toMatchObject({ model: 'tiny', temperature: 0, seed: 1, max_tokens: 900 });
		expect(question?.response_format).toMatchObject({ type: 'json_schema', json_schema: { strict: true } });
	});

	test('is told nothing of this machine, its environment and its keys', async () => {
		const address = await playing(HALL);
		await compared(['--reader', address], { OPENAI_API_KEY: 'sk-secret', OPENAI_ORG_ID: 'org-secret' });
		const asked = played?.heard.filter(({ path }) => path === '/v1/chat/completions') ?? [];
		expect(asked.length).toBeGreaterThan(0);
		for (const { headers } of asked) {
			expect(Object.keys(headers).filter((name) => /stainless|openai|authorization/i.test(name))).toEqual([]);
			expect(headers['user-agent']).toBe('counterpoint');
			expect(JSON.stringify(headers)).not.toContain('secret');
		}
	});

	test('may be named by the environment and by the settings, and none is none', async () => {
		const address = await playing(HALL);
		const reader = async (words: readonly string[], env = {}) =>
			comparisonOf(await compared(words, env)).settings.reader?.model;
		expect(await reader([], { COUNTERPOINT_READER: address })).toBe('tiny');
		expect(await reader(['--reader', 'none'], { COUNTERPOINT_READER: address })).toBeUndefined();
		await rm(join(folder, 'config'), { recursive: true, force: true });
		const config = join(folder, 'config', 'counterpoint');
		await import('node:fs/promises').then(({ mkdir }) => mkdir(config, { recursive: true }));
		await writeFile(join(config, 'config.json'), JSON.stringify({ reader: address }));
		// What programs read does not follow the settings of a person.
		expect(await reader([])).toBeUndefined();
		const text = await counterpoint([join(folder, 'a.txt'), join(folder, 'b.txt')], '', home());
		expect(text.out).toContain('found by a language model, not asserted');
	});

	test('answers lines of judge and batch, also where a script adds the command behind the options', async () => {
		const address = await playing(HALL);
		const pair = { id: 7, a: A.split('\n\n')[2], b: B.split('\n\n')[2] };
		const judged = await counterpoint(['--reader', address, 'judge'], JSON.stringify(pair), home());
		expect(judged.err).toBe('');
		expect(rowsOf(judged.out)).toMatchObject([{ id: 7, reader: { model: 'tiny' }, reading: { refused: [] } }]);
		const lines = [1, 2].map((id) => JSON.stringify({ id, a: { text: A }, b: { text: B } })).join('\n');
		const batch = await counterpoint(['--reader', address, '--reader-jobs', '3', 'batch'], lines, home());
		expect(batch.err).toBe('');
		const rows = rowsOf(batch.out) as unknown as readonly { id: number; comparison: Comparison }[];
		expect(rows.map(({ id }) => id)).toEqual([1, 2]);
		for (const { comparison } of rows) expect(comparison.findings.some(({ by }) => by === 'reader')).toBe(true);
	});
});

describe('what was answered is kept', () => {
	test('and gives the same comparison without the server, byte for byte', async () => {
		const address = await playing(HALL, { digest: () => 'sha256:abc' });
		const first = await compared(['--reader', `${address}#tiny`]);
		const asked = questions().length;
		expect((await compared(['--reader', `${address}#tiny`])).out).toBe(first.out);
		expect(questions()).toHaveLength(asked);
		await played?.end();
		expect((await compared(['--reader', `${address}#tiny`, '--reader-cache-only'])).out).toBe(first.out);
		expect((await compared(['--reader', `${address}#tiny`])).out).toBe(first.out);
	});

	test('is not taken for the answers of other weights of that name', async () => {
		let digest = 'sha256:old';
		const address = await playing(HALL, { digest: () => digest });
		await compared(['--reader', `${address}#tiny`]);
		const asked = questions().length;
		digest = 'sha256:new';
		const { settings } = comparisonOf(await compared(['--reader', `${address}#tiny`]));
		expect(settings.reader?.digest).toBe('sha256:new');
		expect(questions()).toHaveLength(2 * asked);
	});

	test('is passed over where it is damaged or of somebody else', async () => {
		const address = await playing(HALL);
		await compared(['--reader', `${address}#tiny`]);
		const kept = join(folder, 'cache', 'counterpoint', 'reader');
		const files = (await readdir(kept, { recursive: true })).filter((name) => name.endsWith('.json'));
		expect(files).toHaveLength(questions().length);
		const texts = await Promise.all(files.map((name) => readFile(join(kept, name), 'utf8')));
		for (const [k, name] of files.entries()) await writeFile(join(kept, name), (texts[k + 1] ?? '{"half').slice(0, -3));
		const { code, err, out } = await compared(['--reader', `${address}#tiny`, '--reader-cache-only']);
		expect(code).toBe(0);
		expect(err).toContain(`(${files.length} no answer kept); a later run asks the others, where its server answers`);
		expect(comparisonOf({ out }).reading?.answered).toBe(0);
	});
});

describe('one that does ill leaves the program’s own comparison, and it is said what failed', () => {
	const outcomeOf = async (words: readonly string[], env = {}) => {
		const { code, err, out } = await compared(words, env);
		const { findings, reading } = comparisonOf({ out });
		expect(findings.filter(({ by }) => by !== 'grammar')).toEqual([]);
		expect(findings.length).toBeGreaterThan(0);
		return { code, err, why: reading?.unanswered[0]?.why, answered: reading?.answered };
	};

	test.each<readonly [string, Play, RegExp]>([
		[
			'out of memory',
			(response) => json(response, 500, { error: { message: 'out of memory' } }),
			/^(?:server error 500: out of memory|not asked after 3 failures of the server in a row)$/,
		],
		[
			'without such a model',
			(response) => json(response, 404, { error: { message: 'model "tiny" not found' } }),
			/no such model or address \(404: model "tiny" not found\)$/,
		],
		[
			'that wants a key',
			(response) => json(response, 401, { error: { message: 'bad key' } }),
			/refuses the key \(401\); set COUNTERPOINT_READER_KEY$/,
		],
		['that breaks off', (response) => response.destroy(), /^the server broke the connection off$|in a row$/],
		[
			'of another kind',
			(response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>'),
			/^answer that is none of the chat API$|in a row$/,
		],
		[
			'that says it is JSON',
			(response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices":['),
			/^answer that is none of the chat API$|in a row$/,
		],
		[
			'that talks',
			(response) => json(response, 200, completion('I see no discrepancy here.')),
			/^answer not in the form asked for$|in a row$/,
		],
		[
			'that is cut',
			(response) => json(response, 200, completion('{"findings":[{"one":"fo', 'length')),
			/^answer cut at its most tokens$|in a row$/,
		],
		['that says nothing', (response) => json(response, 200, completion('')), /^empty answer$|in a row$/],
		[
			'that refuses',
			(response) => json(response, 400, { error: { message: 'not allowed' } }),
			/^refused by the server \(400: not allowed\)$|in a row$/,
		],
		['that sends without end', (response) => endless(response), /^answer that is none of the chat API$|in a row$/],
		[
			'that leads elsewhere',
			(response) => response.writeHead(307, { location: 'http://192.0.2.1/v1/chat/completions' }).end(),
			/leads elsewhere, which is not followed$/,
		],
	])('%s', async (_, play, why) => {
		const address = await playing(play);
		expect(await outcomeOf(['--reader', address])).toMatchObject({
			code: 0,
			answered: 0,
			why: expect.stringMatching(why),
			err: expect.stringMatching(
				/The language model answered 0 of \d+ questions \(.*\); a later run asks the others, where its server answers\n$/,
			),
		});
	});

	test('absent', async () => {
		const address = await playing(HALL);
		await played?.end();
		for (const reader of [address, `${address}#tiny`]) {
			const { code, why } = await outcomeOf(['--reader', reader]);
			expect({ code, why }).toEqual({ code: 0, why: `no server answers at ${address}/v1; start it` });
		}
	});

	test('too slow', async () => {
		const address = await playing(() => {});
		const { code, why } = await outcomeOf([
			'--reader',
			`${address}#tiny`,
			'--reader-timeout',
			'1',
			'--reader-jobs',
			'9',
		]);
		expect({ code, why }).toEqual({ code: 0, why: 'no answer within 1 seconds' });
	});

	test('that dribbles', async () => {
		const timers: NodeJS.Timeout[] = [];
		const address = await playing((response) => {
			response.writeHead(200, { 'content-type': 'application/json' });
			timers.push(setInterval(() => response.write(' '), 50));
		});
		const { why } = await outcomeOf(['--reader', `${address}#tiny`, '--reader-timeout', '1', '--reader-jobs', '9']);
		for (const timer of timers) clearInterval(timer);
		expect(why).toBe('no answer within 1 seconds');
	});

	test('that repeats the key says nothing of it', async () => {
		const address = await playing((response, _, count) =>
			json(response, 400, { error: { message: `no ${count} for hunter2` } }),
		);
		const key = { COUNTERPOINT_READER_KEY: 'hunter2' };
		const { code, err, out } = await compared(['--reader', address], key);
		expect({ code, leaks: `${err}${out}`.includes('hunter2') }).toEqual({ code: 0, leaks: false });
		expect(played?.heard.some(({ headers }) => headers.authorization === 'Bearer hunter2')).toBe(true);
	});
});

function endless(response: Parameters<Play>[0]): void {
	response.writeHead(200, { 'content-type': 'application/json' });
	const more = () => {
		while (!response.destroyed && response.write('x'.repeat(100_000)));
		if (!response.destroyed) response.once('drain', more);
	};
	response.on('error', () => {});
	more();
}

test('one that invents is believed nothing', async () => {
	const invented = { why: 'w', kind: 'event', verdict: 'conflict', importance: 'high' };
	const findings = [
		{ one: 'A bomb exploded', two: 'A gas leak', ...invented },
		{ one: 'police', two: 'Police', ...invented, kind: 'lie' },
	];
	const address = await playing((response) => json(response, 200, completion({ findings })));
	const { findings: found, reading } = comparisonOf(await compared(['--reader', address]));
	expect(found.filter(({ by }) => by === 'reader')).toEqual([]);
	expect(reading?.refused.map(({ why }) => why)).toEqual(
		expect.arrayContaining(['words that do not stand in the text', 'unknown kind, verdict or importance']),
	);
});

test('one that is hostile puts no commands into what is shown', async () => {
	const why = '\u001b]0;owned\u0007 ONE <script>alert(1)</script> \u202egnp.exe';
	const address = await playing(finding({ one: 'unharmed', two: 'Flames' }, { why, one: 'unharmed' }));
	const text = await counterpoint([join(folder, 'a.txt'), join(folder, 'b.txt'), '--reader', address], '', home());
	expect(text.out).toContain('found by a language model');
	expect(text.out + text.err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
	const page = await counterpoint(
		[join(folder, 'a.txt'), join(folder, 'b.txt'), '--reader', address, '-f', 'html'],
		'',
		home(),
	);
	expect(page.out).not.toContain('<script>alert(1)');
});

test('busy, it is asked again', async () => {
	const address = await playing((response, body, count) => {
		if (count % 2 === 1) json(response, 429, { error: { message: 'busy' } }, { 'retry-after': '0' });
		else HALL(response, body, count);
	});
	const { reading } = comparisonOf(await compared(['--reader', address]));
	expect(reading).toMatchObject({ answered: reading?.questions, unanswered: [] });
});

test('one that takes no schema is asked without', async () => {
	const address = await playing((response, body, count) => {
		if (body.response_format) json(response, 400, { error: { message: 'response_format is not supported' } });
		else HALL(response, body, count);
	});
	const { reading } = comparisonOf(await compared(['--reader', address]));
	expect(reading).toMatchObject({ answered: reading?.questions });
	expect(questions().filter((body) => body.response_format)).toHaveLength(1);
});

test('when half the passages are refused the others count, and a later run asks for the rest only', async () => {
	let isWell = false;
	const address = await playing((response, body, count) => {
		if (!isWell && count % 2 === 0) json(response, 400, { error: { message: 'no' } });
		else HALL(response, body, count);
	});
	const { reading } = comparisonOf(await compared(['--reader', `${address}#tiny`]));
	const missing = (reading?.questions ?? 0) - (reading?.answered ?? 0);
	expect(missing).toBe(Math.floor((reading?.questions ?? 0) / 2));
	isWell = true;
	const before = questions().length;
	expect(comparisonOf(await compared(['--reader', `${address}#tiny`])).reading?.unanswered).toEqual([]);
	expect(questions()).toHaveLength(before + missing);
});

test('a budget of tokens ends the asking', async () => {
	const address = await playing(HALL);
	const { reading } = comparisonOf(await compared(['--reader', `${address}#tiny`, '--reader-tokens', '2500']));
	expect(reading?.unanswered).toMatchObject([{ why: 'token budget spent' }]);
	expect(reading?.answered).toBeGreaterThan(0);
	expect(500 * questions().length).toBeLessThanOrEqual(2500);
});

test('Ctrl-C goes on with what came', async () => {
	let child: ReturnType<typeof spawn> | null = null;
	const address = await playing((response, body, count) => {
		if (count === 1) HALL(response, body, count);
		else child?.kill('SIGINT');
	});
	const words = ['compare', join(folder, 'a.txt'), join(folder, 'b.txt'), '-f', 'json', '--reader', `${address}#tiny`];
	const running = spawn(process.execPath, ['dist/counterpoint.js', ...words], {
		env: { PATH: process.env.PATH, ...home() },
	});
	child = running;
	let out = '';
	running.stdout.setEncoding('utf8').on('data', (text) => {
		out += text;
	});
	const code = await new Promise((resolve) => running.on('close', resolve));
	expect(code).toBe(0);
	expect(comparisonOf({ out }).reading).toMatchObject({
		answered: 1,
		unanswered: [{ why: 'stopped before it was asked' }],
	});
});

describe('wrong use is said in a line and ends with 2', () => {
	test.each<readonly [readonly string[], string]>([
		[['--reader', 'llama3'], '--reader needs an address, as in --reader http://localhost:11434#llama3.1:8b'],
		[
			['--reader', 'http://me:secret@localhost/'],
			'--reader takes no password and no key in the address; put the key into COUNTERPOINT_READER_KEY',
		],
		[
			['--reader', 'http://192.0.2.1:11434#m'],
			'192.0.2.1:11434 is not this machine, and the texts would go there; allow it with --reader-remote',
		],
		[
			['--reader', 'http://localhost.evil.example#m'],
			'localhost.evil.example is not this machine, and the texts would go there; allow it with --reader-remote',
		],
		[['--reader', 'http://localhost#m', '--reader-jobs', '0'], '--reader-jobs must be a whole number from 1 to 64'],
		[['--reader', 'http://localhost#m', '--reader-runs', '3'], '--reader-runs must be a whole number from 1 to 2'],
		[
			['--reader', 'http://localhost', '--reader-cache-only'],
			'--reader-cache-only asks no server which model it has; name it: --reader URL#model',
		],
		[['--reader-jobs', '2'], '--reader-jobs needs a reader: --reader http://localhost:11434#model'],
	])('%j', async (words, message) => {
		expect(await compared(words)).toEqual({ code: 2, out: '', err: `counterpoint: ${message}\n` });
	});

	test('of several models one must be named', async () => {
		const address = await playing(HALL, { models: ['tiny', 'large'] });
		const { code, err } = await compared(['--reader', address]);
		expect(code).toBe(2);
		expect(err).toBe(
			'counterpoint: the server has several models; name one behind a #, as in --reader URL#tiny: tiny, large\n',
		);
	});

	test('a key never goes to another machine in the open', async () => {
		const words = ['--reader', 'http://llm.example#m', '--reader-remote'];
		const { code, err } = await compared(words, { COUNTERPOINT_READER_KEY: 'hunter2' });
		expect({ code, err }).toEqual({
			code: 2,
			err: 'counterpoint: a key would go to llm.example in the open; use https, or leave COUNTERPOINT_READER_KEY empty\n',
		});
	});

	test('batch with a reader is one process', async () => {
		const words = ['batch', '--reader', 'http://localhost#m', '--jobs', '4'];
		expect(await counterpoint(words, '', home())).toMatchObject({
			code: 2,
			err: 'counterpoint: a reader is asked by one process: leave out --jobs, and see --reader-jobs\n',
		});
	});
});

test('a server that is not this machine is named in front of every output', async () => {
	const address = 'https://llm.invalid#m';
	for (const format of ['text', 'markdown', 'html', 'json']) {
		const { code, out } = await compared(['--reader', address, '--reader-remote', '-f', format]);
		expect(code).toBe(0);
		expect(out.slice(0, out.length / 2)).toContain('llm.invalid');
	}
});

test('reader --check tries a server with ten cases', async () => {
	const address = await playing(finding({ one: '14', two: '41' }, { kind: 'quantity' }));
	const { code, out, err } = await counterpoint(['reader', '--check', address], '', home());
	expect({ code, err }).toEqual({ code: 0, err: '' });
	const lines = out.trimEnd().split('\n');
	expect(lines[0]).toBe(`tiny at ${address}/v1, prompt 1`);
	expect(lines[1]).toMatch(/^right +\d+\.\d s {2}numbers of dead$/);
	expect(lines[11]).toBe('3 of 10 right, 7 missed, 0 false alarms, 0 without an answer');
	expect(lines[12]).toContain('10 of 10 answers in the form asked for (the server was asked to hold it to the schema)');
	// Nothing of it is kept: a check is to ask.
	expect(await readdir(folder)).not.toContain('cache');
});

test('reader --check of a server that answers no case says why once, and ends with 2', async () => {
	const address = await playing((response) => json(response, 401, { error: { message: 'bad key' } }));
	const { code, out, err } = await counterpoint(['reader', '--check', `${address}#tiny`], '', home());
	expect({ code, out: out.split('\n') }).toEqual({ code: 2, out: [expect.stringContaining('tiny at'), ''] });
	expect(err).toBe(
		'counterpoint: no case was answered: the server refuses the key (401); set COUNTERPOINT_READER_KEY\n',
	);
});
