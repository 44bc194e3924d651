/** What a reader takes for one letter: a flag, or a family of four, is several characters. */
let segmenter: Intl.Segmenter | undefined;

export function graphemes(text: string): readonly string[] {
	segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
