/** Coverage as a memo: one table a section, for whoever pastes it into a document. */
import type { Coverage } from '../../coverage/model.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { methodOf } from '../provenance.ts';
import { counted, outlet, SIDES } from './page.ts';
import { type Cell, type Row, type Table, tablesOf } from './tables.ts';

export function coverageMarkdown(coverage: Coverage): string {
	const names = SIDES.map((side) => escapeMarkdown(outlet(coverage, side)));
	const sizes = SIDES.map(
		(side) =>
			`- ${side.toUpperCase()}: ${escapeMarkdown(outlet(coverage, side))}, ${counted(coverage.words[side], 'word')} in ${counted(coverage.reports[side].sentences.length, 'sentence')}`,
	);
	return `${[
		`# What ${names.join(' and ')} cover`,
		sizes.join('\n'),
		coverageSections(coverage),
		`${escapeMarkdown(methodOf(coverage))}. Counted from the texts at hand; no score of bias.`,
	].join('\n\n')}\n`;
}

/** The tables alone, as sections of a memo. */
export function coverageSections(coverage: Coverage): string {
	const names = SIDES.map((side) => escapeMarkdown(outlet(coverage, side)));
	return tablesOf(coverage)
		.map((table) => section(table, names))
		.join('\n\n');
}

function section({ title, about, rows }: Table, names: readonly string[]): string {
	const hasNotes = rows.some(({ note }) => note !== '');
	const line = (cells: readonly string[]) => `| ${(hasNotes ? cells : cells.slice(0, 3)).join(' | ')} |`;
	return [
		`## ${escapeMarkdown(title)}`,
		'',
		escapeMarkdown(about),
		'',
		line(['', ...names, '']),
		line(['---', '---', '---', '---']),
		...rows.map((row) => line(cellsOf(row))),
	].join('\n');
}

function cellsOf({ what, a, b, note }: Row): readonly string[] {
	return [escapeMarkdown(what), written(a), written(b), escapeMarkdown(note)];
}

function written(cell: Cell | null): string {
	if (cell === null) return '–';
	const places = cell.sentences.length === 0 ? '' : ` (${cell.sentences.join(' ')})`;
	return `${escapeMarkdown(cell.text)}${places}`;
}
