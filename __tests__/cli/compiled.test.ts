import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createHash } from 'node:crypto';
import { programIn, showingFor } from '../../cli/compiled.ts';
import { inFolder, SAMPLES } from './program.ts';

const CACHE = 'program.printed.v8-cache';
const PROGRAM = 'program.js';

test('the build keeps what V8 compiled, and the same V8 uses it', () => {
	expect(programIn('dist', 'printed').cachedDataRejected).toBe(false);
	expect(programIn('dist', 'screen').cachedDataRejected).toBe(false);
});

test.each([
	[['compare', 'a.txt', 'b.txt', '--format', 'json']],
	[['compare', 'a.txt', 'b.txt', '--format=csv']],
	[['compare', 'a.txt', 'b.txt', '-fjson']],
])('a run that names a format unpacks nothing of the screen: %j', (words) => {
	expect(showingFor(words)).toBe('printed');
});

describe('what V8 compiled is passed over, and the program runs as ever, where', () => {
	let folder = '';
	const { XDG_CACHE_HOME } = process.env;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'counterpoint-compiled-'));
		await cp('dist', folder, { recursive: true });
		// What a run without it, beside this one, keeps in the user's own folder would stand in for it.
		process.env.XDG_CACHE_HOME = join(folder, 'nothing-kept');
	});
	afterAll(async () => {
		process.env.XDG_CACHE_HOME = XDG_CACHE_HOME;
		if (XDG_CACHE_HOME === undefined) delete process.env.XDG_CACHE_HOME;
		await rm(folder, { recursive: true });
	});

	const change = async (name: string, changed: (content: Buffer) => Buffer) => {
		await writeFile(join(folder, name), changed(await readFile(join('dist', name))));
	};
	/** Whether V8 was shown the data and refused it, or never saw it. */
	const runs = async (passedOver: 'refused' | 'unseen' = 'unseen') => {
		expect(programIn(folder, 'printed').cachedDataRejected).toBe(passedOver === 'refused' ? true : undefined);
		const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'counterpoint.js'), '--version'], {
			env: { ...process.env },
		});
		expect(stdout).toMatch(/^counterpoint \d/);
	};

	test('a byte of it was damaged', async () => {
		await change(CACHE, (content) => {
			content.writeUInt8(content.readUInt8(500_000) ^ 0xff, 500_000);
			return content;
		});
		await runs();
	});

	test.each([0, 3, 100, 500_000])('only its first %d bytes were written', async (length) => {
		await change(CACHE, (content) => content.subarray(0, length));
		await runs();
	});

	test('there is none', async () => {
		await rm(join(folder, CACHE));
		await runs();
	});

	test('V8 refuses it, as it does where another version made it', async () => {
		// Of a program that V8 has compiled before, it would not look at the data.
		await change(PROGRAM, (content) => Buffer.concat([content, Buffer.from('// longer by a remark\n')]));
		await change(CACHE, (content) => sealed(content.subarray(32), readFileSync(join(folder, PROGRAM))));
		await runs('refused');
	});

	test('it belongs to another program of the same length', async () => {
		await cp(join('dist', CACHE), join(folder, CACHE));
		await change(PROGRAM, (content) => Buffer.concat([content.subarray(0, -1), Buffer.from(';')]));
		await runs();
	});
});

/** With the hash that makes it pass for whole. */
function sealed(data: Buffer, program: Buffer): Buffer {
	const seal = createHash('sha256').update(process.versions.v8).update(program).update(data).digest();
	return Buffer.concat([seal, data]);
}

describe('where the package came without it', () => {
	test(
		'the first comparison keeps it in the folder of the user, the second uses it, a damaged one is written anew',
		() =>
			inFolder(async (path) => {
				await cp('dist', path('dist'), { recursive: true });
				await rm(path(`dist/${CACHE}`));
				const run = (...words: readonly string[]) =>
					promisify(execFile)(process.execPath, [path('dist/counterpoint.js'), ...words], {
						env: { XDG_CACHE_HOME: path('cache'), HOME: path('home') },
					});
				const kept = async () => {
					const folder = path('cache/counterpoint');
					const [name] = await readdir(folder).catch(() => []);
					return name === undefined ? null : join(folder, name);
				};
				await run('--version');
				expect(await kept()).toBeNull();
				const { stdout } = await run('compare', ...SAMPLES, '-f', 'json');
				const file = await kept();
				if (file === null) throw new Error('nothing was kept');
				const content = await readFile(file);
				expect(content.length).toBeGreaterThan(500_000);
				expect((await run('compare', ...SAMPLES, '-f', 'json')).stdout).toBe(stdout);
				expect(await readFile(file)).toEqual(content);
				await writeFile(file, content.subarray(0, 1000));
				await run('compare', ...SAMPLES, '-f', 'json');
				expect((await readFile(file)).length).toBeGreaterThan(500_000);
			}),
		60_000,
	);
});
