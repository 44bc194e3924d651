/** One table as CSV, for statistics: unlike the coding sheet it has one kind of row and no column to fill in. */
import { stringify } from 'csv-stringify/sync';
import type { Format } from '../format.ts';
import type { TableName } from './names.ts';
import { TABLES } from './tables.ts';

export function tidyCsv(name: TableName): Format<string> {
	const table = TABLES[name];
	return {
		takes: 'many',
		render: (comparisons, { stamp }) =>
			// As in the coding sheet: Excel needs the mark, and runs what begins like a formula.
			stringify(
				comparisons.flatMap((one) => table.rowsOf(one, stamp).map((row) => row.map(asText))),
				{
					header: true,
					columns: Object.keys(table.columns),
					bom: true,
					record_delimiter: 'windows',
					escape_formulas: true,
				},
			),
	};
}

const asText = (cell: string | number | null) => (cell === null ? '' : String(cell));
