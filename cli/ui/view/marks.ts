/** Marking the words of a finding, and choosing its kind. */
import { FINDING_KINDS, type FindingKind, type Side, type Sides } from '../../../src/model.ts';
import { KINDS } from '../../../src/report/kinds.ts';
import type { Place } from '../../../src/review/subject.ts';
import { quoted } from '../../../src/report/quoted.ts';
import { SIDES } from '../data/book.ts';
import { type MarkedSide, marked, type Word } from '../data/marking.ts';
import { placesText } from '../state/marking.ts';
import type { MarkPrompt, State } from '../state/state.ts';
import { EMPTY_LINE, type Line, line, type Segment, segment } from '../text/line.ts';
import { onOneLine } from '../text/oneLine.ts';
import { wrap } from '../text/wrap.ts';

/** The words of both sides, those of A first, and what waits to be joined with them. */
export function markLines({ prompt, waiting }: State, columns: number): readonly Line[] {
	if (prompt?.kind !== 'mark') return [];
	const { sides, side: active } = prompt.marking;
	return SIDES.flatMap((side) => {
		const own = sides[side];
		const sentences = [...new Set(own.words.map(({ sentence }) => sentence))];
		const waits = waiting?.side === side && marked(own) === null ? waitingLines(waiting.places, side, columns) : [];
		const lines = sentences.flatMap((sentence, index) => [
			...(index === 0 ? [line(segment(side.toUpperCase(), side === active ? 'key' : 'dim'))] : []),
			...wrap(wordsShown(own, sentence.id, side === active), columns),
			EMPTY_LINE,
		]);
		return [...waits, ...lines];
	});
}

function waitingLines(places: readonly Place[], side: Side, columns: number): readonly Line[] {
	const words = `${side.toUpperCase()} waits with [${onOneLine(placesText(places))}]`;
	return [...wrap([segment(words, 'differing words')], columns), EMPTY_LINE];
}

/** The line with the cursor. */
export function markedLine(lines: readonly Line[]): number {
	return Math.max(
		0,
		lines.findIndex((parts) => parts.some(({ inverse }) => inverse)),
	);
}

/** Brackets tell what is marked where no colour does. */
function wordsShown(own: MarkedSide, sentence: string, isActive: boolean): readonly Segment[] {
	const range = marked(own);
	return own.words.flatMap((word, index): readonly Segment[] => {
		if (word.sentence.id !== sentence) return [];
		const isMarked = range !== null && index >= range.from && index <= range.to;
		const text = `${isMarked && index === range.from ? '[' : ''}${textOf(word)}${isMarked && index === range.to ? ']' : ''}`;
		const style = isMarked ? 'differing words' : 'plain';
		const shown = { text, style, ...(isActive && index === own.cursor && { inverse: true }) } as const;
		return [shown, segment(' ')];
	});
}

function textOf({ sentence, start, end }: Word): string {
	return onOneLine(sentence.text.slice(start, end));
}

/** "quantity: A number, an amount of money …, as in “an hour beforehand” / “45 minutes before”". */
export function kindLines(kind: FindingKind | undefined, columns: number): readonly Line[] {
	if (kind === undefined) return [EMPTY_LINE];
	const { differs, example } = KINDS[kind];
	const [a, b] = example.map((words) => (/^[“"]/.test(words) ? words : `“${words}”`));
	const words = [segment(`${kind}: `, 'strong'), segment(differs), segment(`, as in ${a} / ${b}`, 'dim')];
	return [...wrap(words, columns), ...(kind === FINDING_KINDS.at(-1) ? [EMPTY_LINE] : [])];
}

/** What is asked while a finding is added. The word under the cursor is named for whoever does not see it inverse. */
export function markQuestion(prompt: MarkPrompt): readonly Segment[] {
	switch (prompt.kind) {
		case 'mark': {
			const { sides, side } = prompt.marking;
			const { words, cursor, isOpen, range } = sides[side];
			const word = words[cursor];
			return [
				segment(`${side.toUpperCase()} `, 'key'),
				segment(word === undefined ? '' : `“${textOf(word)}”  `),
				...pressing('Space', isOpen ? 'ends the mark' : 'begins a mark'),
				...pressing('Tab', 'other side'),
				...(range === null ? [] : pressing('m', 'other row')),
				...pressing('Enter', 'goes on'),
			];
		}
		case 'kind of finding':
			return [segment(`${wordsAsked(prompt.places)}  `), ...pressing('Enter', 'chooses')];
		case 'verdict':
			return [
				segment(`${prompt.of} ${wordsAsked(prompt.places)}: `),
				...pressing('c', 'conflict: both cannot be right'),
				...pressing('d', 'difference: both can'),
			];
	}
}

const pressing = (key: string, words: string) => [segment(key, 'key'), segment(` ${words}  `, 'dim')];

const wordsAsked = ({ a, b }: Sides<readonly Place[]>) =>
	`${onOneLine(`${quoted(placesText(a))} / ${quoted(placesText(b))}`)}`;
