/** The alternate screen: entered once, left on every way out, left and entered again around a suspension. */
import { writeSync } from 'node:fs';
import { MOUSE_OFF, MOUSE_ON } from './mouse.ts';

const CLEAR = '\u001b[2J\u001b[H';
/**
 * The alternate screen, no cursor, no wrapping: where a terminal counts more columns for a character than the program, a
 * line loses its end and does not push the others down.
 */
const ENTER = `\u001b[?1049h\u001b[?25l\u001b[?7l${CLEAR}`;
const LEAVE = '\u001b[0m\u001b[?7h\u001b[?25h\u001b[?1049l';

/** Signals that end a program. After the terminal is put right, each is raised again so that the exit status tells. */
const ENDING: readonly NodeJS.Signals[] = [
	...(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGABRT', 'SIGUSR1', 'SIGUSR2', 'SIGALRM', 'SIGVTALRM'] as const),
	...(['SIGXCPU', 'SIGXFSZ', 'SIGIO', 'SIGPWR', 'SIGSYS', 'SIGTRAP'] as const),
];

export interface Terminal {
	readonly clear: () => void;
	readonly leave: () => void;
	/** Gives the terminal back to the shell until the program is continued; `resumed` draws the screen again. */
	readonly suspend: () => void;
	/** Gives the terminal to another program, which `act` runs and waits for, and takes it back. */
	readonly aside: <Result>(act: () => Result) => Result;
}

/** Milliseconds after which a signal that came while another program had the terminal has been told to this one. */
const SIGNALS_TOLD = 100;

/** Signals of the keyboard: while another program has it they are that program's. */
const KEYBOARD: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT'];

/** Enters the alternate screen. It is left by `leave`, on exit, on a crash and on every signal that can be caught. */
export function enterTerminal(stdin: NodeJS.ReadStream, resumed: () => void, mouse: 'mouse' | 'no mouse'): Terminal {
	const [entering, leaving] = mouse === 'mouse' ? [ENTER + MOUSE_ON, MOUSE_OFF + LEAVE] : [ENTER, LEAVE];
	const leave = () => {
		stdin.setRawMode(false);
		write(leaving);
		process.off('exit', leave).off('SIGCONT', onContinue).off('SIGTSTP', suspend);
		process.off('uncaughtExceptionMonitor', leave);
		for (const signal of ENDING) process.off(signal, onEnd);
	};
	const onEnd = (signal: NodeJS.Signals) => {
		leave();
		process.kill(process.pid, signal);
	};
	const suspend = () => {
		stdin.setRawMode(false);
		write(leaving);
		process.off('SIGTSTP', suspend);
		// The whole group, as a terminal does it: npm, which may have started this program, is to stop with it.
		process.kill(0, 'SIGTSTP');
	};
	const onContinue = () => {
		process.off('SIGTSTP', suspend).on('SIGTSTP', suspend);
		stdin.setRawMode(true);
		write(entering);
		resumed();
		// A window resized meanwhile told it to the program then in front; Node looks again when it is told.
		process.kill(process.pid, 'SIGWINCH');
	};
	const aside = <Result>(act: () => Result): Result => {
		stdin.setRawMode(false);
		write(leaving);
		// A stop is not caught: the shell must see both programs stop.
		process.off('SIGTSTP', suspend).off('SIGCONT', onContinue);
		for (const signal of KEYBOARD) process.off(signal, onEnd).on(signal, ignore);
		try {
			return act();
		} finally {
			stdin.setRawMode(true);
			write(entering);
			setTimeout(() => {
				process.on('SIGTSTP', suspend).on('SIGCONT', onContinue);
				for (const signal of KEYBOARD) process.off(signal, ignore).on(signal, onEnd);
			}, SIGNALS_TOLD).unref();
			resumed();
			process.kill(process.pid, 'SIGWINCH');
		}
	};
	process.on('exit', leave).on('SIGCONT', onContinue).on('SIGTSTP', suspend);
	// Before anybody says anything of a crash, so that it stands on the screen that stays.
	process.on('uncaughtExceptionMonitor', leave);
	for (const signal of ENDING) process.on(signal, onEnd);
	// Before anything is drawn: keys pressed at the first sight of the screen must come as keys, not as an edited line.
	stdin.setRawMode(true);
	write(entering);
	return { clear: () => write(CLEAR), leave, suspend, aside };
}

function ignore(): void {}

const STDOUT = 1;

/** Writes at once, also while the process is ending. A terminal that is gone (hung up) cannot be put right. */
function write(text: string): void {
	try {
		writeSync(STDOUT, text);
	} catch {
		// Nothing is left to restore.
	}
}
