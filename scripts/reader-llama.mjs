// Lets llama.cpp itself answer the program, by node-llama-cpp and a tiny model that scripts/reader-llama/tiny-model.mjs makes.
//   node scripts/reader-llama.mjs [--folder DIR]
// It installs node-llama-cpp (124 packages, 730 MB) into DIR, else into a folder that is removed afterwards: too much to be
// among what everybody installs. It fails where an answer does not come, is not in the form asked for, or is believed.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { tinyModel } from './reader-llama/tiny-model.mjs';

const PACKAGE = 'node-llama-cpp@3.21.1';
/** In tokens; a character is one here. */
const CONTEXT = 12_000;
const REPORTS = ['__tests__/golden/reports/flood-a.txt', '__tests__/golden/reports/flood-b.txt'];

const { values } = parseArgs({ options: { folder: { type: 'string' } } });
const folder = values.folder ?? (await mkdtemp(join(tmpdir(), 'counterpoint-llama-')));
try {
	await installIn(folder);
	const model = join(folder, 'nonsense.gguf');
	await writeFile(model, tinyModel());
	const server = await serving(model);
	try {
		await tryProgram(`http://127.0.0.1:${server.address().port}#nonsense`);
	} finally {
		server.close();
		server.closeAllConnections();
	}
} finally {
	if (values.folder === undefined) await rm(folder, { recursive: true, force: true });
}
// What llama.cpp holds would keep the process.
process.exit();

async function installIn(path) {
	await mkdir(path, { recursive: true });
	if (existsSync(join(path, 'node_modules', 'node-llama-cpp'))) return;
	await writeFile(join(path, 'package.json'), '{ "private": true }');
	execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', PACKAGE], {
		cwd: path,
		stdio: 'inherit',
	});
}

/** The chat API over llama.cpp: one question after the other, each held to its schema by a grammar. */
async function serving(path) {
	const entry = createRequire(join(folder, 'package.json')).resolve('node-llama-cpp');
	const { getLlama, LlamaCompletion } = await import(pathToFileURL(entry).href);
	// One thread: more of them wait for each other longer than so small a model works.
	const llama = await getLlama({ gpu: false, build: 'never', logLevel: 'error', maxThreads: 1 });
	const model = await llama.loadModel({ modelPath: path });
	const context = await model.createContext({ contextSize: CONTEXT, threads: 1 });
	const sequence = context.getSequence();
	let turn = Promise.resolve();
	const answer = async ({ messages, response_format: format, max_tokens: maxTokens, temperature, seed }) => {
		await sequence.clearHistory();
		const completion = new LlamaCompletion({ contextSequence: sequence });
		const grammar = format && (await llama.createGrammarForJsonSchema(format.json_schema.schema));
		const prompt = messages.map(({ content }) => content).join('\n');
		const { response, metadata } = await completion.generateCompletionWithMeta(prompt, {
			grammar,
			maxTokens,
			temperature,
			seed,
		});
		completion.dispose({ disposeSequence: false });
		const finish = metadata.stopReason === 'maxTokens' ? 'length' : 'stop';
		return { choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content: response } }] };
	};
	const server = createServer(async (request, response) => {
		const chunks = [];
		for await (const chunk of request) chunks.push(chunk);
		if (request.url !== '/v1/chat/completions') return response.writeHead(404).end();
		const asked = turn.then(() => answer(JSON.parse(Buffer.concat(chunks).toString())));
		turn = asked.catch(() => {});
		const told = await asked.then(
			(value) => [200, value],
			(error) => [500, { error: { message: error.message } }],
		);
		response.writeHead(told[0], { 'content-type': 'application/json' }).end(JSON.stringify(told[1]));
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	return server;
}

async function tryProgram(reader) {
	const check = await counterpoint(['reader', '--check', reader]);
	process.stdout.write(check);
	if (!check.includes('10 of 10 answers in the form asked for (the server was asked to hold it to the schema)'))
		throw new Error('not every answer came in the form asked for');
	const { reading, findings } = JSON.parse(
		await counterpoint(['compare', ...REPORTS, '--reader', reader, '-f', 'json']),
	);
	const { questions, answered, proposed, refused } = reading;
	console.log(`compare: ${answered} of ${questions} questions answered, ${proposed} proposals, not taken:`, refused);
	if (answered !== questions) throw new Error(`${questions - answered} questions have no answer`);
	if (proposed === 0) throw new Error('nothing was proposed, so that nothing was checked');
	if (findings.some(({ by, alsoBy }) => by === 'reader' || alsoBy)) throw new Error('nonsense was believed');
}

/** With an empty cache, so that llama.cpp answers and no earlier run. */
async function counterpoint(words) {
	const cache = await mkdtemp(join(tmpdir(), 'counterpoint-cache-'));
	const env = { ...process.env, XDG_CACHE_HOME: cache };
	const child = spawn(process.execPath, ['dist/counterpoint.js', ...words], {
		env,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let out = '';
	child.stdout.setEncoding('utf8').on('data', (part) => {
		out += part;
	});
	const code = await new Promise((resolve) => child.on('close', resolve));
	await rm(cache, { recursive: true, force: true });
	if (code !== 0) throw new Error(`counterpoint ${words[0]} ended with ${code}`);
	return out;
}
