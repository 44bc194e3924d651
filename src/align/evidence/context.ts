/** What the signals of the two sentences say, seen among the other couples. */
import type { Surroundings } from '../surroundings.ts';
import type { Couple } from '../couple.ts';

/** Their similarity 0..1, see `similarityIn`. */
export function alikeAmong({ alikeness }: Pick<Surroundings, 'alikeness'>) {
	return (couple: Couple): number => alikeness(couple);
}

/** The share 0..1 of both sentences that quotes somebody, where two different people speak. */
export function speakersApartAmong({ contextOf }: Pick<Surroundings, 'contextOf'>) {
	return (couple: Couple): number => contextOf(couple).speakers;
}
