/** Plain text for a terminal or a pipe: the answer, the findings ranked, the two reports side by side. */
import type { Comparison, Finding, Pair, Report, Side, Span } from '../model.ts';
import { answerLine, isNothingSaid } from './answer.ts';
import { caveatsOf } from './caveats.ts';
import { labelled, type Paint, sideBySide } from './columns.ts';
import type { Format } from './format.ts';
import { integrityNotes } from './integrity-notes.ts';
import { findingLabel, publisher, onlyLabel, relationLabel, scopeLabel } from './labels.ts';
import { MEASURED_LIMIT } from './measured-limit.ts';
import { passageText } from './passage.ts';
import { sideOf } from './places.ts';
import { placeBehind } from './place-behind.ts';
import { printable } from './printable.ts';
import { LOOKS, standingOf, standingOfPair } from './standing.ts';
import { headlineOf, methodOf } from './provenance.ts';
import { reviewLines } from './review-lines.ts';
import { type OnlyRow, type PairRow, rowsOf } from './rows.ts';
import { colouredStyle, MARKED, type Style } from './style.ts';
import { sureness } from './sureness.ts';
import { differingWords } from './word-differences.ts';

interface Page {
	readonly width: number;
	readonly style: Style;
}

export const text: Format<string> = {
	takes: 'one',
	render(comparison, { width, colour, stamp }) {
		const page: Page = { width, style: colour ? colouredStyle() : MARKED };
		const sections = [
			[page.style.heading(answerLine(comparison))],
			...(isNothingSaid(comparison) ? [labelled('', `${MEASURED_LIMIT}.`, width)] : []),
			...caveatsOf(comparison).map((caveat) => labelled('! ', caveat, width)),
			...reportSections(comparison, page),
			...comparison.findings.map((finding, index) => findingSection(finding, index + 1, comparison, page)),
			...sideBySideSections(comparison, page),
			labelled('', [methodOf(comparison), stamp].filter((known) => known !== null).join(', '), width),
		];
		return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
	},
};

function sideBySideSections(comparison: Comparison, page: Page): string[][] {
	if (comparison.reports.a.textLeftOut) return [['The texts are left out.']];
	const rows = rowsOf(comparison).map((row) => (row.kind === 'pair' ? pairSection(row, page) : onlySection(row, page)));
	return [[page.style.heading('The reports side by side')], ...rows];
}

function reportSections({ reports }: Comparison, page: Page): string[][] {
	return [reportSection(reports.a, 'a', page), reportSection(reports.b, 'b', page)];
}

function reportSection(report: Report, side: Side, { width }: Page): string[] {
	const { published, url, source, sha256, integrity } = report;
	const about = [publisher(report, side), published, headlineOf(report)].filter((known) => known !== null);
	return [
		...labelled(`${side.toUpperCase()} `, clean(about.join(' | ')), width),
		...labelled('  ', clean(`${url ?? source}, SHA-256 of the text ${sha256}`), width),
		...(integrity.notes.length === 0 ? [] : labelled('  ', `integrity ${integrity.score.toFixed(2)}`, width)),
		...integrityNotes(report).flatMap((note) => labelled('  - ', clean(note), width)),
	];
}

function findingSection(finding: Finding, number: number, comparison: Comparison, { width, style }: Page): string[] {
	const within = finding.scope === 'cross' ? '' : `, ${scopeLabel(finding)}`;
	const label = `${findingLabel(finding)}${within} (importance ${finding.importance}, ${sureness(finding)})`;
	const [earlier, later] = finding.scope === 'cross' ? (['a', 'b'] as const) : [finding.scope, finding.scope];
	const words = (side: Side, spans: readonly Span[]) => {
		const said = spans.map((span) => `“${span.text}”${placeBehind(comparison.reports[side], span)}`);
		return labelled(`   ${side.toUpperCase()} `, clean(said.join(' … ')) || 'nothing', width);
	};
	return [
		...labelled(`${number}. `, style.standing(standingOf(finding), label), width),
		...words(earlier, finding.a),
		...words(later, finding.b),
		...labelled('   ', clean(finding.explanation), width),
		...seeAlso(finding, comparison, width),
		...reviewLines(finding).flatMap((line) => labelled('   ', clean(line), width)),
	];
}

function seeAlso({ seeAlso }: Finding, { reports }: Comparison, width: number): string[] {
	return seeAlso.flatMap(({ sentence, text }) => {
		const side = sideOf(sentence);
		return labelled('   see also ', clean(`“${text}” in ${publisher(reports[side], side)}`), width);
	});
}

function pairSection({ pair, a, b, findings }: PairRow, { width, style }: Page): string[] {
	const label = relationLabel(pair, findings);
	const standing = standingOfPair(pair, findings);
	const text = (sentences: PairRow['a']) => clean(passageText(sentences));
	const words = differingWords(text(a), text(b));
	const both = { a: style.marked(words.a), b: style.marked(words.b) };
	return [
		...labelled(
			`${LOOKS[standing].mark} `,
			`${label} (similarity ${pair.similarity.toFixed(2)}, ${idsOf(pair)})`,
			width,
		).map((line) => style.standing(standing, line)),
		...sideBySide(both, width, painter(style)),
	];
}

/** "a19 with b14 and b16, p-1a2b3c4d": what `explain --pair` takes. */
function idsOf({ id, a, b }: Pair): string {
	return `${a.join(' and ')} with ${b.join(' and ')}, ${id}`;
}

function onlySection({ side, sentence }: OnlyRow, { width, style }: Page): string[] {
	const pieces = [{ text: clean(sentence.text), differs: false }];
	const texts = { a: side === 'a' ? pieces : [], b: side === 'b' ? pieces : [] };
	const label = `${LOOKS.only.mark} ${onlyLabel(side, sentence)} (${sentence.id})`;
	return [style.standing('only', label), ...sideBySide(texts, width, painter(style))];
}

function painter(style: Style): Paint {
	return ({ text, differs }) => (differs ? style.differing(text) : text);
}

function clean(text: string): string {
	return printable(text).replace(/\s+/g, ' ').trim();
}
