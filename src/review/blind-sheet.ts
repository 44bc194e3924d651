/** The sheet a coder fills in without knowing what the program said: one row an item. */
import { stringify } from 'csv-stringify/sync';
import { FINDING_KINDS } from '../model.ts';
import { printable } from '../report/printable.ts';
import type { Item } from './items.ts';

/** The columns, in order, with what the coder is told of them. */
export const BLIND_COLUMNS = {
	item: 'A stable id, made from the two passages',
	a_text: 'The passage of the first report',
	b_text: 'The passage of the second report',
	a_published: 'Date of the first report: what "Monday" is in it',
	b_published: 'Date of the second report',
	relation: 'To fill in: how the passages stand to each other',
	kind: 'To fill in: what differs, where something does; several with semicolons between',
	note: 'To fill in: anything that should be known of the answer',
} as const;

/** What a coder may answer, and what each answer means. */
export const RELATIONS = {
	agreement: 'they tell of the same, and both can be right as written',
	contradiction: 'they tell of the same, and both cannot be right as written',
	unrelated: 'they do not tell of the same',
	undecided: 'it cannot be decided from the passages',
} as const;

/** What a coder may name as differing; `none` says that nothing does. */
export const CODED_KINDS = [...FINDING_KINDS, 'none'] as const;

export function blindSheet(items: readonly Item[]): string {
	return stringify(items.map(rowOf), {
		header: true,
		columns: Object.keys(BLIND_COLUMNS),
		// As in the other sheet: Excel takes a sheet without the mark for Windows-1252, and runs what begins like a formula.
		bom: true,
		record_delimiter: 'windows',
		escape_formulas: true,
	});
}

function rowOf({ id, texts, published }: Item): Partial<Record<keyof typeof BLIND_COLUMNS, string>> {
	return {
		item: id,
		a_text: inOneLine(texts.a),
		b_text: inOneLine(texts.b),
		a_published: inOneLine(published.a ?? ''),
		b_published: inOneLine(published.b ?? ''),
	};
}

const inOneLine = (text: string) => printable(text).replace(/\s+/g, ' ').trim();
