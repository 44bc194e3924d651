/** Tells somebody at a terminal how many pairs of an event's reports are compared, and how long the rest will take. */
import type { EventWatch } from '../src/event/event.ts';
import { wipeLine, writeOver } from './written-over.ts';

/** Milliseconds before anything is said, and between two lines. */
const PATIENCE = 500;
const PACE = 200;

/** One line that is written over and over, and wiped out at the end. Nothing is written in a pipe. */
export function eventProgress(isTerminal: boolean, now: () => number = performance.now.bind(performance)) {
	let isShown = false;
	const start = now();
	let comparing: number | null = null;
	let next = start + PATIENCE;
	const watch: EventWatch = ({ part, done, total }) => {
		const time = now();
		if (part === 'comparing') comparing ??= time;
		if (time < next) return;
		next = time + PACE;
		isShown = true;
		writeOver(eventProgressText(part, done, total, time - (comparing ?? start)));
	};
	return {
		watch: isTerminal ? watch : () => {},
		wipe: () => {
			if (isShown) wipeLine();
		},
	};
}

const CELLS = 20;

/** "[#####---------------] 47 of 190 pairs compared, about 4 s left". `elapsed` is in milliseconds. */
export function eventProgressText(part: 'reading' | 'comparing', done: number, total: number, elapsed: number): string {
	const share = total === 0 ? 1 : done / total;
	const full = Math.round(CELLS * share);
	const bar = `[${'#'.repeat(full)}${'-'.repeat(CELLS - full)}]`;
	if (part === 'reading') return `${bar} ${done} of ${total} reports read`;
	const words = `${bar} ${done} of ${total} pairs compared`;
	if (done === 0) return words;
	const left = Math.ceil((elapsed * (1 - share)) / share / 1000);
	return `${words}, about ${left < 120 ? `${left} s` : `${Math.ceil(left / 60)} min`} left`;
}
