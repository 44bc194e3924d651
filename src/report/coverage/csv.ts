/** Coverage as a sheet: one line a row of a section. */
import { stringify } from 'csv-stringify/sync';
import type { Coverage } from '../../coverage/model.ts';
import { methodOf } from '../provenance.ts';
import { outlet } from './page.ts';
import { tablesOf } from './tables.ts';

const COLUMNS = [
	'section',
	'what',
	'a_text',
	'a_sentences',
	'b_text',
	'b_sentences',
	'note',
	'a_outlet',
	'b_outlet',
	'a_sha256',
	'b_sha256',
	'method',
];

export function coverageCsv(coverage: Coverage): string {
	const { a, b } = coverage.reports;
	const about = [outlet(coverage, 'a'), outlet(coverage, 'b'), a.sha256, b.sha256, methodOf(coverage)];
	const rows = tablesOf(coverage).flatMap(({ title, rows }) =>
		rows.map(({ what, a, b, note }) => [
			title,
			what,
			a?.text ?? '',
			a?.sentences.join(' ') ?? '',
			b?.text ?? '',
			b?.sentences.join(' ') ?? '',
			note,
			...about,
		]),
	);
	// As the sheet of a comparison: Excel needs the mark, and runs what begins like a formula.
	return stringify([COLUMNS, ...rows], { bom: true, record_delimiter: 'windows', escape_formulas: true });
}
