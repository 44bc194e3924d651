/** A number before a motion: 5j goes down five rows. */

/** What takes a number before a motion. */
interface Counting {
	readonly count: number | null;
	readonly notice: string | null;
}

/** The motions that a number goes before in a comparison. */
const MOTIONS = '(j, k, n, c, o; : goes to a number)';

/** More than anybody means. */
const MOST = 9999;

/** The number typed so far, with one more digit; told at the foot, where nothing else shows it. */
export function counting<State extends Counting>(
	state: State,
	before: number | null,
	digit: number,
	motions = MOTIONS,
): State {
	if (digit === 0 && before === null) return { ...state, notice: '0 begins no number; 5j goes down five rows' };
	const count = Math.min(MOST, 10 * (before ?? 0) + digit);
	return { ...state, count, notice: `${count} times … ${motions}` };
}

/** Makes a step so many times, or until it leads no further. */
export function repeated<State extends Counting>(
	state: State,
	count: number | null,
	step: (state: State) => State,
): State {
	let now = step(state);
	for (let made = 1; made < (count ?? 1) && now.notice === state.notice; made += 1) now = step(now);
	return now;
}
