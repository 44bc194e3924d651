/** What the signals of the two sentences say, seen among the other couples. */
import { speakersApart } from '../context.ts';
import type { Couple } from '../couple.ts';
import type { Profile } from '../profile.ts';
import type { Surroundings } from '../surroundings.ts';

/** Their similarity 0..1, see `similarityIn`. */
export function alikeAmong({ alikeness }: Pick<Surroundings, 'alikeness'>) {
	return (couple: Couple): number => alikeness(couple);
}

/** The share 0..1 of both sentences that quotes somebody, where two different people speak. */
export function speakersApartAmong({ profiles }: Pick<Surroundings, 'profiles'>) {
	return ({ a, b }: Couple): number => speakersApart(profiles.a[a] as Profile, profiles.b[b] as Profile);
}
