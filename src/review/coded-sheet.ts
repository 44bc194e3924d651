/** Sheets as coders give them back: the blind one of `sample`, or the one that every comparison prints as CSV. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Sides } from '../model.ts';
import { ReadFailure } from '../read/failure.ts';
import { BLIND_COLUMNS, CODED_KINDS, RELATIONS } from './blind-sheet.ts';

export type CodedSheet =
	| { readonly kind: 'blind'; readonly rows: readonly BlindRow[] }
	| { readonly kind: 'findings'; readonly rows: readonly FindingsRow[] };

interface RowRead {
	/** The same for the same row in every copy of a sheet. */
	readonly key: string;
	readonly id: string;
	readonly texts: Sides<string>;
	readonly note: string;
}

export type CodedRelation = keyof typeof RELATIONS;

export interface BlindRow extends RowRead {
	readonly code: BlindCode | null;
}

export interface BlindCode {
	readonly relation: CodedRelation;
	/** Sorted, each once; empty where the coder named none. */
	readonly kinds: readonly string[];
}

/** 1: the row is right; 0: it is not; 9: it cannot be decided. */
export type RightOrNot = '1' | '0' | '9';

export interface FindingsRow extends RowRead {
	/** The id of the comparison in a batch; empty for one that stands alone. */
	readonly comparison: string;
	/** finding, pair or omission. */
	readonly row: string;
	/** Of a finding; empty for other rows. */
	readonly kindOfFinding: string;
	readonly tier: string;
	readonly verdict: string;
	readonly codes: readonly [RightOrNot | null, RightOrNot | null];
}

type Cells = Readonly<Record<string, string>>;

/**
 * Reads a sheet that was filled in.
 *
 * @param name what it is called in a message
 * @throws ReadFailure `malformed` where it is no such sheet, or a code is none
 */
export function codedSheet(text: string, name: string): CodedSheet {
	const lines = cellsOf(text, name);
	const columns = Object.keys(lines[0] ?? {});
	const has = (...wanted: readonly string[]) => wanted.every((column) => columns.includes(column));
	if (has('item', 'relation', 'kind'))
		return { kind: 'blind', rows: keyed(lines.map((line, row) => blindRow(line, named(name, row)))) };
	if (has('row', 'id', 'coder_1', 'coder_2')) {
		const rows = lines
			.map((line, row) => findingsRow(line, named(name, row)))
			.filter(({ row }) => row !== 'comparison');
		return { kind: 'findings', rows: keyed(rows) };
	}
	const blind = Object.keys(BLIND_COLUMNS).join(', ');
	throw new ReadFailure(
		'malformed',
		`${name} is no coding sheet with rows: it needs the columns ${blind}, or those of --format csv; make one with: counterpoint sample`,
	);
}

/** A spreadsheet of a country whose numbers have a decimal comma writes semicolons between cells; others write tabs. */
const DELIMITERS = [',', ';', '\t'];

function cellsOf(text: string, name: string): readonly Cells[] {
	const [head = ''] = text.split('\n', 1);
	const [delimiter] = DELIMITERS.map((one) => ({ one, cells: head.split(one).length })).sort(
		(x, y) => y.cells - x.cells,
	);
	try {
		const trimmed = (columns: readonly string[]) => columns.map((column) => column.trim());
		return parse(text, {
			columns: trimmed,
			bom: true,
			delimiter: delimiter?.one ?? ',',
			relax_column_count_less: true,
			skip_empty_lines: true,
			skip_records_with_empty_values: true,
		});
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		throw new ReadFailure('malformed', `${name} is no CSV (${error.message}); save the sheet as CSV in UTF-8`);
	}
}

/** "sheet.csv, row 12": as a spreadsheet counts, the head being row 1. */
const named = (name: string, row: number) => `${name}, row ${row + 2}`;

/** The same words twice in one report give two rows with one id: the first, the second. */
function keyed<Row extends RowRead>(rows: readonly Row[]): readonly Row[] {
	const seen = new Map<string, number>();
	return rows.map((row) => {
		const before = seen.get(row.key) ?? 0;
		seen.set(row.key, before + 1);
		return before === 0 ? row : { ...row, key: `${row.key} ${before + 1}` };
	});
}

function blindRow(cells: Cells, where: string): BlindRow {
	const id = given(cells, 'item');
	return { ...textsOf(cells), key: id, id, note: given(cells, 'note'), code: blindCode(cells, where) };
}

function blindCode(cells: Cells, where: string): BlindCode | null {
	const relation = given(cells, 'relation').toLowerCase();
	const kinds = given(cells, 'kind')
		.toLowerCase()
		.split(/[;,/|]/)
		.map((kind) => kind.trim())
		.filter((kind) => kind !== '');
	for (const kind of kinds) oneOf(kind, CODED_KINDS, `${where}: kind`);
	if (relation === '' && kinds.length > 0) {
		throw new ReadFailure('malformed', `${where}: a kind without a relation; fill in both`);
	}
	if (relation === '') return null;
	const known = oneOf(relation, Object.keys(RELATIONS) as CodedRelation[], `${where}: relation`);
	return { relation: known, kinds: [...new Set(kinds)].filter((kind) => kind !== 'none').sort() };
}

const CODES: readonly RightOrNot[] = ['1', '0', '9'];

function findingsRow(cells: Cells, where: string): FindingsRow {
	const [comparison, row, id] = [given(cells, 'comparison'), given(cells, 'row'), given(cells, 'id')];
	const code = (column: string) => {
		const value = given(cells, column);
		return value === '' ? null : oneOf(value, CODES, `${where}: ${column}`);
	};
	return {
		...textsOf(cells),
		key: `${comparison} ${row} ${id}`.trim(),
		id,
		comparison,
		row,
		kindOfFinding: given(cells, 'kind'),
		tier: given(cells, 'tier'),
		verdict: given(cells, 'verdict'),
		note: given(cells, 'notes'),
		codes: [code('coder_1'), code('coder_2')],
	};
}

function oneOf<Known extends string>(value: string, known: readonly Known[], where: string): Known {
	const found = known.find((one) => one === value);
	if (found !== undefined) return found;
	throw new ReadFailure('malformed', `${where} "${value}" is none of ${known.join(', ')}`);
}

const textsOf = (cells: Cells) => ({ texts: { a: given(cells, 'a_text'), b: given(cells, 'b_text') } });

const given = (cells: Cells, column: string) => cells[column]?.trim() ?? '';
