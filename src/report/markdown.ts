/** A memo one would send: the answer, what conflicts, what differs and agrees, what each leaves out, the method. */
import type { Comparison, Finding, Omission, Side, Sides, Span } from '../model.ts';
import { answerLine } from './answer.ts';
import { caveatsOf } from './caveats.ts';
import { coverageSections } from './coverage/markdown.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Format } from './format.ts';
import { integrityNotes } from './integrity-notes.ts';
import { findingLabel, isCopy, publisher, scopeLabel } from './labels.ts';
import { LIMITS } from './limits-of-method.ts';
import { type FindingSection, findingSections } from './memo.ts';
import { isOneText } from './one-text.ts';
import { paragraphOf, sideOf, whereSaid } from './places.ts';
import { factsOf, methodOf } from './provenance.ts';
import { passageText } from './passage.ts';
import { reviewLines } from './review-lines.ts';
import { type PairRow, rowsOf } from './rows.ts';
import { sureness } from './sureness.ts';

export const markdown: Format<string> = {
	takes: 'one',
	render(comparison, { stamp, coverage }) {
		const isOne = isOneText(comparison.reports);
		const sections = [
			heading(comparison),
			`**${answerLine(comparison)}.**`,
			...caveatsOf(comparison).map((caveat) => `${escapeMarkdown(caveat)}.`),
			reportTable(comparison),
			...findingSections(comparison).map((section) => findingSection(section, comparison)),
			...(isOne
				? []
				: [agreementSection(comparison), omissionSection(comparison, 'b'), omissionSection(comparison, 'a')]),
			coverage === undefined ? '' : coverageSections(coverage),
			methodSection(comparison, stamp),
		];
		return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
	},
};

function heading({ reports }: Comparison): string {
	return `# ${escapeMarkdown(publisher(reports.a, 'a'))} and ${escapeMarkdown(publisher(reports.b, 'b'))}, compared`;
}

function reportTable({ reports }: Comparison): string {
	const facts = { a: factsOf(reports.a, 'a'), b: factsOf(reports.b, 'b') };
	const names = [...new Set([...facts.a, ...facts.b].map(({ name }) => name))];
	const cell = (side: Side, name: string) =>
		escapeMarkdown(facts[side].find((fact) => fact.name === name)?.value ?? '');
	const rows = names.map((name) => `| ${name} | ${cell('a', name)} | ${cell('b', name)} |`);
	return ['| | A | B |', '|---|---|---|', ...rows, ...integrityRows(reports)].join('\n');
}

function integrityRows(reports: Comparison['reports']): string[] {
	const notes = (side: Side) => integrityNotes(reports[side]).map(escapeMarkdown).join('<br>');
	return notes('a') + notes('b') === '' ? [] : [`| Notes on the text | ${notes('a')} | ${notes('b')} |`];
}

function findingSection({ title, findings, otherwise }: FindingSection, comparison: Comparison): string {
	if (findings.length === 0) return `## ${title}\n\n${otherwise}`;
	const items = findings.map((finding, index) => findingItem(finding, index + 1, comparison));
	return [`## ${title}`, ...items].join('\n\n');
}

function findingItem(finding: Finding, number: number, comparison: Comparison): string {
	const { explanation, importance, seeAlso, id, scope } = finding;
	const sides: Sides<Side> = scope === 'cross' ? { a: 'a', b: 'b' } : { a: scope, b: scope };
	const about = `${findingLabel(finding)}, ${scopeLabel(finding)}; importance ${importance}, ${sureness(finding)}; ${id}`;
	return [
		`${number}. **${escapeMarkdown(explanation)}** (${about})`,
		quotation(comparison, sides.a, finding.a),
		quotation(comparison, sides.b, finding.b),
		...seeAlso.map((span) => `   See also ${placeOf(comparison, span)}: “${escapeMarkdown(span.text)}”`),
		...reviewLines(finding).map((line) => `   ${escapeMarkdown(line)}`),
	]
		.filter((part) => part !== '')
		.join('\n\n');
}

