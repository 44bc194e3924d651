/** What was held against what, and what came of it, in lines: for `explain` and for the page of a match. */
import type { Inspected, Outcome, Shares } from '../src/classify/inspect.ts';
import type { Span } from '../src/model.ts';
import { printable } from '../src/report/printable.ts';

/** Candidates that were found less likely are many, and the likeliest tell what stood next. */
const MOST_WEIGHED = 5;

export function heldLines(held: readonly Inspected[]): readonly string[] {
	if (held.length === 0) return ['nothing was held against each other'];
	const weighed = held.filter(({ outcome }) => outcome.kind === 'weighed');
	const shown = held.filter((one) => !weighed.includes(one) || weighed.indexOf(one) < MOST_WEIGHED);
	const left = held.length - shown.length;
	return [
		'held against each other',
		...shown.map(heldLine),
		...(left > 0 ? [`  and ${left} more candidates, each less likely (all with --format json)`] : []),
	];
}

const heldLine = ({ kind, a, b, outcome }: Inspected) =>
	`  ${kind}: “${listed(a)}” / “${listed(b)}”: ${whatCameOfIt(outcome)}`;

const percent = (share: number) => `${Math.round(100 * share)}%`;

function whatCameOfIt(outcome: Outcome): string {
	switch (outcome.kind) {
		case 'said':
			return `said, confidence ${outcome.confidence.toFixed(2)}`;
		case 'equal':
			return 'can be one value';
		case 'refused':
			return `refused: ${outcome.why}`;
		case 'weighed': {
			const { likelihood, shownFrom, isPassedOver, shares } = outcome;
			if (isPassedOver) {
				return `${percent(likelihood)} likely, not shown: of two sentences only the likeliest is (${weightiest(shares)})`;
			}
			const where = likelihood < shownFrom ? 'below' : 'above';
			return `${percent(likelihood)} likely, ${where} the ${percent(shownFrom)} from which it is worth a look (${weightiest(shares)})`;
		}
	}
}

/** The two features that move the likelihood most: "equal -0.42, fit +0.31". */
function weightiest(shares: Shares): string {
	return Object.entries(shares)
		.sort(([, x], [, y]) => Math.abs(y) - Math.abs(x))
		.slice(0, 2)
		.map(([name, share]) => `${name} ${share < 0 ? '' : '+'}${share.toFixed(2)}`)
		.join(', ');
}

export const listed = (spans: readonly Span[]) =>
	spans.length > 0 ? spans.map(({ text }) => printable(text)).join(', ') : 'nothing';
