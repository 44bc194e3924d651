/** How far a batch has come, for somebody at a terminal. */
import { stat } from 'node:fs/promises';
import { wipeLine, writeOver } from '../written-over.ts';

/** Milliseconds between two lines: faster ones cannot be read. */
const PACE = 250;
const BAR = 20;

export interface Come {
	/** Lines answered in this run. */
	readonly lines: number;
	/** 0..1 of the input; null where its length is not known, as of a pipe. */
	readonly share: number | null;
	/** 0..1 that was answered before this run began. */
	readonly before: number;
	/** Seconds of this run. */
	readonly seconds: number;
}

/** "[████░░░░] 40 %, 120 lines, 3.2 a second, about 3 min left". */
export function comeText({ lines, share, before, seconds }: Come): string {
	const rate = lines / Math.max(seconds, 1e-3);
	const told = `${lines} lines, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`;
	if (share === null) return told;
	const full = Math.min(BAR, Math.round(BAR * share));
	const head = `[${'█'.repeat(full)}${'░'.repeat(BAR - full)}] ${Math.floor(100 * share)} %, ${told}`;
	if (share <= before || lines === 0) return head;
	const left = Math.ceil((seconds * (1 - share)) / (share - before));
	return `${head}, about ${left < 120 ? `${left} s` : `${Math.ceil(left / 60)} min`} left`;
}

/** A line that is written over and over; nothing is written where nobody looks on. */
export async function rateLine(file: string, isTerminal: boolean) {
	const size =
		isTerminal && file !== '-'
			? await stat(file).then(
					(found) => found.size,
					() => 0,
				)
			: 0;
	const start = performance.now();
	let [lines, bytes, before, next] = [0, 0, 0, start + PACE];
	return {
		passed: (length: number, isNew: boolean) => {
			bytes += length;
			if (isNew) lines += 1;
			else before = bytes;
			const time = performance.now();
			if (!isTerminal || time < next) return;
			next = time + PACE;
			const come = { lines, share: size > 0 ? bytes / size : null, before: size > 0 ? before / size : 0 };
			writeOver(comeText({ ...come, seconds: (time - start) / 1000 }));
		},
		wipe: () => {
			if (isTerminal) wipeLine();
		},
	};
}
