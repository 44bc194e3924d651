/** Keys that were typed before there was anything to see: on a slow start they are for the shell, or for nobody. */
import { closeSync, constants, openSync, readSync } from 'node:fs';

const TERMINAL = '/dev/tty';
const CTRL_C = 0x03;
/** Terminals keep some thousand keys; more would be a stream that does not end. */
const MOST_READS = 64;

/** Takes them off the terminal without waiting for any. Ctrl-C among them still ends the program. */
export function dropTypedAhead(): void {
	let terminal: number;
	try {
		// Beside standard input: reading that one would wait for a key.
		terminal = openSync(TERMINAL, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
	} catch {
		// A system without one by this name keeps what was typed.
		return;
	}
	try {
		const keys = Buffer.alloc(1024);
		for (let reads = 0; reads < MOST_READS; reads++) {
			const count = readSync(terminal, keys, 0, keys.length, null);
			if (keys.subarray(0, count).includes(CTRL_C)) process.kill(process.pid, 'SIGINT');
			if (count === 0) return;
		}
	} catch {
		// EAGAIN: nothing more was typed.
	} finally {
		closeSync(terminal);
	}
}
