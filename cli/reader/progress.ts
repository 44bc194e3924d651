/** How far the reading is, for somebody at a terminal. */
import type { AskingProgress } from '../../src/reader/ask.ts';
import type { Spent } from './asking.ts';
import { wipeLine, writeOver } from '../written-over.ts';

/** Milliseconds between two lines: faster ones cannot be read. */
const PACE = 200;

/** "Language model: 5 of 12 questions, 3 kept, 0.8 a second, about 9 s left; Ctrl-C goes on with what came". */
export function readingText(progress: AskingProgress, spent: Spent, seconds: number): string {
	return `Language model: ${howFar(progress, spent, seconds)}; Ctrl-C goes on with what came`;
}

/** "5 of 12 questions, 3 kept, 0.8 a second, about 9 s left". */
export function howFar({ done, all, failed }: AskingProgress, { kept }: Pick<Spent, 'kept'>, seconds: number): string {
	// What was kept takes no time, and says nothing of how long the rest will take.
	const asked = Math.max(0, done - kept);
	const rate = asked / Math.max(seconds, 1e-3);
	const left = asked === 0 ? null : Math.ceil((all - done) / rate);
	return [
		`${done} of ${all} questions`,
		...(kept > 0 ? [`${kept} kept`] : []),
		...(failed > 0 ? [`${failed} failed`] : []),
		...(asked > 0 ? [`${rate.toPrecision(2)} a second`] : []),
		...(left === null ? [] : [`about ${left < 120 ? `${left} s` : `${Math.ceil(left / 60)} min`} left`]),
	].join(', ');
}

export function readingLine(spent: Spent) {
	const start = performance.now();
	let latest: AskingProgress | null = null;
	let waiting: string | null = null;
	const show = () => {
		const seconds = (performance.now() - start) / 1000;
		const text = latest === null ? 'Language model: asking' : readingText(latest, spent, seconds);
		writeOver(`${text}${waiting === null ? '' : `; ${waiting}`}`);
	};
	const timer = setInterval(show, PACE);
	return {
		watch: (progress: AskingProgress) => {
			latest = progress;
			waiting = null;
		},
		wait: (news: string) => {
			waiting = news;
		},
		wipe: () => {
			clearInterval(timer);
			wipeLine();
		},
	};
}
