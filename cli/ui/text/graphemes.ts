/** What a reader takes for one letter: a flag, or a family of four, is several characters. */
import { stretchesOf } from '../../../src/report/stretches.ts';

let segmenter: Intl.Segmenter | undefined;

export function graphemes(text: string): readonly string[] {
	segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
	const dividing = segmenter;
	return stretchesOf(text).flatMap((stretch) => Array.from(dividing.segment(stretch), ({ segment }) => segment));
}
