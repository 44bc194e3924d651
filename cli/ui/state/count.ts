/** A number before a motion: 5j goes down five rows. */
import type { State } from './state.ts';

/** More than anybody means. */
const MOST = 9999;

/** The number typed so far, with one more digit; told at the foot, where nothing else shows it. */
export function counting(state: State, before: number | null, digit: number): State {
	if (digit === 0 && before === null) return { ...state, notice: '0 begins no number; 5j goes down five rows' };
	const count = Math.min(MOST, 10 * (before ?? 0) + digit);
	return { ...state, count, notice: `${count} times … (j, k, n, c, o; : goes to a number)` };
}

/** Makes a step so many times, or until it leads no further. */
export function repeated(state: State, count: number | null, step: (state: State) => State): State {
	let now = step(state);
	for (let made = 1; made < (count ?? 1) && now.notice === state.notice; made += 1) now = step(now);
	return now;
}
