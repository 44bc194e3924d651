/** Words that find nothing nearer in the whole other report than in this one sentence of it. */
import type { Side, Sides } from '../../model.ts';
import type { MetCouple } from '../couple.ts';
import type { Surroundings } from '../surroundings.ts';

/** Words less near than this have found nothing. */
const FOUND = 0.3;
/** Likenesses that near are equal. */
const HAIR = 1e-6;

/**
 * "radar" stands in one sentence of the other report: the sentence with "radar" is anchored there. A word that several
 * sentences meet as nearly is shared out among them.
 *
 * @returns the logarithm of 1 and the weight of the words anchored, of the sentence with less of it
 */
export function anchorsAmong({ profiles, couples }: Pick<Surroundings, 'profiles' | 'couples'>) {
	const best = { a: bestOf('a'), b: bestOf('b') };

	/** For each word of each sentence the likeness of the nearest in the other report, and how many come as near. */
	function bestOf(side: Side): readonly Best[] {
		const words = profiles[side].map(({ words }) => ({
			likeness: new Float32Array(words.length),
			ties: new Uint16Array(words.length),
		}));
		for (const couple of couples) heed(words[couple[side]] as Best, couple.nearest[side]);
		return words;
	}

	function anchored(couple: MetCouple, side: Side): number {
		const { likeness, ties } = best[side][couple[side]] as Best;
		let sum = 0;
		profiles[side][couple[side]]?.words.forEach(({ isStop, weight }, place) => {
			const near = couple.nearest[side][place] as number;
			if (isStop || near <= FOUND || near < (likeness[place] as number) - HAIR) return;
			// A couple that is none of the likely ones may be asked for as well.
			sum += (weight * near) / Math.max(1, ties[place] as number);
		});
		return sum;
	}

	return (couple: MetCouple) => Math.log(1 + Math.min(anchored(couple, 'a'), anchored(couple, 'b')));
}

interface Best {
	readonly likeness: Float32Array;
	readonly ties: Uint16Array;
}

function heed({ likeness, ties }: Best, nearest: Sides<Float32Array>[Side]): void {
	nearest.forEach((near, place) => {
		const known = likeness[place] as number;
		if (near > known + HAIR) {
			likeness[place] = near;
			ties[place] = 1;
		} else if (near > 0 && near >= known - HAIR) ties[place] = (ties[place] as number) + 1;
	});
}
