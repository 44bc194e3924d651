/**
 * Which reports tell of one event: those that share rare words, names and numbers, within a few days.
 *
 * Words are weighed by how few reports hold them (tf-idf), reports compared by the cosine of their hundred most telling
 * words. A report is laid only beside those that share its rarest words, which an index names, so that the work grows
 * with the number of reports and not with its square. The order in which reports come changes nothing.
 */
import { bestOf, type Found } from './best.ts';
import type { Corpus } from './corpus.ts';
import { likeness, mostShared } from './likeness.ts';
import { meetings } from './meeting.ts';
import { COUPLE_SETTINGS, type Couple, type CoupleSettings } from './model.ts';
import { ordered, reachesOf, type Ordered } from './order.ts';
import { postingsOf } from './postings.ts';
import { weighed, type Vector } from './vectors.ts';

/** Called for every report: so many of them have been laid beside others. */
export type CouplesWatch = (done: number, total: number) => void;

/** The couples, the surest first. */
export function couplesIn(
	corpus: Corpus,
	settings: CoupleSettings = COUPLE_SETTINGS,
	watch: CouplesWatch = () => {},
): readonly Couple[] {
	const order = ordered(corpus);
	const { vectors: byNumber, words } = weighed(corpus);
	const vectors = Array.from(order.numbers, (number) => byNumber[number] as Vector);
	const told = ({ a, b, score }: Found): Couple => ({
		a: order.numbers[a] as number,
		b: order.numbers[b] as number,
		score,
		days: daysApart(order, a, b),
		shared: mostShared(vectors[a] as Vector, vectors[b] as Vector).map((rank) => words[rank] as string),
	});
	return found(order, vectors, words.length, settings, watch).map(told);
}

function found(
	order: Ordered,
	vectors: readonly Vector[],
	words: number,
	{ days, least, most, sameOutlet }: CoupleSettings,
	watch: CouplesWatch,
): readonly Found[] {
	const meet = meetings(postingsOf(vectors, words), vectors.length);
	const reaches = reachesOf(order, days);
	const best = bestOf(vectors.length, most);
	vectors.forEach((vector, report) => {
		for (const other of meet(vector, reaches[report] ?? [])) {
			const [a, b] = [Math.min(report, other), Math.max(report, other)];
			if (isNoCouple(order, a, b, sameOutlet)) continue;
			const score = likeness(vectors[a] as Vector, vectors[b] as Vector, daysApart(order, a, b));
			if (score >= least) best.add({ a, b, score });
		}
		watch(report + 1, vectors.length);
	});
	return best.all();
}

/** A report is no couple with itself, nor with another of its outlet; nor is one that stands twice in the corpus. */
function isNoCouple({ keys, outlets }: Ordered, a: number, b: number, sameOutlet: CoupleSettings['sameOutlet']) {
	if (a === b || keys[a] === keys[b]) return true;
	return sameOutlet === 'left out' && outlets[a] !== null && outlets[a] === outlets[b];
}

function daysApart({ days }: Ordered, a: number, b: number): number | null {
	const [one, other] = [days[a] ?? null, days[b] ?? null];
	return one === null || other === null ? null : Math.abs(other - one);
}
