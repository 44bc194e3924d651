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
export function speakersIn(text: string, { sentence, tokens, mentions }: AnnotatedSentence): readonly Stretch[] {
	const quotations = mentionsOf({ sentence, tokens, mentions }, 'quotation');
	const reported = attributionsIn({ text, sentence, tokens }, quotations);
	return [...quotations, ...reported.filter(({ strength }) => strength === 'reporting')]
		.flatMap(({ speaker }) => speaker ?? [])
		.sort((x, y) => x.start - y.start || y.end - x.end);
}
