/** Which of two discrepancies comes first where nothing else tells: the same one whichever report is A. */
import type { Sides, Span } from '../model.ts';
import { compareText } from '../text-order.ts';

type Spans = Sides<readonly Span[]>;

/** The one that both reports tell earlier; of two that cross, one here and the other there, by their words. */
export function earlierTogether(x: Spans, y: Spans): number {
	const starts = ({ a, b }: Spans) => [a[0]?.start ?? 0, b[0]?.start ?? 0] as const;
	const [[one, other], [own, others]] = [starts(x), starts(y)];
	const apart = one + other - own - others || Math.min(one, other) - Math.min(own, others);
	return apart || compareText(wordsOf(x), wordsOf(y));
}

function wordsOf({ a, b }: Spans): string {
	return [a, b]
		.map((spans) => spans.map(({ text }) => text).join(' '))
		.sort()
		.join(' / ');
}