/** The whole sentences with the words in question in bold. */
function quotation(comparison: Comparison, side: Side, spans: readonly Span[]): string {
	const [first] = spans;
	if (first === undefined) return '';
	const sentences = [...new Set(spans.map(({ sentence }) => sentence))];
	const words = sentences.map((id) => sentenceWith(comparison, side, id, spans)).join(' ');
	return `   > ${placeOf(comparison, first)}: ${words}`;
}

function sentenceWith({ reports }: Comparison, side: Side, id: string, spans: readonly Span[]): string {
	const { text, sentences, textLeftOut } = reports[side];
	const own = spans.filter(({ sentence }) => sentence === id).sort((x, y) => x.start - y.start);
	const sentence = sentences.find((sentence) => sentence.id === id);
	if (textLeftOut || sentence === undefined) return own.map((span) => `**${escapeMarkdown(span.text)}**`).join(' … ');
	let [at, written] = [sentence.start, ''];
	for (const { start, end } of own.filter(({ start }) => start >= at)) {
		written += `${between(text.slice(at, start))}${bold(text.slice(start, end))}`;
		at = end;
	}
	return (written + between(text.slice(at, sentence.end))).trim();
}

/** Escaped, with the blanks at its ends kept. */
function between(text: string): string {
	const escaped = escapeMarkdown(text);
	if (escaped === '') return text === '' ? '' : ' ';
	return `${/^\s/.test(text) ? ' ' : ''}${escaped}${/\s$/.test(text) ? ' ' : ''}`;
}

function bold(text: string): string {
	const escaped = escapeMarkdown(text);
	return escaped === '' ? '' : `**${escaped}**`;
}

/** "CBS News, paragraph 10, as found in a copy" */
function placeOf(comparison: Comparison, span: Span): string {
	const copy = isCopy(comparison.reports[sideOf(span.sentence)]) ? ', as found in a copy' : '';
	return escapeMarkdown(whereSaid(comparison, span)) + copy;
}

function agreementSection(comparison: Comparison): string {
	const rows = rowsOf(comparison).filter((row): row is PairRow => row.kind === 'pair' && row.findings.length === 0);
	if (rows.length === 0) return '## Matched, and nothing recognised that differs\n\nThere is no such match.';
	const alike = rows.filter(({ pair }) => pair.ground === 'nearly the same words').length;
	const inThem = alike === 0 ? '' : `, ${alike} of them in nearly the same words`;
	const title = `## Matched, and nothing recognised that differs\n\n${rows.length} ${rows.length === 1 ? 'match' : 'matches'}${inThem}. That nothing was recognised does not show that they agree.`;
	if (comparison.reports.a.textLeftOut) return title;
	const words = (sentences: PairRow['a']) => escapeMarkdown(passageText(sentences));
	return [`${title}\n`, '| A | B |', '|---|---|', ...rows.map(({ a, b }) => `| ${words(a)} | ${words(b)} |`)].join(
		'\n',
	);
}

function omissionSection(comparison: Comparison, missingFrom: Side): string {
	const omissions = comparison.omissions.filter((omission) => omission.missingFrom === missingFrom);
	const title = `## Not found in ${missingFrom.toUpperCase()}`;
	if (omissions.length === 0) return `${title}\n\nEvery sentence has a counterpart.`;
	return [`${title}\n`, ...omissions.map((omission) => omissionItem(omission, comparison))].join('\n');
}

function omissionItem({ sentence, importance }: Omission, comparison: Comparison): string {
	const report = comparison.reports[sideOf(sentence)];
	const text = report.sentences.find(({ id }) => id === sentence)?.text ?? '';
	const words = report.textLeftOut ? sentence : escapeMarkdown(text);
	return `- Paragraph ${paragraphOf(comparison, sentence) ?? '?'} (${importance}): ${words}`;
}

function methodSection(comparison: Comparison, stamp: string | null): string {
	const printed = stamp === null ? '' : ` Printed ${stamp}.`;
	return `## Method and limits\n\nMade with ${methodOf(comparison)}.${printed} ${LIMITS}`;
}
