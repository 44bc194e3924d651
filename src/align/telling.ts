/** How much of a sentence a link tells, beyond what better links tell of it. */
import type { Side, Sides } from '../model.ts';
import type { Link, Telling } from './assignment.ts';
import type { Profile } from './profile.ts';
import { wordTable } from './word-table.ts';

export function tellingAmong(profiles: Sides<readonly Profile[]>): Telling {
	const nearest = ({ a, b }: Link, side: Side) =>
		wordTable(profiles.a[a] as Profile, profiles.b[b] as Profile).nearest[side];
	return (link, side, better) => {
		const told = nearest(link, side);
		const before = better.map((other) => nearest(other, side));
		return shareTold(profiles[side][link[side]] as Profile, told, before);
	};
}

/** The weight of the telling words met, as far as they are met more nearly than before, over the weight of all. */
function shareTold({ words }: Profile, told: Float32Array, before: readonly Float32Array[]): number {
	let [fresh, whole] = [0, 0];
	words.forEach(({ isStop, weight }, place) => {
		if (isStop) return;
		const known = before.reduce((most, nearest) => Math.max(most, nearest[place] ?? 0), 0);
		fresh += weight * Math.max(0, (told[place] ?? 0) - known);
		whole += weight;
	});
	return whole === 0 ? 0 : fresh / whole;
}
