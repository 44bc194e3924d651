/** Quoting and telling: what one sentence tells in its own words is mostly not the remark that the other one quotes. */
import type { Profile } from '../profile.ts';
import type { WordTable } from '../word-table.ts';

/** As many quoted words are a remark; fewer are a term: the "super-delegates", a "groundless" claim. */
const REMARK = 5;

/** 1 where one sentence quotes a remark and the other none, else 0. */
export const quotedByOne = ({ a, b }: WordTable): number => (quotesRemark(a) === quotesRemark(b) ? 0 : 1);

function quotesRemark({ annotated, units }: Profile): boolean {
	return annotated.mentions.some((mention) => {
		if (mention.kind !== 'quotation') return false;
		const { start, end } = mention.inner;
		return units.filter((unit) => unit.start >= start && unit.end <= end).length >= REMARK;
	});
}
