/** A row a comparison: what was compared, how, and the answer. */
import type { Comparison, Report, Side } from '../../model.ts';
import { outletName } from '../../names.ts';
import { answerLine } from '../answer.ts';
import { headlineOf, methodOf } from '../provenance.ts';
import { type Cell, tableOf } from './table.ts';

interface Item {
	readonly comparison: Comparison;
	readonly stamp: string | null;
}

const count = (about: string, cell: (summary: Comparison['summary']) => number) =>
	[about, ({ comparison: { summary } }: Item): Cell => cell(summary)] as const;

function reportColumns(side: Side) {
	const letter = side.toUpperCase();
	const fact = (about: string, cell: (report: Report) => Cell) =>
		[`${about} of ${letter}`, ({ comparison }: Item): Cell => cell(comparison.reports[side])] as const;
	return {
		[`${side}_outlet`]: fact('Outlet', (report) => outletName(report, side)),
		[`${side}_via`]: fact('Republisher through whom the text was had,', ({ via }) => via),
		[`${side}_headline`]: fact('Headline', headlineOf),
		[`${side}_authors`]: fact('Authors', ({ authors }) => authors.join('; ')),
		[`${side}_published`]: fact('Date', ({ published }) => published),
		[`${side}_modified`]: fact('Date of the last change', ({ modified }) => modified),
		[`${side}_event_date`]: fact('Day of the event', ({ eventDate }) => eventDate),
		[`${side}_address`]: fact('Address, or the file it was read from,', ({ url, source }) => url ?? source),
		[`${side}_sha256`]: fact('SHA-256 of the text', ({ sha256 }) => sha256),
		[`${side}_source_sha256`]: fact('SHA-256 of the bytes read', ({ sourceSha256 }) => sourceSha256),
		[`${side}_integrity`]: fact('How sound the text looks, 0 to 1,', ({ integrity }) => integrity.score),
		[`${side}_sentences`]: fact('Number of sentences', ({ sentences }) => sentences.length),
	};
}

export const comparisons = tableOf<Item>({
	about: 'two reports compared',
	itemsOf: (comparison, stamp) => [{ comparison, stamp }],
	columns: {
		answer: ['The answer in one line', ({ comparison }) => answerLine(comparison)],
		pairs: count('Matches', ({ pairs }) => pairs),
		contradictions: count('Matches with a conflict', ({ contradictions }) => contradictions),
		conflicts: count('Findings between the reports that cannot both be right', ({ conflicts }) => conflicts),
		conflicts_perhaps_copy: count('Those that perhaps only this copy has', (one) => one.conflictsPerhapsCopy),
		differences: count('Findings between the reports that both can be right', ({ differences }) => differences),
		worth_a_look: count('Findings that are shown and not said', ({ worthALook }) => worthALook),
		conflicts_within_a: count('Conflicts within A', ({ within }) => within.a.conflicts),
		conflicts_within_b: count('Conflicts within B', ({ within }) => within.b.conflicts),
		only_a: count('Sentences of A that were not found in B', ({ only }) => only.a),
		only_b: count('Sentences of B that were not found in A', ({ only }) => only.b),
		...reportColumns('a'),
		...reportColumns('b'),
		method: ['Program, version and settings', ({ comparison }) => methodOf(comparison)],
		stamp: ['When it was printed; empty unless asked for', ({ stamp }) => stamp],
	},
});
