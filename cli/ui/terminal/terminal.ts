/** The alternate screen: entered once, left on every way out. */
import { writeSync } from 'node:fs';

const ENTER = '\u001b[?1049h\u001b[?25l\u001b[2J\u001b[H';
const LEAVE = '\u001b[0m\u001b[?25h\u001b[?1049l';
export const CLEAR = '\u001b[2J\u001b[H';

/** Signals that end a program. After the terminal is put right, each is raised again so that the exit status tells. */
const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];

export interface Terminal {
	readonly leave: () => void;
}

/** Enters the alternate screen. It is left by `leave`, on exit, on a crash and on every signal that can be caught. */
export function enterTerminal(stdin: NodeJS.ReadStream): Terminal {
	let inside = true;
	const leave = () => {
		if (!inside) return;
		inside = false;
		if (stdin.isTTY) stdin.setRawMode(false);
		writeNow(LEAVE);
		process.off('exit', leave);
		for (const signal of ENDING) process.off(signal, onSignal);
	};
	const onSignal = (signal: NodeJS.Signals) => {
		leave();
		process.kill(process.pid, signal);
	};
	process.on('exit', leave);
	for (const signal of ENDING) process.on(signal, onSignal);
	writeNow(ENTER);
	return { leave };
}

const STDOUT = 1;

/** Writes at once, also while the process is ending. A terminal that is gone (hung up) cannot be put right. */
function writeNow(text: string): void {
	try {
		writeSync(STDOUT, text);
	} catch {
		// Nothing is left to restore.
	}
}
