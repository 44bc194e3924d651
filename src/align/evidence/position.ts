/** Where the two sentences stand in their reports. */
import type { Couple } from '../couple.ts';
import type { Surroundings } from '../surroundings.ts';

/** The lead is the first third of a report, at most its first five sentences. */
const LEAD = 1 / 3;
const MOST_SENTENCES = 5;
const SHORTEST_WITH_LEAD = 6;

/**
 * 0..1, how near the later of the two stands to its report's first sentence, 0 from the end of the lead on: what reports
 * share they tell first (the inverted pyramid).
 */
export function leadAmong({ profiles }: Pick<Surroundings, 'profiles'>) {
	const lead = (length: number) => Math.min(MOST_SENTENCES, LEAD * length);
	const [leadOfA, leadOfB] = [lead(profiles.a.length), lead(profiles.b.length)];
	// A report of a few sentences is all lead, which tells nothing of any of them.
	if (Math.min(profiles.a.length, profiles.b.length) < SHORTEST_WITH_LEAD) return () => 0;
	return ({ a, b }: Couple): number => Math.max(0, 1 - Math.max(a / leadOfA, b / leadOfB));
}

/** 0..1, how like one of the two is to a neighbour of the other: a matter is told in sentences that follow each other. */
export function besideAmong({ likenessAt }: Pick<Surroundings, 'likenessAt'>) {
	return ({ a, b }: Couple): number =>
		Math.max(likenessAt(a - 1, b), likenessAt(a + 1, b), likenessAt(a, b - 1), likenessAt(a, b + 1));
}

/** The logarithm of how many couples there are: in long reports more of them are alike by chance. */
export function couplesAmong({ profiles }: Pick<Surroundings, 'profiles'>) {
	const couples = Math.log(Math.max(1, profiles.a.length * profiles.b.length));
	return (): number => couples;
}
