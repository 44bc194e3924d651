/**
 * Sentences that no pair linked and that tell a matter all the same, by the words of the whole matter: "The handover will
 * take place on 13 June" has a word in common with each of "is to be sworn in on June 3", "takes office", "the inauguration
 * is set for 3 June", and enough with all of them together.
 */
import { type Features, featuresOf, likeness, sumOf, weighed } from '../coverage/features.ts';
import type { Node } from './clusters.ts';
import type { Member } from './reports.ts';

/** The weighed words of every sentence by its id. */
export type WordsOf = ReadonlyMap<string, Features>;

export function wordsOf(members: readonly Member[]): WordsOf {
	const sentences = members.flatMap(({ annotated }) =>
		annotated.sentences.map((one) => ({ id: one.sentence.id, features: featuresOf(one, annotated.entities) })),
	);
	const all = weighed(sentences.map(({ features }) => features));
	return new Map(sentences.map(({ id }, place) => [id, all[place] ?? new Map()]));
}

/**
 * From this likeness on, and twice as like as the next matter. In the invented events what belongs to no matter reaches 0.17
 * in matters that its report does not tell.
 */
const LEAST_LIKENESS = 0.25;
const LEAST_LEAD = 2;

/** The cluster a sentence belongs to by its words, by the cluster's number; undefined for none. */
export function homeByWords(
	clusters: readonly (readonly Node[])[],
	words: WordsOf,
): (node: Node) => number | undefined {
	const shared = clusters.flatMap((cluster, number) => {
		const reports = new Set(cluster.map(({ report }) => report));
		if (reports.size < 2) return [];
		const sum = cluster
			.map(({ id }) => words.get(id) ?? new Map<string, number>())
			.reduce(sumOf, new Map<string, number>());
		return [{ number, reports, sum }];
	});
	return ({ id, report }) => {
		const own = words.get(id) ?? new Map<string, number>();
		const [best, next] = shared
			.map(({ number, reports, sum }) => ({ number, reports, likeness: likeness(own, sum) }))
			.sort((x, y) => y.likeness - x.likeness || x.number - y.number);
		if (best === undefined || best.likeness < LEAST_LIKENESS || best.reports.has(report)) return undefined;
		return best.likeness >= LEAST_LEAD * (next?.likeness ?? 0) ? best.number : undefined;
	};
}
