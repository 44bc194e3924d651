/** A row a finding, with the words and the sentences on both sides. */
import type { Comparison, Finding, Side } from '../../model.ts';
import { findingSide } from '../places.ts';
import { type Cell, endOf, listed, sentencesOf, startOf, tableOf, wordsOf } from './table.ts';

interface Item {
	readonly finding: Finding;
	readonly comparison: Comparison;
}

const fact = (about: string, cell: (finding: Finding) => Cell) =>
	[about, ({ finding }: Item): Cell => cell(finding)] as const;

/** For scope a and b both places stand in one report: `a` is the earlier, `b` the later one. */
function sideColumns(side: Side) {
	const where = side === 'a' ? 'in A; for scope b, the earlier place in B' : 'in B; for scope a, the later place in A';
	const reportOf = ({ finding, comparison }: Item) => comparison.reports[findingSide(finding, side)];
	return {
		[`${side}_report`]: [`Which report stands here: a or b`, ({ finding }: Item) => findingSide(finding, side)],
		[`${side}_words`]: fact(`The words ${where}`, (finding) => wordsOf(finding[side])),
		[`${side}_sentence_ids`]: fact('Ids of their sentences', (finding) => {
			return listed([...new Set(finding[side].map(({ sentence }) => sentence))]);
		}),
		[`${side}_sentence`]: ['Those sentences', (item: Item) => sentencesOf(reportOf(item), item.finding[side])],
		[`${side}_start`]: fact('Where the words begin, in UTF-16 units of the text', (finding) => startOf(finding[side])),
		[`${side}_end`]: fact('Where they end', (finding) => endOf(finding[side])),
		[`${side}_sha256`]: ['SHA-256 of the text they stand in', (item: Item) => reportOf(item).sha256],
	} as const;
}

const FOUND_BY = 'grammar: the program; reader: a language model; reviewer: added by one';

export const findings = tableOf<Item>({
	about: 'a finding: one discrepancy',
	itemsOf: (comparison) => comparison.findings.map((finding) => ({ finding, comparison })),
	columns: {
		finding: fact('Its id: the same words keep it in every later run', ({ id }) => id),
		pair: fact('The pair it was found in; empty within one report', ({ pair }) => pair),
		scope: fact('cross: A against B; a, b: two places of one report', ({ scope }) => scope),
		kind: fact('What differs; see the codebook', ({ kind }) => kind),
		tier: fact('said, or worth a look', ({ tier }) => tier),
		verdict: fact('conflict or difference', ({ verdict }) => verdict),
		cause: fact('copy, rounding or none', ({ cause }) => cause),
		importance: fact('high, medium or low', ({ importance }) => importance),
		confidence: fact('0 to 1: how surely the words differ', ({ confidence }) => confidence),
		printed: fact('0 to 1: how surely the outlets printed the words', ({ printed }) => printed),
		found_by: fact(FOUND_BY, ({ by, alsoBy = [] }) => [by, ...alsoBy].join(' ')),
		explanation: fact('What differs, in a sentence', ({ explanation }) => explanation),
		...sideColumns('a'),
		...sideColumns('b'),
		decision: fact('The decision that stands: right, false alarm or later', last('decision')),
		decided_by: fact('Who decided so', last('by')),
		decided_at: fact('When', last('when')),
		review_note: fact('What a reviewer noted', ({ review }) => review?.note?.text ?? null),
	},
});

function last(name: 'decision' | 'by' | 'when') {
	return ({ review }: Finding): Cell => review?.decisions.at(-1)?.[name] ?? null;
}
