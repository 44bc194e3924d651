/** The agreement of two coders as a page of text. */
import { labelled } from '../report/columns.ts';
import { printable } from '../report/printable.ts';
import type { Agreement, AgreementOn, Disagreement } from './agreement.ts';
import type { Estimate } from './intervals.ts';
import { JUDGES, type Precision } from './precision.ts';

export function agreementText(agreement: Agreement, width: number): string {
	const { questions, disagreements, precision, bootstrap } = agreement;
	const sections = [
		['How far the coders agree', ...table(questions.map(agreementRow), AGREEMENT_HEAD)],
		labelled(
			'',
			`Intervals of 95 per cent, from ${bootstrap.times} bootstrap samples of the rows that both coded (seed ${bootstrap.seed}). A point stands where a measure is not defined, as where every row has the same code.`,
			width,
		),
		...precisionSections(precision, width),
		[disagreements.length === 0 ? 'They differ nowhere.' : `Where they differ: ${disagreements.length}`],
		...disagreements.map((one) => disagreementLines(one, width)),
	];
	return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const AGREEMENT_HEAD = ['question', 'both', 'one', 'none', 'agree', 'Cohen’s kappa', 'Krippendorff’s alpha'];

function agreementRow({ question, both, onlyOne, neither, agree, kappa, alpha }: AgreementOn): string[] {
	return [question, String(both), String(onlyOne), String(neither), percents(agree), decimals(kappa), decimals(alpha)];
}

function precisionSections(precision: readonly Precision[], width: number): string[][] {
	if (precision.length === 0) return [];
	const groups = [...new Set(precision.map(({ of }) => of))];
	const rows = groups.map((group) => [
		group,
		...JUDGES.map((judge) => {
			const found = precision.find((one) => one.of === group && one.judge === judge);
			return found === undefined ? '.' : `${found.right} of ${found.judged}, ${percents(found.share)}`;
		}),
	]);
	return [
		['How often the coders say that the program was right', ...table(rows, ['of', 'coder 1', 'coder 2', 'both alike'])],
		labelled(
			'',
			'Wilson intervals of 95 per cent. A drawn sheet holds rare kinds more often than the reports do: cite the kinds, not the total.',
			width,
		),
	];
}

function disagreementLines({ question, id, codes, texts }: Disagreement, width: number): string[] {
	return [
		...labelled('', printable(`${id}, ${question}: ${codes.join(' / ')}`), width),
		...labelled('   A ', printable(texts.a), width),
		...labelled('   B ', printable(texts.b), width),
	];
}

/** Columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[], head: readonly string[]): string[] {
	const all = [head, ...rows];
	const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
	return all.map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd(),
	);
}

/** "86% (80 to 90)" */
function percents({ value, low, high }: Estimate): string {
	const percent = (share: number | null) => (share === null ? '.' : String(Math.round(100 * share)));
	return value === null ? '.' : `${percent(value)}% (${percent(low)} to ${percent(high)})`;
}

/** "0.71 (0.61 to 0.80)" */
function decimals({ value, low, high }: Estimate): string {
	const decimal = (number: number | null) => (number === null ? '.' : number.toFixed(2).replace('-0.00', '0.00'));
	return value === null ? '.' : `${decimal(value)} (${decimal(low)} to ${decimal(high)})`;
}
