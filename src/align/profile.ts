/** What alignment needs to know of one sentence, worked out once. */
import type { AnnotatedSentence } from '../annotate/mention.ts';
import type { Sentence } from '../model.ts';
import { lemmasOf } from './words.ts';

export interface Profile {
	readonly sentence: Sentence;
	/** In order, stop words included. */
	readonly lemmas: readonly string[];
}

export function profileOf(annotated: AnnotatedSentence): Profile {
	return { sentence: annotated.sentence, lemmas: lemmasOf(annotated) };
}
