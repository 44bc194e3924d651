/** Why a pair was matched: which words met which, and what speaks for and against. */
import type { EvidenceName } from '../../../src/align/evidence.ts';
import type { Explanation } from '../../../src/align/explain.ts';
import type { Pair, Span } from '../../../src/model.ts';
import { heldLines } from '../../held.ts';
import { type Book, SIDES, sentencesOf } from '../data/book.ts';
import { heldInPair, isQuicklyExplained, matchExplained } from '../data/matching.ts';
import type { Row } from '../data/rows.ts';
import { EMPTY_LINE, type Line, line, type Segment, segment } from '../text/line.ts';
import { withShortWords } from '../text/longWords.ts';
import { onOneLine } from '../text/oneLine.ts';
import { wrap } from '../text/wrap.ts';

/** What the evidence is called to a reader. */
const EVIDENCE: Readonly<Record<EvidenceName, string>> = {
	alike: 'alike in all',
	anchors: 'words found only there',
	rareWords: 'rare words in common',
	wordOrder: 'words in one order',
	sharedPersons: 'the same persons',
	sharedFigures: 'the same figures',
	quotedRun: 'quoted words in common',
	beside: 'neighbours alike',
	lead: 'both in the lead',
	couples: 'length of the reports',
	speakersApart: 'other speakers',
};

const EVIDENCE_COLUMN = Math.max(...Object.values(EVIDENCE).map(({ length }) => length)) + 2;

/** The page of a pair's match: its two texts, and why they were put together. */
export function matchPage(book: Book, row: Row | undefined, columns: number): readonly Line[] {
	if (row?.kind !== 'pair') return [line('Only a pair is a match.')];
	const texts = SIDES.flatMap((side) => {
		const words = sentencesOf(book, row.pair[side]).map(({ text }) => onOneLine(text));
		return wrap(line(segment(`${side.toUpperCase()} `, 'dim'), words.join(' ')), columns);
	});
	return [...texts, EMPTY_LINE, ...matchLines(book, row.pair, columns)];
}

/** The match in lines. In long reports it is worked out only when asked for. */
export function matchLines(book: Book, pair: Pair, columns: number): readonly Line[] {
	const { minimumSimilarity } = book.comparison.settings;
	const head = wrap(
		line(
			segment('Matched', 'strong'),
			` with similarity ${pair.similarity.toFixed(2)}; pairs begin at ${minimumSimilarity.toFixed(2)}. `,
			segment(`counterpoint explain A B --pair ${pair.id}`, 'dim'),
		),
		columns,
	);
	if (!isQuicklyExplained(book)) {
		const words =
			'w shows which words met and what speaks for and against; in reports as long as these that takes a while.';
		return [...head, ...wrap([segment(words, 'dim')], columns), EMPTY_LINE];
	}
	const held = heldLines(heldInPair(book, pair)).map((words) => withShortWords(onOneLine(words)));
	return [
		...head,
		...explainedLines(matchExplained(book, pair), columns),
		...held.flatMap((words, index) => wrap([segment(words, index === 0 ? 'strong' : 'plain')], columns)),
		EMPTY_LINE,
	];
}

function explainedLines({ met, alone, evidence }: Explanation, columns: number): readonly Line[] {
	const words = [
		line(segment('Words that met: ', 'dim'), ...metWords(met)),
		line(segment('Met nothing: ', 'dim'), `in A ${listed(alone.a)}; in B ${listed(alone.b)}`),
	];
	return [...words.flatMap((paragraph) => wrap(paragraph, columns)), ...evidence.map(evidenceLine), EMPTY_LINE];
}

/** "meeting, trip/visit (0.62)": words that are written alike stand once, and no two alike twice. */
function metWords(met: Explanation['met']): readonly Segment[] {
	if (met.length === 0) return [segment('none')];
	const meetings = new Map(met.map((meeting) => [wordsMet(meeting), meeting.likeness]));
	return [...meetings].flatMap(([words, likeness], index) =>
		line(index === 0 ? '' : ', ', segment(words, 'strong'), likeness < 1 ? ` (${likeness.toFixed(2)})` : ''),
	);
}

function wordsMet({ a, b }: Explanation['met'][number]): string {
	const [one, other] = [a, b].map(({ text }) => withShortWords(onOneLine(text)));
	return one?.toLowerCase() === other?.toLowerCase() ? `${one}` : `${one}/${other}`;
}

function listed(spans: readonly Span[]): string {
	return spans.length === 0 ? 'none' : spans.map(({ text }) => withShortWords(onOneLine(text))).join(', ');
}

/** "  words alike in meaning  0.60  gives +0.24": those that say nothing are told of too, as they are part of the sum. */
function evidenceLine({ name, value, share }: Explanation['evidence'][number]): Line {
	const gives = share === 0 ? 'gives nothing' : `gives ${share > 0 ? '+' : '−'}${Math.abs(share).toFixed(2)}`;
	return line(
		segment(`  ${EVIDENCE[name].padEnd(EVIDENCE_COLUMN)}`, 'dim'),
		value.toFixed(2),
		segment(`  ${gives}`, 'dim'),
	);
}
