/** The words of a sentence that only say who speaks. */
import { attributionsIn } from '../annotate/attribution.ts';
import { type AnnotatedSentence, mentionsOf } from '../annotate/mention.ts';
import type { Stretch } from '../model.ts';

/**
 * "Armstrong County District Attorney Scott Andreassi" in "…, Armstrong County District Attorney Scott Andreassi said":
 * eight words that stand in all he is quoted with.
 *
 * @param text the whole report's
 * @returns in their order
 */
export function speakersIn(text: string, annotated: AnnotatedSentence): readonly Stretch[] {
	const quotations = mentionsOf(annotated, 'quotation');
	const reported = attributionsIn({ text, sentence: annotated.sentence, tokens: annotated.tokens }, quotations);
	if (quotations.length === 0 && reported.length === 0) return [];
	return [...quotations, ...reported.filter(({ strength }) => strength === 'reporting')]
		.flatMap(({ speaker }) => speaker ?? [])
		.sort((x, y) => x.start - y.start || y.end - x.end);
}
