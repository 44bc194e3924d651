/** A coded sheet as a reviewer's decisions. */
import type { Comparison, Decision, Finding } from '../model.ts';
import type { Identified } from '../report/format.ts';
import type { Statement } from './act.ts';
import type { BlindRow, CodedSheet, FindingsRow } from './coded-sheet.ts';
import { itemsOf } from './items.ts';
import { isConfirmed } from './precision.ts';
import type { Opinion } from './replay.ts';
import { keyOf, subjectOf } from './subject.ts';

export interface FromSheet {
	readonly comparison: Comparison;
	readonly statements: readonly Statement[];
}

export interface Imported {
	/** What is said of each comparison; those of which nothing is said are left out. */
	readonly of: readonly FromSheet[];
	/** Coded findings and items that are in none of the comparisons. */
	readonly unknown: number;
}

/** @param comparisons those the sheet was made from; a sheet alone does not hold the sentences a finding is known by */
export function importedFrom(sheet: CodedSheet, comparisons: readonly Identified[]): Imported {
	const said = comparisons.map((one) => ({ comparison: one.comparison, ...saidOf(sheet, one) }));
	const known = new Set(said.flatMap(({ keys }) => keys));
	return {
		of: said.filter(({ statements }) => statements.length > 0),
		unknown: codedKeys(sheet).filter((key) => !known.has(key)).length,
	};
}

/** Without what the reviewer has said already: a sheet may be imported twice, or again when more of it is coded. */
export function news(statements: readonly Statement[], opinions: readonly Opinion[], by: string): readonly Statement[] {
	const known = new Map(opinions.map((opinion) => [keyOf(opinion.subject), opinion]));
	return statements.filter((statement) => {
		const opinion = known.get(keyOf(statement.subject));
		if (statement.kind === 'note') return opinion?.note?.text !== statement.text;
		if (statement.kind === 'add') return true;
		return opinion?.decisions.find((decided) => decided.by === by)?.decision !== statement.decision;
	});
}

interface Said {
	readonly statements: readonly Statement[];
	/** Of the rows that belong to the comparison. */
	readonly keys: readonly string[];
}

function saidOf(sheet: CodedSheet, { id, comparison }: Identified): Said {
	return sheet.kind === 'blind'
		? saidBlindly(sheet.rows, comparison)
		: saidOfFindings(
				sheet.rows.filter((row) => row.comparison === (id ?? '')),
				comparison,
			);
}

function saidOfFindings(rows: readonly FindingsRow[], comparison: Comparison): Said {
	const byId = new Map(comparison.findings.map((finding) => [finding.id, finding]));
	const own = rows.flatMap((row) => {
		const finding = row.row === 'finding' ? byId.get(row.id) : undefined;
		return finding === undefined ? [] : [{ row, finding }];
	});
	return {
		keys: own.map(({ row }) => row.key),
		statements: own.flatMap(({ row, finding }) => statementsOn(finding, comparison, decisionIn(row), noteIn(row))),
	};
}

const MEANINGS = { '1': 'right', '0': 'false alarm', '9': 'later' } as const;

/** Where two coders do not say the same it is to be looked at again. */
function decisionIn({ codes: [one, other] }: FindingsRow): Decision | null {
	if (one !== null && other !== null && one !== other) return 'later';
	const code = one ?? other;
	return code === null ? null : MEANINGS[code];
}

function noteIn({ codes: [one, other], note }: FindingsRow): string {
	const differ = one !== null && other !== null && one !== other;
	return [note, differ ? `the coders differ: ${one} and ${other}` : ''].filter((part) => part !== '').join('; ');
}

function saidBlindly(rows: readonly BlindRow[], comparison: Comparison): Said {
	const items = new Map(itemsOf([{ id: null, comparison }]).map((item) => [item.id, item]));
	const own = rows.flatMap((row) => {
		const item = items.get(row.id);
		return item === undefined ? [] : [{ row, item }];
	});
	return {
		keys: own.map(({ row }) => row.key),
		statements: own.flatMap(({ row, item }) =>
			item.findings.flatMap((finding) => statementsOn(finding, comparison, blindDecision(finding, row), row.note)),
		),
	};
}

function blindDecision(finding: Finding, { code }: BlindRow): Decision | null {
	if (code === null) return null;
	if (code.relation === 'undecided') return 'later';
	const confirmed = isConfirmed(finding, code);
	return confirmed === null ? null : confirmed ? 'right' : 'false alarm';
}

function statementsOn(finding: Finding, comparison: Comparison, decision: Decision | null, note: string): Statement[] {
	const subject = subjectOf(finding, comparison);
	return [
		...(decision === null ? [] : [{ kind: 'decide', subject, decision } as const]),
		...(note === '' ? [] : [{ kind: 'note', subject, text: note } as const]),
	];
}

/** Of rows that were coded and are to be found in a comparison. */
function codedKeys(sheet: CodedSheet): readonly string[] {
	if (sheet.kind === 'blind') return sheet.rows.filter(({ code }) => code !== null).map(({ key }) => key);
	return sheet.rows
		.filter(({ row, codes }) => row === 'finding' && codes.some((code) => code !== null))
		.map(({ key }) => key);
}
