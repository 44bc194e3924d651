/** Quoted words that stand in the other sentence too, quoted or not. */
import { mentionsOf } from '../../annotate/mention.ts';
import type { Couple } from '../couple.ts';
import type { Profile } from '../profile.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Unit } from '../units.ts';

/** Fewer words in a row than that stand in many sentences. */
const LEAST_RUN = 3;
/** Longer runs tell nothing more. */
const MOST_RUN = 12;

/** How many words in a row are quoted in one sentence and stand in the other, up to twelve; 0 for fewer than three. */
export function quotedRunAmong({ profiles }: Pick<Surroundings, 'profiles'>) {
	const quoted = { a: profiles.a.map(quotedLemmas), b: profiles.b.map(quotedLemmas) };
	return ({ a, b }: Couple): number => {
		const run = Math.max(
			longestRun(quoted.a[a] ?? [], profiles.b[b]?.lemmas ?? []),
			longestRun(quoted.b[b] ?? [], profiles.a[a]?.lemmas ?? []),
		);
		return run < LEAST_RUN ? 0 : run;
	};
}

function quotedLemmas({ annotated, units, lemmas }: Profile): readonly number[] {
	const quotations = mentionsOf(annotated, 'quotation');
	if (quotations.length === 0) return [];
	const isQuoted = ({ start, end }: Unit) => quotations.some(({ inner }) => inner.start <= start && end <= inner.end);
	return lemmas.filter((_, place) => isQuoted(units[place] as Unit));
}

/** Longest common run of neighbours, counted up to twelve. */
function longestRun(one: readonly number[], other: readonly number[]): number {
	let longest = 0;
	for (let from = 0; from < one.length && longest < MOST_RUN; from++) {
		for (let at = other.indexOf(one[from] as number); at >= 0; at = other.indexOf(one[from] as number, at + 1)) {
			let run = 1;
			while (run < MOST_RUN && from + run < one.length && one[from + run] === other[at + run]) run++;
			longest = Math.max(longest, run);
		}
	}
	return longest;
}
