/** Whether the two reports rest on one source, in sentences with figures. */
import type { Coverage, Shared } from '../../coverage/model.ts';
import type { Side } from '../../model.ts';
import { clean, counted, item, other, outlet, type Section, SIDES, shortened } from './page.ts';

/** So many runs show what is meant. */
const MOST_RUNS = 5;
const LONGEST_RUN = 160;

export const sharedSection: Section = (coverage, page) => {
	const { shared } = coverage;
	const runs = [...shared.runs].sort((x, y) => y.words - x.words);
	return [
		page.style.heading('Do they rest on one source?'),
		...item('', SAYS[shared.says], page),
		...SIDES.flatMap((side) => item('- ', inCommon(coverage, side), page)),
		...item('- ', quotations(shared), page),
		...SIDES.flatMap((side) => {
			const { credits } = shared[side];
			const names = [...new Set(credits.map(({ agency }) => agency))].join(', ');
			return credits.length === 0 ? [] : item('- ', `${outlet(coverage, side)} credits ${clean(names)}`, page);
		}),
		...runs
			.slice(0, MOST_RUNS)
			.flatMap(({ words, a, b }) =>
				item(
					'  ',
					`${counted(words, 'word')}, ${a.sentence}/${b.sentence}: “${shortened(clean(a.text), LONGEST_RUN)}”`,
					page,
				),
			),
	];
};

export const SAYS: Readonly<Record<Shared['says'], string>> = {
	'text in common': 'They share text outside quotations: do not count them as two witnesses where it stands.',
	'the same agency credited': 'Both credit the same agency, and little text is shared word for word.',
	'nothing found': 'No text beyond what chance explains; a source that both retell in other words is not seen.',
};

export function inCommon(coverage: Coverage, side: Side): string {
	const { inCommon, words, share, quotedInCommon } = coverage.shared[side];
	const { leastRun } = coverage.shared;
	const quoted = quotedInCommon === 0 ? '' : `; and ${quotedInCommon} quoted ones`;
	return `${share}% of ${outlet(coverage, side)}’s own words (${inCommon} of ${words}) stand in ${outlet(coverage, other(side))} in runs of ${leastRun} and more${quoted}`;
}

export function quotations({ a, b, sameQuotations, inTheSameOrder }: Shared): string {
	return `Quotations that are the same: ${sameQuotations} (of ${a.quotations} and ${b.quotations} of four words and more); in the same order ${inTheSameOrder}`;
}
