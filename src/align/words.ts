/** The words of a sentence that alignment counts: lemmas, without punctuation. */
import type { AnnotatedSentence } from '../annotate/mention.ts';

/** The lemmas of a sentence in order. */
export function lemmasOf({ sentence, tokens }: AnnotatedSentence): readonly string[] {
	if (tokens.length > 0) return tokens.filter(({ kind }) => kind !== 'punctuation').map(({ lemma }) => lemma);
	return (
		sentence.text
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu) ?? []
	).map(stem);
}

/** A rough dictionary form, for sentences whose annotation brings no tokens. */
function stem(word: string): string {
	const bare = word.replace(/'s$/, '');
	if (bare.length < 5) return bare.replace(/(?<=\p{L}\p{L})s$/u, '');
	return bare.replace(/(?:ies|ied)$/, 'y').replace(/(?:ations?|ments?|ings?|ed|es|s|e)$/, '');
}
