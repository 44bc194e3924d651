/** Words that a detector points at, as a span of the report. */
import type { Token } from '../../annotate/mention.ts';
import type { Span } from '../../model.ts';
import { type Place, spanOf } from '../detector.ts';

/** From the first word to the last, as far as they stand in the first word's sentence; null for no word of the place. */
export function spanOfWords(place: Place, words: readonly Token[]): Span | null {
	const [first] = words;
	const sentence = first && place.sentences.find(({ tokens }) => tokens.includes(first));
	if (!sentence) return null;
	const own = words.filter((token) => sentence.tokens.includes(token));
	return spanOf(place.report, sentence, {
		start: first.start,
		end: own.reduce((most, { end }) => Math.max(most, end), first.end),
	});
}
