/** A memo that an editor edits: the answer, the findings as tables with both sides' words, what each leaves out, the method. */
import type { Comparison, Finding, Side } from '../../model.ts';
import { outletName } from '../../names.ts';
import { answerLine, count } from '../answer.ts';
import { caveatsOf } from '../caveats.ts';
import { contextOf } from '../contexts.ts';
import type { Format } from '../format.ts';
import type { Markup } from '../html/markup.ts';
import { integrityNotes } from '../integrity-notes.ts';
import { findingLabel, isCopy, publisher, scopeLabel } from '../labels.ts';
import { LIMITS } from '../limits-of-method.ts';
import { type FindingSection, findingSections } from '../memo.ts';
import { isOneText } from '../one-text.ts';
import { findingSide, paragraphOf, sideOf, whereSaid } from '../places.ts';
import { factsOf, methodOf } from '../provenance.ts';
import { reviewLines } from '../review-lines.ts';
import { sureness } from '../sureness.ts';
import { wordDocument } from './package.ts';
import { type DocumentCell, paragraph, strong, table } from './word.ts';

export const docx: Format<Uint8Array> = {
	takes: 'one',
	render(comparison, { stamp }) {
		const { reports } = comparison;
		const coverage = isOneText(reports) ? [] : [...coverageSection(comparison), ...omissionSections(comparison)];
		return wordDocument([
			paragraph('Title', `${publisher(reports.a, 'a')} and ${publisher(reports.b, 'b')}, compared`),
			paragraph('Normal', strong(`${answerLine(comparison)}.`)),
			...caveatsOf(comparison).map((caveat) => paragraph('Normal', `${caveat}.`)),
			...findingSections(comparison).flatMap((section) => findingTable(section, comparison)),
			...coverage,
			...reportTable(comparison),
			...methodSection(comparison, stamp),
		]);
	},
};

function findingTable({ title, findings, otherwise }: FindingSection, comparison: Comparison): readonly Markup[] {
	if (findings.length === 0) return [paragraph('Heading1', title), paragraph('Normal', otherwise)];
	const { a, b } = comparison.reports;
	// A finding within one report has both its places there.
	const isBetween = findings.every(({ scope }) => scope === 'cross');
	const heads = isBetween ? [`A: ${outletName(a, 'a')}`, `B: ${outletName(b, 'b')}`] : ['Here', 'There'];
	const rows = findings.map((finding) => [
		about(finding),
		words(finding, 'a', comparison),
		words(finding, 'b', comparison),
	]);
	return [paragraph('Heading1', title), table([4, 5, 5], ['Finding', ...heads], rows)];
}

function about(finding: Finding): DocumentCell {
	const { explanation, importance, id } = finding;
	return [
		paragraph('Normal', strong(findingLabel(finding))),
		paragraph('Normal', explanation),
		...reviewLines(finding).map((line) => paragraph('Normal', line)),
		paragraph('Note', `${scopeLabel(finding)}; importance ${importance}, ${sureness(finding)}; ${id}`),
	];
}

/** The whole sentences with the words in question marked, and where they stand. */
function words(finding: Finding, part: Side, comparison: Comparison): DocumentCell {
	const side = findingSide(finding, part);
	const report = comparison.reports[side];
	const spans = finding[part];
	const also = finding.seeAlso.filter(({ sentence }) => sideOf(sentence) === side);
	const copy = isCopy(report) ? ', as found in a copy' : '';
	return [
		paragraph('Quote', ...contextOf(report, spans)),
		...spans.slice(0, 1).map((span) => paragraph('Note', whereSaid(comparison, span) + copy)),
		...also.map((span) => paragraph('Note', `See also ${whereSaid(comparison, span)}: “${span.text}”`)),
	];
}

/** "The Herald, paragraph 2" */
function coverageSection({ reports, pairs, omissions, summary }: Comparison): readonly Markup[] {
	const alike = pairs.filter(({ ground }) => ground === 'nearly the same words').length;
	const without = pairs.filter(({ findings }) => findings.length === 0).length;
	const row = (side: Side): readonly DocumentCell[] => {
		const missing = omissions.filter(({ sentence }) => sideOf(sentence) === side);
		const high = missing.filter(({ importance }) => importance === 'high').length;
		const cells = [publisher(reports[side], side), reports[side].sentences.length, summary.only[side], high];
		return cells.map((cell): DocumentCell => [paragraph('Normal', `${cell}`)]);
	};
	return [
		paragraph('Heading1', 'Coverage'),
		paragraph(
			'Normal',
			`${count(pairs.length, 'matched passage')}, ${without} of them without a finding, ${alike} in nearly the same words. That nothing was recognised does not show that they agree.`,
		),
		table([5, 3, 3, 3], ['Report', 'Sentences', 'Not found in the other', 'Of these important'], [row('a'), row('b')]),
	];
}

function omissionSections(comparison: Comparison): readonly Markup[] {
	return (['b', 'a'] as const).flatMap((missingFrom) => {
		const omissions = comparison.omissions.filter((omission) => omission.missingFrom === missingFrom);
		const heading = paragraph('Heading1', `Not found in ${missingFrom.toUpperCase()}`);
		if (omissions.length === 0) return [heading, paragraph('Normal', 'Every sentence has a counterpart.')];
		const rows = omissions.map(({ sentence, importance }): readonly DocumentCell[] => [
			[paragraph('Normal', `${paragraphOf(comparison, sentence) ?? '?'}`)],
			[paragraph('Normal', importance)],
			[paragraph('Normal', textOf(comparison, sentence))],
		]);
		return [heading, table([1, 1, 8], ['Paragraph', 'Importance', 'Sentence'], rows)];
	});
}

function textOf({ reports }: Comparison, sentence: string): string {
	return reports[sideOf(sentence)].sentences.find(({ id }) => id === sentence)?.text || sentence;
}

function reportTable({ reports }: Comparison): readonly Markup[] {
	const facts = { a: factsOf(reports.a, 'a'), b: factsOf(reports.b, 'b') };
	const names = [...new Set([...facts.a, ...facts.b].map(({ name }) => name))];
	const cell = (side: Side, name: string): DocumentCell => [
		paragraph('Normal', facts[side].find((fact) => fact.name === name)?.value ?? ''),
	];
	const rows = names.map((name) => [[paragraph('Normal', name)] as const, cell('a', name), cell('b', name)]);
	const notes = { a: noteCell(reports, 'a'), b: noteCell(reports, 'b') };
	rows.push([[paragraph('Normal', 'Notes on the text')], notes.a, notes.b]);
	return [paragraph('Heading1', 'The reports'), table([2, 5, 5], ['', 'A', 'B'], rows)];
}

function noteCell(reports: Comparison['reports'], side: Side): DocumentCell {
	const [first = 'none', ...others] = integrityNotes(reports[side]);
	return [paragraph('Normal', first), ...others.map((note) => paragraph('Normal', note))];
}

function methodSection(comparison: Comparison, stamp: string | null): readonly Markup[] {
	const printed = stamp === null ? '' : ` Printed ${stamp}.`;
	return [
		paragraph('Heading1', 'Method and limits'),
		paragraph('Normal', `Made with ${methodOf(comparison)}.${printed} ${LIMITS}`),
	];
}
