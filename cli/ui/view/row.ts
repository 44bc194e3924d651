/** A row of the two columns as lines: its label, the texts side by side, its explained findings. */
import type { Finding, Side, Sides } from '../../../src/model.ts';
import { outletName } from '../../../src/names.ts';
import { relationLabel } from '../../../src/report/labels.ts';
import { differingWords, type Piece } from '../../../src/report/word-differences.ts';
import { type Book, otherSide, sentencesOf } from '../data/book.ts';
import { differingSpans } from '../data/differing.ts';
import { foundIn } from '../data/find.ts';
import { inPassage, type Passage, passageOf } from '../data/passage.ts';
import type { FoldRow, LoneRow, PairRow, Row } from '../data/rows.ts';
import { DECISION_LOOKS, decisionOf, findingsOfRow, type Reviews } from '../data/reviews.ts';
import { GLYPHS, standingOf } from '../data/standing.ts';
import { EMPTY_LINE, type Line, line, lineWidth, plainText, type Segment, segment } from '../text/line.ts';
import { withShortWords } from '../text/longWords.ts';
import { type Mark, marked } from '../text/marks.ts';
import { onOneLine } from '../text/oneLine.ts';
import { width } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import { beside, type Columns } from './columns.ts';
import { changeSegment } from './findings.ts';
import { inContext } from './context.ts';

/** What the row's look depends on besides the row. */
export interface RowView {
	readonly book: Book;
	readonly columns: Columns;
	/** Sentences shown before and after those of the row. */
	readonly context: number;
	/** What was searched for. */
	readonly query: string;
	readonly reviews: Reviews;
}

/** The row in lines of `columns.body` columns; the last line is empty and sets the next row apart. */
export function rowLines(row: Row, view: RowView): readonly Line[] {
	if (row.kind === 'fold') return foldLines(row, view);
	return row.kind === 'lone' ? loneLines(row, view) : pairLines(row, view);
}

function pairLines(row: PairRow, view: RowView): readonly Line[] {
	const texts = pairTexts(row, view);
	const text = (side: Side) => {
		const own = isQuiet(row) ? quietly(texts[side]) : texts[side];
		return inContext(view.book, side, row.pair[side], own, view.context);
	};
	const label = line(
		segment(`${GLYPHS[row.standing]} ${relationLabel(row.pair, row.findings)}`, row.standing),
		...insideLabel(row.inside),
		...changedLabel(row, view.book),
		...decidedLabel(row, view.reviews),
	);
	return [
		...wrap(label, view.columns.body),
		...beside({ a: text('a'), b: text('b') }, view.columns),
		...explained(row.findings, view),
		EMPTY_LINE,
	];
}

/** Both texts of a pair, with what differs in them and what was found. */
export function pairTexts(row: PairRow, view: Pick<RowView, 'book' | 'query'>): Sides<readonly Segment[]> {
	const passages = {
		a: passageOf(sentencesOf(view.book, row.pair.a)),
		b: passageOf(sentencesOf(view.book, row.pair.b)),
	};
	const differing = differingWords(passages.a.text, passages.b.text);
	const text = (side: Side) =>
		styled(passages[side], [...changedMarks(differing[side]), ...spanMarks(row, side, passages[side])], view);
	return { a: text('a'), b: text('b') };
}

/** The text of a sentence without counterpart. */
export function loneText(row: LoneRow, view: Pick<RowView, 'book' | 'query'>): readonly Segment[] {
	const passage = passageOf([row.sentence]);
	return styled(passage, spanMarks(row, row.side, passage), view);
}

/** Nothing was found in it: no row has less to say, and its words compete with none that were. */
function isQuiet({ findings, inside }: PairRow): boolean {
	return findings.length === 0 && inside.length === 0;
}

function quietly(segments: readonly Segment[]): readonly Segment[] {
	return segments.map((part) =>
		part.style === 'plain' || part.style === 'changed' ? { ...part, style: 'dim' } : part,
	);
}

/** The pieces of a text that differ, by their place in it. */
function changedMarks(pieces: readonly Piece[]): readonly Mark[] {
	let at = 0;
	return pieces.flatMap(({ text, differs }): readonly Mark[] => {
		const start = at;
		at += text.length;
		return differs ? [{ start, end: at, style: 'changed' }] : [];
	});
}

function loneLines(row: LoneRow, view: RowView): readonly Line[] {
	const name = outletName(view.book.comparison.reports[otherSide(row.side)], otherSide(row.side));
	const words = row.sentence.role === 'headline' ? 'headline without counterpart' : `not found in ${onOneLine(name)}`;
	const note = [segment(`${GLYPHS.only} ${words}`, 'only')];
	const text = loneText(row, view);
	const sides = row.side === 'a' ? { a: text, b: note } : { a: note, b: text };
	const label = [...insideLabel(row.inside), ...changedLabel(row, view.book), ...decidedLabel(row, view.reviews)];
	return [...(label.length > 0 ? wrap(label, view.columns.body) : []), ...beside(sides, view.columns), EMPTY_LINE];
}

