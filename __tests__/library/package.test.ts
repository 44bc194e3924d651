/** The library as others get it: packed, installed without a network, and used as docs/library.md says. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

// Types are made and checked by the compiler, which takes its time.
jest.setTimeout(240_000);

const execute = promisify(execFile);
let project = '';
const node = (words: readonly string[], cwd = '.') =>
	execute(process.execPath, [...words], {
		cwd,
		// What the installed program keeps of itself is no test's to leave in the user's own folder.
		env: { ...process.env, XDG_CACHE_HOME: join(project, 'cache') },
	});
const TSC = resolve('node_modules/typescript/bin/tsc');

const inProject = (name: string, content: string) => writeFile(join(project, name), content);

beforeAll(async () => {
	project = await mkdtemp(join(tmpdir(), 'counterpoint-library-'));
	await node(['scripts/declarations.mjs']);
	const npm = (words: readonly string[], cwd: string) => execute('npm', [...words, '--silent'], { cwd });
	await npm(['pack', '--ignore-scripts', '--pack-destination', project], '.');
	await inProject('package.json', '{ "type": "module" }');
	const { version } = JSON.parse(await readFile('package.json', 'utf8'));
	await npm(['install', '--offline', '--no-audit', '--no-fund', `./counterpoint-${version}.tgz`], project);
});

afterAll(() => rm(project, { recursive: true, force: true }));

async function documented(language: string): Promise<readonly string[]> {
	const page = await readFile('docs/library.md', 'utf8');
	return [...page.matchAll(new RegExp(`\`\`\`${language}\n([^\`]+(?:\`[^\`]+)*?)\`\`\``, 'g'))].map(
		([, code = '']) => code,
	);
}

describe('in JavaScript', () => {
	test('each documented example prints what stands below it', async () => {
		const examples = await documented('js');
		const answers = await documented('text');
		expect(examples).toHaveLength(answers.length);
		for (const [k, example] of examples.entries()) {
			await inProject(`example-${k}.mjs`, example);
			expect((await node([`example-${k}.mjs`], project)).stdout).toBe(answers[k]);
		}
	});

	test('a script that requires it gets the same functions', async () => {
		await inProject('script.cjs', `console.log(require('counterpoint').judge('Six died.', 'Nine died.').relation);`);
		expect((await node(['--no-warnings', 'script.cjs'], project)).stdout).toBe('contradiction\n');
	});

	test('what cannot be read is one kind of failure, whichever part of the library says so', async () => {
		const lines = [
			`import { ReadFailure, read } from 'counterpoint';`,
			`import { read as readSource } from 'counterpoint/node';`,
			`const told = (error) => console.log(error instanceof ReadFailure, error.code);`,
			`await read({ sentences: [] }).catch(told);`,
			`await read('herald.txt').catch(told);`,
			`await readSource('herald.txt').catch(told);`,
			`await readSource('http://127.0.0.1:9/', { hosts: 'public' }).catch(told);`,
			`await readSource('-').catch(told);`,
		];
		await inProject('failures.mjs', lines.join('\n'));
		const { stdout } = await node(['failures.mjs'], project);
		expect(stdout.trim().split('\n')).toEqual([
			'true empty',
			'true malformed',
			'true missing',
			'true address',
			'true missing',
		]);
	});

	test('documents are read by the parts that the program itself uses', async () => {
		const feed = `<rss version="2.0"><channel><title>Herald</title>${['Ferry', 'Bridge']
			.map((name) => `<item><title>${name} closed</title><description>The ${name} was closed.</description></item>`)
			.join('')}</channel></rss>`;
		await inProject('feed.xml', feed);
		await inProject(
			'feed.mjs',
			`import { read } from 'counterpoint/node';
			await read('feed.xml').catch(({ items }) => console.log(items.length));
			console.log((await read('feed.xml', { item: 2 })).title);`,
		);
		expect((await node(['feed.mjs'], project)).stdout).toBe('2\nBridge closed\n');
	});
});

describe('in TypeScript', () => {
	const OPTIONS = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022'];
	const compiled = (module: string, resolution: string, file: string, lib = 'es2023') =>
		node([TSC, ...OPTIONS, '--lib', lib, '--module', module, '--moduleResolution', resolution, file], project);

	test.each([
		['nodenext', 'nodenext'],
		['esnext', 'bundler'],
	])('its types hold with module %s, and need no others', async (module, resolution) => {
		await inProject(
			'uses.ts',
			`import { compare, type Comparison, type Coverage, coverage, type Finding, type Judgement, judge, read } from 'counterpoint';
			import { read as readSource } from 'counterpoint/node';
			export async function both(): Promise<[Comparison, Coverage, Judgement]> {
				const sides = { a: await read({ sentences: ['Six died.'], outlet: 'Herald' }), b: await readSource('b.html', { from: 'html' }) };
				const conflicts: readonly Finding[] = compare(sides).findings.filter(({ verdict }) => verdict === 'conflict');
				return [compare(sides, { minimumSimilarity: 0.6 }), coverage(sides), judge(conflicts[0]?.explanation ?? '', 'b')];
			}`,
		);
		// The address is a type of the platform: of the browser here, where no types of Node are installed.
		await compiled(module, resolution, 'uses.ts', 'es2023,dom');
	});

	test('a misspelt field is refused', async () => {
		await inProject('wrong.ts', `import { read } from 'counterpoint';\nawait read({ txt: 'Six died.' });`);
		await expect(compiled('nodenext', 'nodenext', 'wrong.ts')).rejects.toMatchObject({
			stdout: expect.stringContaining("'txt' does not exist"),
		});
	});

	test('the documented page for a browser compiles', async () => {
		const [page = ''] = await documented('ts');
		await inProject('page.ts', page);
		await compiled('esnext', 'bundler', 'page.ts', 'es2023,dom');
	});
});

describe('bundled for a browser', () => {
	const PAGE = `
		import { compare, judge, read, useWordVectors } from 'counterpoint';
		globalThis.answer = async (vectors, a, b) => {
			useWordVectors(new Uint8Array(vectors));
			return JSON.stringify(compare({ a: await read({ text: a }), b: await read({ text: b }) }));
		};
		globalThis.judge = judge;`;

	/** Runs where there is the language and the web's coding of texts, and nothing of Node. */
	async function page() {
		await inProject('page.mjs', PAGE);
		const { outputFiles } = await build({
			entryPoints: [join(project, 'page.mjs')],
			bundle: true,
			platform: 'browser',
			write: false,
		});
		const window = createContext({ TextEncoder, TextDecoder });
		runInContext(outputFiles[0]?.text ?? '', window);
		return window;
	}

	const A = 'Six miners died when a shaft fell in on Monday, the company said. Rescuers worked through the night.';
	const B = 'Nine miners died when a shaft fell in on Monday, the company said.';

	test('answers to the byte what it does in Node', async () => {
		const window = await page();
		const { buffer, byteOffset, length } = await readFile(
			join(project, 'node_modules/counterpoint/dist/data/vectors.bin'),
		);
		Object.assign(window, { vectors: buffer.slice(byteOffset, byteOffset + length), A, B });
		const answer = await runInContext('answer(vectors, A, B)', window);
		await inProject(
			'node.mjs',
			`import { compare, read } from 'counterpoint';
			const [a, b] = await Promise.all(${JSON.stringify([A, B])}.map((text) => read({ text })));
			console.log(JSON.stringify(compare({ a, b })));`,
		);
		expect(answer).toBe((await node(['node.mjs'], project)).stdout.trim());
		expect(JSON.parse(answer).summary.conflicts).toBe(1);
	});

	test('without the word vectors it says what to do, and takes nothing else for them', async () => {
		const window = await page();
		expect(() => runInContext(`judge('Six died.', 'Nine died.')`, window)).toThrow('useWordVectors');
		await expect(
			runInContext(`answer(new TextEncoder().encode('<!doctype html><p>not found').buffer, 'a', 'b')`, window),
		).rejects.toThrow('no word vectors');
	});
});

test.each([
	['index', 'docs/api/index.md'],
	['node', 'docs/api/library/node.md'],
])('each export of %s stands in the pages of its interface (npm run docs:api)', async (entry, path) => {
	const types = await readFile(`dist/library/${entry}.d.mts`, 'utf8');
	const page = (await readFile(path, 'utf8')).replaceAll('\\_', '_');
	const names = [...types.matchAll(/^export (?:declare )?(?:interface|type|class|function|const) (\w+)/gm)];
	expect(names.length).toBeGreaterThan(5);
	expect(names.map(([, name]) => name).filter((name) => !page.includes(`### ${name}`))).toEqual([]);
});
