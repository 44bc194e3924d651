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
	const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
		.filter((cut) => cut >= 0 && cut <= text.length)
		.sort((x, y) => x - y);
	return cuts.flatMap((start, index) => {
		const end = cuts[index + 1];
		const tags = marks.filter((mark) => mark.end === start && mark.tag !== undefined).map(tagOf);
		if (end === undefined) return tags;
		const covering = marks.findLast((mark) => mark.start <= start && mark.end >= end);
		return [...tags, { text: onOneLine(text.slice(start, end)), style: covering?.style ?? 'plain' }];
	});
}

function tagOf({ tag, style }: Mark): Segment {
	return { text: `⟨${tag}⟩`, style: style === 'conflicting words' ? 'conflict' : 'dim' };
}
