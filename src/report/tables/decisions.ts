/** A row a decision of a reviewer: several may have decided of one finding. */
import type { Decided, Finding } from '../../model.ts';
import { tableOf } from './table.ts';

interface Item {
	readonly finding: Finding;
	readonly decided: Decided;
	readonly wording: 'same' | 'changed';
}

export const decisions = tableOf<Item>({
	about: 'what a reviewer decided of a finding',
	itemsOf: ({ findings }) =>
		findings.flatMap((finding) => {
			const { decisions = [], wording = 'same' } = finding.review ?? {};
			return decisions.map((decided) => ({ finding, decided, wording }));
		}),
	columns: {
		finding: ['Id of the finding', ({ finding }) => finding.id],
		decision: ['right, false alarm or later', ({ decided }) => decided.decision],
		by: ['Who decided', ({ decided }) => decided.by],
		when: ['When', ({ decided }) => decided.when],
		wording: ['changed: a sentence was rewritten since', ({ wording }) => wording],
	},
});
