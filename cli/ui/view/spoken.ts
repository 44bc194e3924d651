/** The screen for a screen reader: no columns, maps and rules; what is selected, in sentences, one below the other. */
import type { Book } from '../data/book.ts';
import { SIDES, sentencesOf } from '../data/book.ts';
import { topicsOf } from '../data/topics.ts';
import { DECISION_LOOKS, decisionOf, findingsOfRow, progressOf } from '../data/reviews.ts';
import type { Row } from '../data/rows.ts';
import { GLYPHS } from '../data/standing.ts';
import type { State } from '../state/state.ts';
import { answerLine, isNothingSaid } from '../../../src/report/answer.ts';
import { MEASURED_LIMIT_SHORT } from '../../../src/report/measured-limit.ts';
import { publisher, relationLabel } from '../../../src/report/labels.ts';
import { type Line, plainText, segment } from '../text/line.ts';
import { withShortWords } from '../text/longWords.ts';
import { onOneLine } from '../text/oneLine.ts';
import { wrap } from '../text/wrap.ts';
import { blocksOf } from './blocks.ts';
import { foot } from './foot.ts';

/** The counts come at the beginning and with the first row only: they are not worth hearing at every key. */
export function spoken(book: Book, state: State): readonly Line[] {
	const words = [...spokenAnswer(book, state), ...spokenBody(book, state), ...spokenEnd(state)];
	return words.flatMap((sentence) => wrap([segment(sentence)], state.size.columns));
}

function spokenAnswer({ comparison }: Book, { panel, position, isOpening }: State): readonly string[] {
	if (panel !== null || !(isOpening || position.selected === 0)) return [];
	const damaged = SIDES.flatMap((side) => {
		const [note] = comparison.reports[side].integrity.notes;
		return note
			? [`${onOneLine(publisher(comparison.reports[side], side))} may be damaged: ${onOneLine(note.message)}`]
			: [];
	});
	const limit = isNothingSaid(comparison) ? [`${MEASURED_LIMIT_SHORT}.`] : [];
	return [`${answerLine(comparison)}.`, ...limit, ...damaged];
}

function spokenBody(book: Book, state: State): readonly string[] {
	const { panel, position, rows } = state;
	if (panel) return spokenPanel(book, state);
	const selected = rows[position.selected];
	if (selected === undefined) return ['No rows.'];
	return [
		`Row ${position.selected + 1} of ${rows.length}.`,
		...spokenRow(book, selected),
		...spokenReview(book, selected, state),
	];
}

function spokenEnd(state: State): readonly string[] {
	const usual = foot({ ...state, asking: null }).map(plainText);
	if (state.prompt !== null || state.notice !== null) return usual;
	// Without the seconds: what changes is read aloud each time.
	if (state.asking !== null) return ['The language model is being asked; Escape stops it.'];
	const leaves = state.from === 'table' ? 'Q goes back to the table' : 'Q quits';
	return [`${state.panel ? 'Escape closes this page' : leaves}; question mark lists the keys.`];
}

function spokenRow(book: Book, row: Row): readonly string[] {
	const { reports } = book.comparison;
	if (row.kind === 'fold') {
		const state = row.open ? 'opened' : 'folded';
		return [
			`${row.sentences.length} sentences only in ${publisher(reports[row.side], row.side)}, ${state}: ${topicsOf(book, row).join(', ')}`,
		];
	}
	if (row.kind === 'lone') {
		return [`Only in ${onOneLine(publisher(reports[row.side], row.side))}: ${onOneLine(row.sentence.text)}`];
	}
	const texts = SIDES.map((side) => {
		const words = sentencesOf(book, row.pair[side]).map(({ text }) => onOneLine(text));
		return `${onOneLine(publisher(reports[side], side))}: ${words.join(' ')}`;
	});
	return [
		`${relationLabel(row.pair, row.findings)}.`,
		...texts,
		...row.findings.map(({ kind, explanation }) => `${kind}: ${withShortWords(onOneLine(explanation))}`),
	];
}

/** What was decided of the row, what has changed in it, and how far the review is. */
function spokenReview(book: Book, row: Row, { review }: State): readonly string[] {
	const findings = findingsOfRow(row);
	const said = findings.flatMap((finding) => {
		const decision = decisionOf(review.on, finding);
		const change = book.changes.get(finding.id);
		return [
			...(decision === null ? [] : [`${finding.kind}: decided, ${DECISION_LOOKS[decision].word}.`]),
			...(review.on.get(finding.id)?.note == null ? [] : [`${finding.kind}: noted.`]),
			...(change === undefined ? [] : [`${finding.kind}: ${change}.`]),
		];
	});
	const progress = findings.length === 0 ? '' : progressOf(book.comparison.findings, review);
	return progress === '' ? said : [...said, `${progress}.`];
}

/** The selected block of a panel and its place, or the whole of one that only scrolls. */
function spokenPanel(book: Book, state: State): readonly string[] {
	const blocks = blocksOf(book, state);
	const at = state.panel?.position.selected ?? 0;
	const lines = blocks.lines(at).map((line) => plainText(line).replace(GLYPH, ''));
	return blocks.selects ? [`${at + 1} of ${blocks.count}.`, ...lines] : lines;
}

/** What a word after it says again. */
const GLYPH = new RegExp(`^[${Object.values(GLYPHS).join('')}⚠] +`);
