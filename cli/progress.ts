/** Tells somebody at a terminal how long a comparison will still take. */
import { writeSync } from 'node:fs';
import type { Watch } from '../src/progress.ts';

/** Milliseconds before anything is said: most comparisons are over by then. */
const PATIENCE = 500;
/** Milliseconds between two lines: faster ones cannot be read. */
const PACE = 200;

const STDERR = 2;
const CLEAR_LINE = '\r\u001b[2K';

/** A watch that writes one line over and over, and the way to wipe it out at the end. Nothing is written in a pipe. */
export function progressLine(isTerminal: boolean, now: () => number = performance.now.bind(performance)) {
	const start = now();
	let last = start + PATIENCE - PACE;
	let isShown = false;
	const watch: Watch = ({ done, total }) => {
		const time = now();
		if (!isTerminal || time - last < PACE) return;
		last = time;
		isShown = true;
		writeSync(STDERR, `${CLEAR_LINE}${progressText(done, total, time - start)}`);
	};
	const finish = () => {
		if (isShown) writeSync(STDERR, CLEAR_LINE);
	};
	return { watch, finish };
}

/** "Comparing: 1,200 of 5,000 encounters, about 4 s left". `elapsed` is in milliseconds. */
export function progressText(done: number, total: number, elapsed: number): string {
	const counts = `Comparing: ${done.toLocaleString('en')} of ${total.toLocaleString('en')} encounters`;
	if (done === 0) return counts;
	const left = Math.ceil((elapsed * (total - done)) / done / 1000);
	return `${counts}, about ${left < 120 ? `${left} s` : `${Math.ceil(left / 60)} min`} left`;
}
