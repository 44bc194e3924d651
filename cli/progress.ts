/** Tells somebody at a terminal what the program is at and how long it will still take. */
import type { Progress, Watch } from '../src/progress.ts';
import { wipeLine, writeOver } from './written-over.ts';

/** Milliseconds before anything is said: most comparisons are over by then. */
const PATIENCE = 500;
/** Milliseconds between two lines: faster ones cannot be read. */
const PACE = 200;

/** The first look at the clock loads it, so a pipe never looks. */
const sinceStart = () => performance.now();

/** One line that is written over and over, and wiped out at the end. Nothing is written in a pipe. */
export function progressLine(isTerminal: boolean, now: () => number = sinceStart) {
	let isShown = false;
	const show = (text: string) => {
		isShown = true;
		writeOver(text);
	};
	const wipe = () => {
		if (isShown) wipeLine();
		isShown = false;
	};
	return {
		watch: isTerminal ? estimating(show, now) : () => {},
		waiting: isTerminal ? clock(show) : () => () => {},
		wipe,
	};
}

/** A watch that says how much is done and how long the rest will take. */
function estimating(show: (text: string) => void, now: () => number): Watch {
	let start: number | null = null;
	let next = 0;
	return (progress) => {
		const time = now();
		if (start === null) {
			start = time;
			next = start + PATIENCE;
		}
		if (time < next) return;
		next = time + PACE;
		show(progressText(progress, time - start));
	};
}

/** Says what is waited for and since when, where nobody can tell for how long: the network. Returns the end of it. */
function clock(show: (text: string) => void): (what: string) => () => void {
	return (what) => {
		const start = performance.now();
		const seconds = () => Math.round((performance.now() - start) / 1000);
		const timer = setInterval(() => show(`${what}, ${seconds()} s so far`), PATIENCE);
		return () => clearInterval(timer);
	};
}

/** "Comparing: 34 %, annotating B, about 4 s left". `elapsed` is in milliseconds. */
export function progressText({ part, share }: Progress, elapsed: number): string {
	const words = `Comparing: ${Math.floor(100 * share)} %, ${part}`;
	if (share === 0) return words;
	const left = Math.ceil((elapsed * (1 - share)) / share / 1000);
	return `${words}, about ${left < 120 ? `${left} s` : `${Math.ceil(left / 60)} min`} left`;
}
