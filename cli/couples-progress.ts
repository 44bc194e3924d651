/** Tells somebody at a terminal how many reports are read, and how many of them have been laid beside others. */
import { wipeLine, writeOver } from './written-over.ts';

/** Milliseconds before anything is said, and between two lines. */
const PATIENCE = 500;
const PACE = 200;

/** One line that is written over and over, and wiped out at the end. Nothing is written in a pipe. */
export function couplesProgress(isTerminal: boolean, now: () => number = performance.now.bind(performance)) {
	let isShown = false;
	let next = now() + PATIENCE;
	let matching: number | null = null;
	const show = (text: () => string) => {
		const time = now();
		if (!isTerminal || time < next) return;
		next = time + PACE;
		isShown = true;
		writeOver(text());
	};
	return {
		read: (count: number) => show(() => `${count} reports read`),
		matched: (done: number, total: number) => {
			matching ??= now();
			const start = matching;
			show(() => matchedText(done, total, now() - start));
		},
		wipe: () => {
			if (isShown) wipeLine();
			isShown = false;
		},
	};
}

export type CouplesProgress = ReturnType<typeof couplesProgress>;

const CELLS = 20;

/** "[#####---------------] 2500 of 10000 reports laid beside others, about 4 s left". `elapsed` is in milliseconds. */
export function matchedText(done: number, total: number, elapsed: number): string {
	const full = Math.round((CELLS * done) / Math.max(1, total));
	const words = `[${'#'.repeat(full)}${'-'.repeat(CELLS - full)}] ${done} of ${total} reports laid beside others`;
	if (done === 0) return words;
	return `${words}, about ${Math.ceil((elapsed * (total - done)) / done / 1000)} s left`;
}
