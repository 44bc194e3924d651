// Runs the program in a pseudo-terminal until it has drawn its first frame.
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';

const SIZE = { cols: 120, rows: 40 };

/** Fewer characters than this are the terminal being set up, not a frame of forty lines. */
const LEAST_OF_A_FRAME = 400;

export function firstFrame(words) {
	return new Promise((resolve, reject) => {
		const terminal = spawn(process.execPath, words, { ...SIZE, env: { ...process.env, TERM: 'xterm-256color' } });
		let shown = '';
		terminal.onData((data) => {
			shown += stripVTControlCharacters(data);
			if (shown.length < LEAST_OF_A_FRAME) return;
			resolve();
			terminal.write('q');
		});
		terminal.onExit(({ exitCode }) => reject(new Error(`the screen ended with ${exitCode} before its first frame`)));
	});
}
