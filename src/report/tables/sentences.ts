/** A row a sentence of either report. */
import type { Comparison, Report, Sentence, Side } from '../../model.ts';
import { outletName } from '../../names.ts';
import { placeAt } from '../../places.ts';
import { listed, tableOf } from './table.ts';

interface Item {
	readonly sentence: Sentence;
	readonly side: Side;
	readonly report: Report;
	/** Ids of the pairs it stands in. */
	readonly pairs: readonly string[];
}

export const sentences = tableOf<Item>({
	about: 'a sentence of either report',
	itemsOf: (comparison) => [...itemsIn(comparison, 'a'), ...itemsIn(comparison, 'b')],
	columns: {
		sentence: ['Its id', ({ sentence }) => sentence.id],
		report: ['a or b', ({ side }) => side],
		outlet: ['Outlet', ({ report, side }) => outletName(report, side)],
		role: ['headline or body', ({ sentence }) => sentence.role],
		paragraph: ['Its paragraph, counted from 1', ({ sentence }) => sentence.paragraph + 1],
		start: ['Where it begins, in UTF-16 units of the text', ({ sentence }) => sentence.start],
		end: ['Where it ends', ({ sentence }) => sentence.end],
		pairs: ['Ids of the pairs it stands in', ({ pairs }) => listed(pairs)],
		text: ['The sentence', ({ sentence }) => sentence.text],
		sha256: ['SHA-256 of the text', ({ report }) => report.sha256],
		place: [
			'Where the source has it: a page or a time',
			({ report, sentence }) => placeAt(report.places, sentence.start),
		],
	},
});

function itemsIn({ reports, pairs }: Comparison, side: Side): readonly Item[] {
	const byId = new Map<string, string[]>();
	for (const pair of pairs) for (const id of pair[side]) byId.set(id, [...(byId.get(id) ?? []), pair.id]);
	const report = reports[side];
	return report.sentences.map((sentence) => ({ sentence, side, report, pairs: byId.get(sentence.id) ?? [] }));
}
