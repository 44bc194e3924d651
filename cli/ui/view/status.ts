/** The line between the headings and the rows: what of the comparison is shown, and how, where it is not the usual. */
import { placesText } from '../state/marking.ts';
import type { State } from '../state/state.ts';
import { type Line, line, segment } from '../text/line.ts';
import { onOneLine } from '../text/oneLine.ts';
import { width } from '../text/width.ts';

/** "─────── only conflicts, row 2 of 5 ── order of B ── search “taiwan” ──"; nothing where a bare rule is not needed. */
export function statusRule(state: State, isNeeded: boolean, progress = ''): readonly Line[] {
	const { columns } = state.size;
	const parts = [progress, ...partsOf(state)].filter((part) => part !== '');
	if (parts.length === 0) return isNeeded ? [line(segment('─'.repeat(columns), 'dim'))] : [];
	const words = parts.map((part) => ` ${part} ──`).join('');
	const shown = width(words) <= columns ? words : ` ${parts[0]} `;
	return [line(segment('─'.repeat(Math.max(0, columns - width(shown))), 'dim'), segment(shown, 'alert'))];
}

function partsOf({ filter, order, query, rows, position, waiting, stale }: State): readonly string[] {
	return [
		stale ?? '',
		waiting === null
			? ''
			: `${waiting.side.toUpperCase()} “${onOneLine(placesText(waiting.places))}” waits, M marks the other side`,
		filter === 'all' ? '' : `only ${filter}, row ${position.selected + 1} of ${rows.length}`,
		order === 'a' ? '' : 'order of B',
		query === '' ? '' : `search “${onOneLine(query)}”`,
	].filter((part) => part !== '');
}
