/** A sheet of an event: one row a cell of the table, a value of a figure, an outlier, a voice in a report. */
import { stringify } from 'csv-stringify/sync';
import type { Event, Words } from '../../event/model.ts';
import { apartText } from './apart.ts';
import { methodOf } from '../provenance.ts';
import { clean } from './page.ts';
import { speakerIn } from './speakers.ts';

/** The columns, in order, with what a codebook says of them. */
export const COLUMNS = {
	row: 'What the row is: note (a warning), cell, figure, outlier, voice or quotation',
	id: 'Id of the matter or figure, stable as long as its sentences are',
	name: 'The matter’s central sentence, what is counted, the voice, or the speaker',
	report: 'Id of the report',
	outlet: 'The report’s name',
	source: 'The source it is counted with',
	standing:
		'The report’s own. Of a cell: told, told otherwise, contradicted, missing; of a figure, how those stand who give its value: alike, compatible, majority, minority, divided, or unclear for what may be another value; of an outlier: conflict or difference',
	text: 'The words in this report',
	sentences: 'Ids of the sentences they stand in',
	reports: 'How many reports tell the matter, give the value, have the voice; for an outlier empty',
	sources: 'How many sources these are; for an outlier, how many stand against it',
	method: 'Program, version and settings',
	figure_standing: 'Of a figure, how all its values stand: all alike, compatible, majority, divided',
	against: 'Of a cell: ids of the reports that it conflicts with in this matter, or whose words it denies',
	in_passing: 'Of a cell: yes where these sentences are another matter’s first and tell this one as well',
} as const;

type Row = Partial<Record<keyof typeof COLUMNS, string | number>>;

export function eventCsv(event: Event): string {
	const method = methodOf(event);
	const rows = [
		...notes(event),
		...cells(event),
		...figures(event),
		...outliers(event),
		...voices(event),
		...quotations(event),
	];
	// Excel takes a sheet without the mark for Windows-1252, and runs what begins like a formula.
	return stringify(
		rows.map((row) => cleaned({ ...row, method })),
		{ header: true, columns: Object.keys(COLUMNS), bom: true, record_delimiter: 'windows', escape_formulas: true },
	);
}

function notes(event: Event): readonly Row[] {
	const text = apartText(event);
	return text === null ? [] : [{ row: 'note', text }];
}

function cells(event: Event): readonly Row[] {
	return event.matters.flatMap(({ id, name, cells, reports, sources }) =>
		cells.map(
			({ report, standing, against, sentences, alsoElsewhere }): Row => ({
				row: 'cell',
				id,
				name,
				...reportCells(event, report),
				standing,
				...wordCells(sentences),
				reports,
				sources,
				against: against.join(' '),
				in_passing: alsoElsewhere ? 'yes' : '',
			}),
		),
	);
}

function figures(event: Event): readonly Row[] {
	return event.figures.flatMap(({ id, counts, kind, standing: figure_standing, values, unclear }) => {
		const about: Row = { row: 'figure', id, name: counts ?? kind, figure_standing };
		const of = (standing: string, { report, spans }: Words): Row => ({
			...about,
			...reportCells(event, report),
			standing,
			...wordCells(spans),
		});
		return [
			...values.flatMap(({ words, reports, sources, standing }) =>
				words.map((one) => ({ ...of(standing, one), reports, sources })),
			),
			...unclear.map((one) => of('unclear', one)),
		];
	});
}

function outliers(event: Event): readonly Row[] {
	return event.outliers.flatMap(({ kind, verdict, matter, figure, says, sources }) =>
		says.map(
			({ report, spans }): Row => ({
				row: 'outlier',
				id: figure ?? matter ?? '',
				name: kind,
				...reportCells(event, report),
				standing: verdict,
				...wordCells(spans),
				sources,
			}),
		),
	);
}

function voices(event: Event): readonly Row[] {
	return event.voices.flatMap(({ name, heard, reports, sources }) =>
		heard.map(
			({ report, statements }): Row => ({
				row: 'voice',
				name,
				...reportCells(event, report),
				...wordCells(statements),
				reports,
				sources,
			}),
		),
	);
}

function quotations(event: Event): readonly Row[] {
	return event.quotations.flatMap((quotation) =>
		quotation.wordings.flatMap(({ words, reports, sources }) =>
			words.map(
				({ report, spans }): Row => ({
					row: 'quotation',
					name: speakerIn(quotation, report),
					...reportCells(event, report),
					...wordCells(spans),
					reports,
					sources,
				}),
			),
		),
	);
}

function reportCells({ reports }: Event, id: string): Row {
	const report = reports.find((one) => one.id === id);
	return { report: id, outlet: report?.name ?? '', source: report?.source ?? '' };
}

function wordCells(spans: Words['spans']): Row {
	return {
		text: spans.map(({ text }) => text).join(' … '),
		sentences: [...new Set(spans.map(({ sentence }) => sentence))].join(' '),
	};
}

/** In one line: a line feed inside a cell is allowed, but many a spreadsheet makes two rows of it. */
function cleaned(row: Row): Row {
	return Object.fromEntries(
		Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? clean(value) : value]),
	);
}
