/** A cell as one line that can be quoted in a memo and traced back to its text. */
import { onOneLine } from '../../text/oneLine.ts';
import { LOOKS } from './standing.ts';
import type { Row, Table } from './table.ts';

/** "The Courier: “…” (the-courier.3) [contradicted; of 5 reports; sha256 …; counterpoint 1.0.0]"; null for an empty cell. */
export function citation({ event, columns }: Table, { matter }: Row, column: number): string | null {
	const cell = matter.cells[column];
	const text = event.reports[column]?.report.sha256;
	if (cell === undefined || text === undefined || cell.sentences.length === 0) return null;
	const words = cell.sentences.map((span) => `“${onOneLine(span.text)}” (${span.sentence})`).join(' ');
	const { name, version } = event.program;
	const about = `${LOOKS[cell.standing].word}; ${columns.length} reports compared; sha256 ${text.slice(0, 12)}; ${name} ${version}`;
	return `${columns[column]?.name}: ${words} [${about}]`;
}
