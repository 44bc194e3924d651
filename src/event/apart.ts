/**
 * Reports that no matter joins: of two events, laid side by side by mistake, or of one told in quite other words. That is
 * for the reader to say; the table cannot show it, since every row has its gaps.
 */
import type { Matter } from './model.ts';
import { united } from './unite.ts';

/** Groups of reports that no matter joins, the greatest first; none where all are joined, by way of whatever reports. */
export function groupsApart(columns: readonly string[], matters: readonly Matter[]): readonly (readonly string[])[] {
	const couples = matters.flatMap(({ cells }) => {
		const [first, ...others] = cells.flatMap(({ report, standing }) => (standing === 'missing' ? [] : [report]));
		return first === undefined ? [] : others.map((other) => [first, other] as const);
	});
	const groups = united(columns, couples);
	return groups.length < 2 ? [] : [...groups].sort((x, y) => y.length - x.length || (`${x[0]}` < `${y[0]}` ? -1 : 1));
}
