/** A row a match of one or more sentences of A with one or more of B. */
import type { Comparison, Pair, Side } from '../../model.ts';
import { passageText } from '../passage.ts';
import { listed, tableOf } from './table.ts';

interface Item {
	readonly pair: Pair;
	readonly comparison: Comparison;
}

export const pairs = tableOf<Item>({
	about: 'a match of sentences of A with sentences of B',
	itemsOf: (comparison) => comparison.pairs.map((pair) => ({ pair, comparison })),
	columns: {
		pair: ['Its id', ({ pair }) => pair.id],
		relation: ['agreement or contradiction', ({ pair }) => pair.relation],
		ground: ['On what a pair without findings is called no contradiction', ({ pair }) => pair.ground ?? null],
		similarity: ['0 to 1: 0.5 is where a reader would be of two minds', ({ pair }) => pair.similarity],
		findings: ['Ids of its findings', ({ pair }) => listed(pair.findings)],
		a_sentence_ids: ['Ids of its sentences in A', ({ pair }) => listed(pair.a)],
		a_text: ['Those sentences', (item) => textOf(item, 'a')],
		b_sentence_ids: ['Ids of its sentences in B', ({ pair }) => listed(pair.b)],
		b_text: ['Those sentences', (item) => textOf(item, 'b')],
		a_sha256: ['SHA-256 of the text of A', ({ comparison }) => comparison.reports.a.sha256],
		b_sha256: ['SHA-256 of the text of B', ({ comparison }) => comparison.reports.b.sha256],
	},
});

function textOf({ pair, comparison }: Item, side: Side): string {
	return passageText(comparison.reports[side].sentences.filter(({ id }) => pair[side].includes(id)));
}
