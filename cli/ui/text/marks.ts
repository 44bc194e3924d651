/** Styles laid over a text by offset: differing words, the spans of findings, what was searched for. */
import type { Stretch } from '../../../src/model.ts';
import type { Segment, Style } from './line.ts';
import { onOneLine } from './oneLine.ts';

export interface Mark extends Stretch {
	readonly style: Style;
	/** Written after the stretch, so that colour alone carries nothing: the kind of the finding. */
	readonly tag?: string;
}

/** The text in segments. Where marks overlap, the later one in the list wins. Offsets are those of the raw text. */
export function marked(text: string, marks: readonly Mark[]): readonly Segment[] {
	const tagged = marks.filter(({ tag }) => tag !== undefined);
	const places = new Map(tagged.map((mark) => [mark, placeOfTag(text, mark.end, tagged)]));
	const cuts = [...new Set([0, text.length, ...places.values(), ...marks.flatMap(({ start, end }) => [start, end])])]
		.filter((cut) => cut >= 0 && cut <= text.length)
		.sort((x, y) => x - y);
	return cuts.flatMap((start, index) => {
		const end = cuts[index + 1];
		const tags = tagged.filter((mark) => places.get(mark) === start).map(tagOf);
		if (end === undefined) return tags;
		const covering = marks.findLast((mark) => mark.start <= start && mark.end >= end);
		return [...tags, { text: onOneLine(text.slice(start, end)), style: covering?.style ?? 'plain' }];
	});
}

const QUOTATION = /“[^“”]*(?:”|$)|"[^"]*(?:"|$)/g;
const REST_OF_A_WORD = /[\p{L}\p{M}\p{N}]*/uy;

/** Behind the whole word, other words that are marked, and the quotation that the words stand in: a tag breaks none of them. */
function placeOfTag(text: string, end: number, marks: readonly Mark[]): number {
	REST_OF_A_WORD.lastIndex = end;
	const insideWord = /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, end - 2), end));
	const wordEnd = end + (insideWord ? (REST_OF_A_WORD.exec(text)?.[0].length ?? 0) : 0);
	const quotations = [...text.matchAll(QUOTATION)].map(({ 0: words, index }) => ({
		start: index,
		end: index + words.length,
	}));
	const around = [...marks, ...quotations].filter((one) => one.start < wordEnd && one.end > wordEnd);
	return around.length === 0 ? wordEnd : placeOfTag(text, Math.max(...around.map((one) => one.end)), marks);
}

function tagOf({ tag, style }: Mark): Segment {
	return { text: `⟨${tag}⟩`, style: style === 'conflicting words' ? 'conflict' : 'dim' };
}
