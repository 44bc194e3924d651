/** The selected row as one line that can be quoted in a memo and traced back to its sources. */
import type { Sentence, Side } from '../../../src/model.ts';
import { findingLabel, isCopy, publisher, relationLabel } from '../../../src/report/labels.ts';
import { onOneLine } from '../text/oneLine.ts';
import { type Book, otherSide, SIDES, sentencesOf } from './book.ts';
import type { LoneRow, PairRow } from './rows.ts';

/** "The Courier, paragraph 2: “…” / The Herald (copy; original not checked), paragraph 1: “…” [conflict: quantity; …]" */
export function citation(book: Book, row: PairRow | LoneRow): string {
	const places =
		row.kind === 'pair' ? SIDES.map((side) => cited(book, side, sentencesOf(book, row.pair[side]))) : alone(book, row);
	const label = row.kind === 'pair' ? `${verdictOn(row)}; pair ${row.pair.id}` : `sentence ${row.sentence.id}`;
	const { program, reports } = book.comparison;
	const hashes = `sha256 ${SIDES.map((side) => reports[side].sha256.slice(0, 12)).join(' / ')}`;
	return `${places.join(' / ')} [${label}; ${hashes}; ${program.name} ${program.version}]`;
}

/** "conflict: title, perhaps only this copy; difference: quantity", or that nothing was found. */
function verdictOn({ pair, findings }: PairRow): string {
	return findings.length === 0 ? relationLabel(pair, findings) : findings.map(findingLabel).join('; ');
}

function alone(book: Book, { side, sentence }: LoneRow): readonly string[] {
	const other = otherSide(side);
	return [cited(book, side, [sentence]), `not found in ${onOneLine(publisher(book.comparison.reports[other], other))}`];
}

function cited(book: Book, side: Side, sentences: readonly Sentence[]): string {
	const report = book.comparison.reports[side];
	const copy = isCopy(report) ? ' (copy; original not checked)' : '';
	const paragraphs = [...new Set(sentences.map(({ paragraph }) => paragraph + 1))].join(', ');
	const words = sentences.map(({ text }) => onOneLine(text)).join(' […] ');
	return `${onOneLine(publisher(report, side))}${copy}, paragraph ${paragraphs}: “${words}”`;
}
