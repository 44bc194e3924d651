/** Which of the likely links stand when all are seen together. */
import type { Side, Sides } from '../model.ts';
import { addTo } from './lists.ts';

/** A sentence of A and one of B, by their numbers, with their similarity. */
export interface Link {
	readonly a: number;
	readonly b: number;
	readonly similarity: number;
}

/** What share, 0..1, of a link's sentence on one side its other sentence tells and none of the better links does. */
export type Telling = (link: Link, side: Side, better: readonly Link[]) => number;

/** How near to a sentence's best link another must come to stand beside it. */
const NEARLY_BEST = 0.88;
/** From here on a link joins a sentence with itself, beside which only another such stands: lines of a table are all alike. */
const THE_SAME = 0.97;
/** The share of a sentence that is worth a further link: a word of its own, not all words a little nearer in meaning. */
const WORTH_TELLING = 0.03;
/** A sentence told to that share by another is found there, though the other is told better elsewhere. */
const MOSTLY_TOLD = 0.6;
/** A sentence with more counterparts is a line that is repeated: they tell nothing new. */
const MOST_LINKS = 8;

/**
 * Keeps of the links that reach the minimum
 * - the best of both their sentences, and what comes near to it;
 * - those that tell of a sentence what no better one tells: of "Pelosi defeated her lone challenger by a vote of 134 to
 *   63" another report's "She won by 134 to 63" tells one part, "Pelosi was challenged by a congressman" the other;
 * - the best of a sentence that is mostly told by the other, as "It was not the weapon used" by one that tells more.
 *
 * The result depends neither on which report is A nor on the order of the links.
 */
export function assign<L extends Link>(links: readonly L[], minimum: number, telling: Telling): readonly L[] {
	const standing = { a: new Map<number, L[]>(), b: new Map<number, L[]>() };
	for (const equals of descending(links.filter(({ similarity }) => similarity >= minimum))) {
		const kept = equals.filter((link) => SIDES.every((side) => mayStand(link, side, standing, telling)));
		for (const link of kept) for (const side of SIDES) addTo(standing[side], link[side], link);
	}
	return [...standing.a.values()].flat().sort((x, y) => x.a - y.a || x.b - y.b);
}

const SIDES = ['a', 'b'] as const;

function mayStand(link: Link, side: Side, standing: Sides<Map<number, Link[]>>, telling: Telling): boolean {
	const better = standing[side].get(link[side]) ?? [];
	const [best] = better;
	if (best === undefined || link.similarity >= nearly(best)) return true;
	if (better.length >= MOST_LINKS) return false;
	if (telling(link, side, better) >= WORTH_TELLING) return true;
	const other = side === 'a' ? 'b' : 'a';
	return !standing[other].has(link[other]) && telling(link, other, []) >= MOSTLY_TOLD;
}

const nearly = ({ similarity }: Link) => (similarity >= THE_SAME ? THE_SAME : NEARLY_BEST * similarity);

/** Links of one similarity go together, so that none of them comes before the others. */
function descending<L extends Link>(links: readonly L[]): readonly (readonly L[])[] {
	const bySimilarity = new Map<number, L[]>();
	for (const link of links) addTo(bySimilarity, link.similarity, link);
	return [...bySimilarity].sort(([x], [y]) => y - x).map(([, equals]) => equals);
}
