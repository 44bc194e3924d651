import type { PatternFor } from '../../letters.ts';
import type { IntegrityNote, Metadata, SetAside, Stretch } from '../../model.ts';

/** What the signs are looked for in. */
export interface Evidence {
	readonly text: string;
	/** The paragraphs of the article. */
	readonly paragraphs: readonly Stretch[];
	readonly setAside: readonly SetAside[];
	readonly known: Pick<Metadata, 'published' | 'eventDate'>;
}

/** One kind of sign that a text is not what the outlet published. Its notes point at the words. */
export type Sign = (evidence: Evidence) => readonly IntegrityNote[];

/** Every match of a pattern in the article, with its place in the whole text. */
export function* matchesIn({ text, paragraphs }: Evidence, pattern: PatternFor): Generator<RegExpExecArray & Stretch> {
	for (const { start, end } of paragraphs) {
		const paragraph = text.slice(start, end);
		for (const match of paragraph.matchAll(pattern(paragraph))) {
			const from = start + match.index;
			yield Object.assign(match, { start: from, end: from + match[0].length });
		}
	}
}
