// Runs the program for the first time, so that every later run finds compiled what that one needed.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { bundle } from './bundle.mjs';
import { AS_COMMONJS } from './program.mjs';

/** Keeps beside the program what V8 compiled of it. Where no terminal is to be had, the screen is left out. */
export async function warmUp(outdir) {
	const folder = await mkdtemp(join(tmpdir(), 'counterpoint-warm-up-'));
	try {
		await bundle({
			entryPoints: { 'first-runs': 'scripts/first-runs.mjs' },
			outdir: folder,
			...AS_COMMONJS,
			outExtension: { '.js': '.cjs' },
		});
		const words = [join(folder, 'first-runs.cjs'), resolve(outdir)];
		await inTerminal(words).catch(() => promisify(execFile)(process.execPath, words));
	} finally {
		await rm(folder, { recursive: true });
	}
}

const ALTERNATE_SCREEN = '\u001b[?1049h';
/** Next finding, a row down, quit. */
const KEYS = ['n', '\u001b[B', 'q'];
/** Milliseconds from one key to the next. */
const PACE = 200;
/** Milliseconds after which a terminal is taken for one that does not work. */
const PATIENCE = 30_000;

/** Runs a script in a pseudo-terminal, where somebody looks at the screen for a moment once it opens. */
async function inTerminal(words) {
	const { spawn } = await import('@lydell/node-pty');
	const env = { ...process.env, TERM: 'xterm-256color' };
	const terminal = spawn(process.execPath, words, { cols: 120, rows: 40, env });
	terminal.onData(async (data) => {
		if (!data.includes(ALTERNATE_SCREEN)) return;
		for (const key of KEYS) {
			await pause(PACE);
			terminal.write(key);
		}
	});
	const timer = setTimeout(() => terminal.kill(), PATIENCE);
	const { exitCode, signal } = await new Promise((ended) => terminal.onExit(ended));
	clearTimeout(timer);
	if (exitCode !== 0 || signal) throw new Error(`the first runs ended with ${exitCode}, signal ${signal}`);
}
