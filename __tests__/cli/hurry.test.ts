import { expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import { SAMPLES } from './program.ts';

test('V8 is told one thing for what is short, another for what lasts, and nothing where it was not measured', () => {
	const settings = new Set(settingsInTurn());
	expect(settings.size).toBe(/^(?:20|22|24)\./.test(process.versions.node) ? 3 : 1);
});

test('this V8 knows what it is told: it says nothing of it', () => {
	const { stderr, stdout } = spawnSync(
		process.execPath,
		['dist/counterpoint.js', 'compare', ...SAMPLES, '-f', 'json'],
		{
			encoding: 'utf8',
		},
	);
	expect(stderr).toBe('');
	expect(stdout).toMatch(/^\{/);
});

/**
 * In a process that nobody hurried before. V8 writes a hash of its settings into what it compiled, behind its own mark, its
 * version and the length of the source.
 */
function settingsInTurn(): readonly string[] {
	const contents = `
		import { Script } from 'node:vm';
		import { hurry, takeTime } from './cli/hurry.ts';
		const settings = () => new Script('1 + 1').createCachedData().subarray(12, 16).toString('hex');
		const own = settings();
		hurry();
		const hurried = settings();
		takeTime();
		console.log(own, hurried, settings());`;
	const [script] = buildSync({
		stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
		bundle: true,
		platform: 'node',
		write: false,
	}).outputFiles;
	const told = execFileSync(process.execPath, ['-'], { input: script?.text, encoding: 'utf8' });
	return told.trim().split(' ');
}
