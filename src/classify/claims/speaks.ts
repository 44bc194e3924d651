/** Whether a name is that of a speaker: "Smith said", "told Reuters", "according to the Pentagon". */
import type { Token } from '../../annotate/mention.ts';
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts';
import type { Stretch } from '../../model.ts';
import type { Located } from './located.ts';

/** A title in commas may part speaker and verb: "Russell Lewis, executive vice president of the company, said". */
const REACH = 3;

export function speaks({ sentence, first, after }: Located<Stretch>): boolean {
	const near = [
		...sentence.tokens.slice(Math.max(0, first - 2), first),
		...sentence.tokens.slice(after, after + REACH),
	];
	return near.some(({ normal }) => SPEECH_VERBS.has(normal) || normal === 'according') || isReporting(near);
}

/** "As the Boston Globe reported"; "the company reported a loss" tells of itself. */
function isReporting(near: readonly Token[]): boolean {
	return near.some(({ normal }) => normal === 'as') && near.some(({ lemma }) => lemma === 'report');
}
