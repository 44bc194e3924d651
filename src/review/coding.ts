/** What two coders said of the same rows, whichever sheet they filled in. */
import type { Sides } from '../model.ts';
import { ReadFailure } from '../read/failure.ts';
import type { BlindCode, BlindRow, CodedSheet, FindingsRow, RightOrNot } from './coded-sheet.ts';

/** One row with the codes of both coders; null where one gave none. */
export interface Coded<Code> {
	readonly id: string;
	readonly texts: Sides<string>;
	readonly codes: readonly [Code | null, Code | null];
}

export interface CodedFinding
	extends Coded<RightOrNot>,
		Pick<FindingsRow, 'row' | 'kindOfFinding' | 'tier' | 'verdict'> {}

export type Coding =
	| { readonly kind: 'blind'; readonly rows: readonly Coded<BlindCode>[] }
	| { readonly kind: 'findings'; readonly rows: readonly CodedFinding[] };

/**
 * The rows of two sheets, or of one that both coders filled in.
 *
 * @throws ReadFailure where the sheets do not go together
 */
export function codingOf(sheets: readonly CodedSheet[]): Coding {
	const [first, second = first] = sheets;
	if (first?.kind === 'blind' && second?.kind === 'blind') {
		if (first === second)
			throw new ReadFailure('malformed', 'one blind sheet is one coder; give the sheet of the other too');
		return { kind: 'blind', rows: joined(first.rows, second.rows).map(codedBlindly) };
	}
	if (first?.kind === 'findings' && second?.kind === 'findings') {
		if (first === second) return { kind: 'findings', rows: first.rows.map((row) => ({ ...row })) };
		return { kind: 'findings', rows: joined(ownOf(first.rows, 0), ownOf(second.rows, 1)).map(codedFinding) };
	}
	throw new ReadFailure('malformed', 'the two sheets are of different kinds; give two copies of one sheet');
}

type Couple<Row> = readonly [Row | null, Row | null];

/** Rows of the first in its order, then what only the second has. */
function joined<Row extends { readonly key: string }>(
	first: readonly Row[],
	second: readonly Row[],
): readonly Couple<Row>[] {
	const others = new Map(second.map((row) => [row.key, row]));
	const keys = new Set(first.map(({ key }) => key));
	return [
		...first.map((row): Couple<Row> => [row, others.get(row.key) ?? null]),
		...second.filter(({ key }) => !keys.has(key)).map((row): Couple<Row> => [null, row]),
	];
}

function codedBlindly([one, other]: Couple<BlindRow>): Coded<BlindCode> {
	const { id, texts } = (one ?? other) as BlindRow;
	return { id, texts, codes: [one?.code ?? null, other?.code ?? null] };
}

interface OwnRow {
	readonly key: string;
	readonly row: FindingsRow;
	readonly code: RightOrNot | null;
}

/**
 * What one coder wrote into his own copy. He fills in his column, or the first, which is the nearest; where both columns
 * are filled, the one that is his.
 */
function ownOf(rows: readonly FindingsRow[], coder: 0 | 1): readonly OwnRow[] {
	const isFilled = (column: 0 | 1) => rows.some(({ codes }) => codes[column] !== null);
	const column = isFilled(coder) ? coder : coder === 0 ? 1 : 0;
	return rows.map((row) => ({ key: row.key, row, code: row.codes[column] }));
}

function codedFinding([one, other]: Couple<OwnRow>): CodedFinding {
	const { row } = (one ?? other) as OwnRow;
	return { ...row, codes: [one?.code ?? null, other?.code ?? null] };
}