function foldLines(row: FoldRow, view: RowView): readonly Line[] {
	const count = row.sentences.length;
	const sentences = count === 1 ? '1 sentence' : `${count} sentences`;
	const label = `${row.open ? '▾' : '▸'} ${sentences} only in ${row.side.toUpperCase()}`;
	const inside = insideLabel([...new Set(row.lones.flatMap((lone) => lone.inside))]);
	const room = view.columns.body - width(label) - width(': …') - lineWidth(inside);
	const words = row.open ? '' : firstWords(onOneLine(row.sentences[0]?.text ?? ''), room);
	const shown = [segment(words === '' ? label : `${label}: ${words}`, 'only'), ...inside];
	return [...wrap(shown, view.columns.body), EMPTY_LINE];
}

/** As many words of a text as `room` columns hold: "The council had met behind closed…". */
function firstWords(text: string, room: number): string {
	const [line = []] = wrap([segment(withShortWords(text))], Math.max(1, room));
	const words = plainText(line);
	if (words.length === text.length) return text;
	return room < LEAST_FOR_WORDS ? '' : `${words}…`;
}

/** In fewer columns the words of a label tell nothing. */
const LEAST_FOR_WORDS = 12;

function styled(passage: Passage, marks: readonly Mark[], view: Pick<RowView, 'book' | 'query'>) {
	const found = foundIn(passage.text, view.query).map((stretch): Mark => ({ ...stretch, style: 'found' }));
	return marked(passage.text, [...marks, ...found]);
}

/** The spans of findings on one side. Findings within one report have both their places in that report. */
function spanMarks(row: PairRow | LoneRow, side: Side, passage: Passage): readonly Mark[] {
	const cross =
		row.kind === 'pair'
			? row.findings.flatMap((finding) => marksOf(finding, differingSpans(finding)[side], passage))
			: [];
	const inside = row.inside.flatMap((finding) => marksOf(finding, spansOn(side, finding), passage));
	// The weightiest last: it wins where two overlap.
	return [...cross, ...inside].reverse();
}

function spansOn(side: Side, finding: Finding): Finding['a'] {
	if (finding.scope === 'cross') return finding[side];
	return finding.scope === side ? [...finding.a, ...finding.b] : [];
}

function marksOf(finding: Finding, spans: Finding['a'], passage: Passage): readonly Mark[] {
	const style = finding.verdict === 'difference' ? 'differing words' : 'conflicting words';
	return spans.flatMap((span) => {
		const place = inPassage(passage, span);
		return place ? [{ ...place, style, tag: finding.kind }] : [];
	});
}

/** Each kind once, with its number: a table of like lines may contradict itself fifty times. */
function insideLabel(inside: readonly Finding[]) {
	const counts = new Map<string, number>();
	for (const finding of inside) {
		const { scope, verdict, kind } = finding;
		const place = scope === 'cross' ? '' : `inside ${scope.toUpperCase()}, `;
		const words = ` ${GLYPHS[standingOf(finding)]} ${place}${verdict}: ${kind}`;
		counts.set(words, (counts.get(words) ?? 0) + 1);
	}
	return [...counts].map(([words, number]) => segment(number === 1 ? words : `${words} ×${number}`, 'dim'));
}

/** "  + new" where any of its findings is, "  ~ changed" where one changed. */
function changedLabel(row: PairRow | LoneRow, { changes }: Book): readonly Segment[] {
	if (changes.size === 0) return [];
	const own = new Set(findingsOfRow(row).flatMap(({ id }) => changes.get(id) ?? []));
	return [...own].map(changeSegment);
}

/** "  ✓ title: right  ○ time: false alarm"; without the kind where the row has one finding. */
function decidedLabel(row: PairRow | LoneRow, reviews: Reviews): readonly Segment[] {
	const findings = findingsOfRow(row);
	return findings.flatMap((finding) => {
		const decision = decisionOf(reviews, finding);
		const isNoted = reviews.get(finding.id)?.note != null;
		if (decision === null && !isNoted) return [];
		const { mark, word } = decision === null ? NOTED : DECISION_LOOKS[decision];
		const kind = findings.length === 1 ? '' : `${finding.kind}: `;
		return [segment(`  ${mark} ${kind}${word}${isNoted && decision !== null ? ', noted' : ''}`, 'strong')];
	});
}

const NOTED = { mark: '✎', word: 'noted' };

/** What a reader must know at once stands under the texts; the rest waits in the detail. */
function explained(findings: readonly Finding[], { columns }: RowView): readonly Line[] {
	return findings
		.filter(({ verdict, importance }) => verdict === 'conflict' || importance === 'high')
		.flatMap((finding) => {
			const standing = standingOf(finding);
			const words = [
				segment(`${GLYPHS[standing]} ${finding.kind}: `, standing),
				segment(withShortWords(onOneLine(finding.explanation)), 'dim'),
			];
			return wrap(words, columns.body - 2).map((wrapped) => line('  ', ...wrapped));
		});
}
