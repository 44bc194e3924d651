/** The screen for a screen reader: no columns, maps and rules; what is selected, in sentences, one below the other. */
import type { Book } from '../data/book.ts';
import { SIDES, sentencesOf } from '../data/book.ts';
import { topicsOf } from '../data/topics.ts';
import type { Row } from '../data/rows.ts';
import type { State } from '../state/state.ts';
import { answerLine } from '../../../src/report/answer.ts';
import { publisher, relationLabel } from '../../../src/report/labels.ts';
import { type Line, plainText, segment } from '../text/line.ts';
import { withShortWords } from '../text/longWords.ts';
import { onOneLine } from '../text/oneLine.ts';
import { wrap } from '../text/wrap.ts';
import { blocksOf } from './blocks.ts';
import { foot } from './foot.ts';

/** The counts come with the first row only: they are not worth hearing at every key. */
export function spoken(book: Book, state: State): readonly Line[] {
	const { panel, position, rows, prompt, notice } = state;
	const selected = rows[position.selected];
	const place = `Row ${position.selected + 1} of ${rows.length}.`;
	const body = panel ? spokenPanel(book, state) : selected ? [place, ...spokenRow(book, selected)] : ['No rows.'];
	const answer = position.selected === 0 && !panel ? [`${answerLine(book.comparison.summary)}.`] : [];
	const end =
		prompt !== null || notice !== null ? foot(state).map(plainText) : ['Question mark lists the keys; q quits.'];
	return [...answer, ...body, ...end].flatMap((words) => wrap([segment(words)], state.size.columns));
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

/** The selected block of a panel, or the whole of one that only scrolls. */
function spokenPanel(book: Book, state: State): readonly string[] {
	const blocks = blocksOf(book, state);
	return blocks.lines(state.panel?.position.selected ?? 0).map(plainText);
}
