/** A memo one would send: the answer, who stands alone, the table, figures, voices, what one tells alone, the method. */
import type { Event, Matter } from '../../event/model.ts';
import { shortened } from '../../event/shortened.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { methodOf } from '../provenance.ts';
import { apartText } from './apart.ts';
import { answerOf } from './answer.ts';
import { figureText } from './figures.ts';
import { LIMITS } from './limits.ts';
import { outlierText } from './outliers.ts';
import { clean, counted, nameOf, namesOf, reportsOf, STANDINGS } from './page.ts';
import { speakersText } from './speakers.ts';
import { sharedMatters } from './table.ts';

const LONGEST_NAME = 110;
const LONGEST_SENTENCE = 200;

export function eventMarkdown(event: Event): string {
	const sections = [
		`# One event in ${counted(event.summary.reports, 'report')}`,
		`**${escapeMarkdown(answerOf(event))}.**`,
		escapeMarkdown(apartText(event) ?? ''),
		list(
			'Reports',
			event.reports.map(
				({ name, words, report }) => `${clean(name)}: ${counted(words, 'word')}, SHA-256 of the text ${report.sha256}`,
			),
		),
		list(
			'Counted as one source',
			event.sources.filter(({ reports }) => reports.length > 1).map(({ reports }) => namesOf(event, reports)),
		),
		list(
			'Who stands alone',
			event.outliers.map((outlier) => outlierText(event, outlier)),
		),
		table(event),
		list(
			'Figures and days',
			event.figures.filter(({ sources }) => sources > 1).map((figure) => figureText(event, figure)),
		),
		list(
			'Voices',
			event.voices.map(
				({ name, heard, reports, sources }) =>
					`${clean(name)}: ${counted(reports, 'report')}, ${counted(sources, 'source')} (${namesOf(
						event,
						heard.map(({ report }) => report),
					)})`,
			),
		),
		list(
			'Remarks that several reports quote',
			event.quotations.map(
				(quotation) =>
					`${speakersText(event, quotation)}: ${quotation.wordings.map(({ text, words }) => `“${clean(text)}” (${namesOf(event, reportsOf(words))})`).join('; ')}`,
			),
		),
		...alone(event),
		`## Method and limits\n\nMade with ${escapeMarkdown(methodOf(event))}. ${escapeMarkdown(LIMITS)}`,
	];
	return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function list(title: string, items: readonly string[]): string {
	return items.length === 0 ? '' : [`## ${title}\n`, ...items.map((one) => `- ${escapeMarkdown(one)}`)].join('\n');
}

function table(event: Event): string {
	const matters = sharedMatters(event);
	if (matters.length === 0) return '';
	const legend = Object.values(STANDINGS).map(({ glyph, says }) => `${glyph} ${says}`);
	return [
		'## Matters that two reports or more tell\n',
		`${escapeMarkdown(`${legend.join('; ')}; in brackets: in a sentence of another matter.`)}\n`,
		`| Matter | ${event.reports.map(({ name }) => escapeMarkdown(name)).join(' | ')} |`,
		`|---${'|---'.repeat(event.reports.length)}|`,
		...matters.map(tableRow),
	].join('\n');
}

function tableRow({ name, cells }: Matter): string {
	const marks = cells.map(({ standing, alsoElsewhere }) => {
		const { glyph } = STANDINGS[standing];
		return escapeMarkdown(alsoElsewhere ? `(${glyph})` : glyph);
	});
	return `| ${escapeMarkdown(shortened(name, LONGEST_NAME))} | ${marks.join(' | ')} |`;
}

function alone(event: Event): readonly string[] {
	const byId = new Map(event.matters.map((matter) => [matter.id, matter]));
	return event.summary.alone.map(({ report, matters }) =>
		list(
			`Only in ${escapeMarkdown(nameOf(event, report))}, as far as was found`,
			matters.flatMap((id) => {
				const [first] = byId.get(id)?.cells.find((cell) => cell.report === report)?.sentences ?? [];
				return first === undefined ? [] : [`“${shortened(clean(first.text), LONGEST_SENTENCE)}” (${first.sentence})`];
			}),
		),
	);
}
