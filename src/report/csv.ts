/** A coding sheet: one row a comparison, finding, pair or omission, with columns for two coders. */
import { stringify } from 'csv-stringify/sync';
import type { Comparison, Finding, Omission, Pair, Side, Span } from '../model.ts';
import { answerLine } from './answer.ts';
import type { Format, Identified } from './format.ts';
import { places } from './places.ts';
import { passageText } from './passage.ts';
import { printable } from './printable.ts';
import { headlineOf, methodOf } from './provenance.ts';

/** The columns, in order, with what a codebook says of them. */
export const COLUMNS = {
	comparison: 'The id of the line in a batch; empty for a comparison that stands alone',
	row: 'What the row is: comparison, finding, pair or omission',
	id: 'A stable id: the same words keep it in every later run; for an omission, the sentence',
	pair: 'The id of the pair a finding belongs to',
	scope: 'cross: A against B; a, b: two places of one report',
	kind: 'The kind of finding',
	relation: 'Of a pair: agreement or contradiction',
	tier: 'Of a finding: said (the program stands by it) or worth a look (likely enough to show, not to assert)',
	verdict: 'Of a finding: conflict (both cannot be right as written) or difference (both can)',
	cause: 'copy: perhaps only the text at hand says so; rounding: rounding alone explains it',
	importance: 'high, medium or low',
	confidence:
		'Of a finding, 0 to 1: how surely the words differ: the share of findings like it that a careful reader would confirm',
	similarity: 'Of a pair, 0 to 1: 0.5 is where a reader would be of two minds',
	a_place: 'Sentences and paragraphs in A, the paragraphs counted from 1',
	a_text: 'The words in A',
	b_place: 'Sentences and paragraphs in B; for scope a, the later place in A',
	b_text: 'The words in B; for scope a, the later words in A',
	explanation: 'Why the finding was made; for a comparison, the answer in one line',
	coder_1: 'For the first coder',
	coder_2: 'For the second coder',
	notes: 'For both',
	a_outlet: 'Outlet of A',
	a_via: 'Republisher through whom the text of A was had',
	a_headline: 'Headline of A',
	a_published: 'Date of A',
	a_address: 'Address of A, or the file it was read from',
	a_sha256: 'SHA-256 of the text of A',
	b_outlet: 'Outlet of B',
	b_via: 'Republisher through whom the text of B was had',
	b_headline: 'Headline of B',
	b_published: 'Date of B',
	b_address: 'Address of B, or the file it was read from',
	b_sha256: 'SHA-256 of the text of B',
	method: 'Program, version and settings',
	stamp: 'When the sheet was printed; empty unless asked for',
	ground:
		'Of a pair of which nothing is said: nearly the same words; nothing recognised, or only what is worth a look, which does not show that its sides agree',
	printed:
		'Of a finding, 0 to 1: how surely the outlets printed the words; 1 where nothing in the texts speaks against it, less where a copy may be damaged or a report also says what the other says',
	decision: 'Where a review was given: right, false alarm or later, the last that was decided',
	decided_by: 'Who decided so',
	decided_at: 'When',
	review_note: 'What a reviewer noted of the finding',
} as const;

type Row = Partial<Record<keyof typeof COLUMNS, string>>;

export const csv: Format<string> = {
	takes: 'many',
	render(comparisons, { stamp }) {
		const rows = comparisons.flatMap((one) => rowsOf(one).map((row) => ({ ...row, stamp: stamp ?? '' })));
		// Excel takes a sheet without the mark for Windows-1252, and runs what begins like a formula.
		return stringify(rows.map(clean), {
			header: true,
			columns: Object.keys(COLUMNS),
			bom: true,
			record_delimiter: 'windows',
			escape_formulas: true,
		});
	},
};

function rowsOf({ id, comparison }: Identified): Row[] {
	const same = { comparison: id ?? '', ...provenance(comparison), method: methodOf(comparison) };
	return [
		{ row: 'comparison', explanation: answerLine(comparison) },
		...comparison.findings.map((finding) => findingRow(finding, comparison)),
		...comparison.pairs.map((pair) => pairRow(pair, comparison)),
		...comparison.omissions.map((omission) => omissionRow(omission, comparison)),
	].map((row) => ({ ...same, ...row }));
}

function provenance({ reports: { a, b } }: Comparison): Row {
	return {
		a_outlet: a.outlet ?? '',
		a_via: a.via ?? '',
		a_headline: headlineOf(a) ?? '',
		a_published: a.published ?? '',
		a_address: a.url ?? a.source,
		a_sha256: a.sha256,
		b_outlet: b.outlet ?? '',
		b_via: b.via ?? '',
		b_headline: headlineOf(b) ?? '',
		b_published: b.published ?? '',
		b_address: b.url ?? b.source,
		b_sha256: b.sha256,
	};
}

function findingRow(finding: Finding, comparison: Comparison): Row {
	const words = (spans: readonly Span[]) => spans.map(({ text }) => text).join(' … ');
	const placesOf = (spans: readonly Span[]) =>
		spans.length === 0
			? ''
			: places(
					comparison,
					spans.map(({ sentence }) => sentence),
				);
	return {
		row: 'finding',
		id: finding.id,
		pair: finding.pair ?? '',
		scope: finding.scope,
		kind: finding.kind,
		tier: finding.tier,
		verdict: finding.verdict,
		cause: finding.cause ?? '',
		importance: finding.importance,
		confidence: finding.confidence.toFixed(3),
		printed: finding.printed.toFixed(3),
		a_place: placesOf(finding.a),
		a_text: words(finding.a),
		b_place: placesOf(finding.b),
		b_text: words(finding.b),
		explanation: finding.explanation,
		...reviewCells(finding),
	};
}

function reviewCells({ review }: Finding): Row {
	const last = review?.decisions.at(-1);
	return {
		decision: last?.decision ?? '',
		decided_by: last?.by ?? '',
		decided_at: last?.when ?? '',
		review_note: review?.note?.text ?? '',
	};
}

function pairRow({ id, a, b, similarity, relation, ground }: Pair, comparison: Comparison): Row {
	return {
		row: 'pair',
		id,
		relation,
		ground: ground ?? '',
		similarity: similarity.toFixed(3),
		a_place: places(comparison, a),
		a_text: textOf(comparison, 'a', a),
		b_place: places(comparison, b),
		b_text: textOf(comparison, 'b', b),
	};
}

function omissionRow({ sentence, missingFrom, importance }: Omission, comparison: Comparison): Row {
	const place = places(comparison, [sentence]);
	const only: Row =
		missingFrom === 'b'
			? { a_place: place, a_text: textOf(comparison, 'a', [sentence]) }
			: { b_place: place, b_text: textOf(comparison, 'b', [sentence]) };
	return {
		row: 'omission',
		id: sentence,
		importance,
		explanation: `not found in ${missingFrom.toUpperCase()}`,
		...only,
	};
}

function textOf({ reports }: Comparison, side: Side, ids: readonly string[]): string {
	return passageText(reports[side].sentences.filter(({ id }) => ids.includes(id)));
}

/** In one line: a line feed inside a cell is allowed, but many a spreadsheet makes two rows of it. */
function clean(row: Row): Row {
	return Object.fromEntries(
		Object.entries(row).map(([name, text]) => [name, printable(text).replace(/\s+/g, ' ').trim()]),
	);
}
