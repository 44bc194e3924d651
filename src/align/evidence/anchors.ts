/** Words that find nothing nearer in the whole other report than in this one sentence of it. */
import type { Side } from '../../model.ts';
import type { MetCouple } from '../couple.ts';
import type { Profile } from '../profile.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Word } from '../words.ts';

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
	function bestOf(side: Side): Best {
		const best = nothingFound(profiles[side]);
		for (const couple of couples) heed(best, couple, side);
		return best;
	}

	function anchored(couple: MetCouple, side: Side): number {
		const { likeness, ties, starts } = best[side];
		const { room } = couple.nearest;
		const own = couple.nearest[side];
		const start = starts[couple[side]] as number;
		const words = profiles[side][couple[side]]?.words ?? [];
		let sum = 0;
		for (let place = 0; place < words.length; place++) {
			const near = room[own + place] as number;
			if (near <= FOUND || near < (likeness[start + place] as number) - HAIR) continue;
			const { isStop, weight } = words[place] as Word;
			// A couple that is none of the likely ones may be asked for as well.
			if (!isStop) sum += (weight * near) / Math.max(1, ties[start + place] as number);
		}
		return sum;
	}

	return (couple: MetCouple) => {
		const one = anchored(couple, 'a');
		return one === 0 ? 0 : Math.log(1 + Math.min(one, anchored(couple, 'b')));
	};
}

/** Of all words of a report, those of a sentence from its start on. */
interface Best {
	readonly likeness: Float32Array;
	readonly ties: Uint16Array;
	/** Of each sentence, and where the last one ends. */
	readonly starts: Uint32Array;
}

function nothingFound(profiles: readonly Profile[]): Best {
	const starts = new Uint32Array(profiles.length + 1);
	profiles.forEach(({ words }, number) => {
		starts[number + 1] = (starts[number] as number) + words.length;
	});
	const words = starts[profiles.length] as number;
	return { likeness: new Float32Array(words), ties: new Uint16Array(words), starts };
}

function heed({ likeness, ties, starts }: Best, couple: MetCouple, side: Side): void {
	const { room } = couple.nearest;
	let own = couple.nearest[side];
	const end = starts[couple[side] + 1] as number;
	for (let word = starts[couple[side]] as number; word < end; word++, own++) {
		const near = room[own] as number;
		const known = likeness[word] as number;
		if (near > known + HAIR) {
			likeness[word] = near;
			ties[word] = 1;
		} else if (near > 0 && near >= known - HAIR) ties[word] = (ties[word] as number) + 1;
	}
}
