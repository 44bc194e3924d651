/** What a sentence states under reserve: "allegedly hacked", "may visit", "is alleged to have used". */
import type { AnnotatedSentence, Token } from '../annotate/mention.ts';
import { isNegationCue } from '../lexicon/negation-cues.ts';
import { type Reserve, reserveOf } from '../lexicon/certainty.ts';
import { isContent } from './located.ts';

export interface Reserved {
	readonly sentence: AnnotatedSentence;
	readonly cue: Token;
	readonly reserve: Reserve;
	/** The word that is held back: the first content word behind the cue. */
	readonly head: Token;
}

/** "is alleged to have repeatedly used": auxiliaries and adverbs may stand between the cue and its word. */
const REACH = 6;

export function reservedIn(sentence: AnnotatedSentence): readonly Reserved[] {
	const words = sentence.tokens;
	return words.flatMap((cue, at) => {
		const reserve = cue.kind === 'word' ? (reserveOf(cue.normal) ?? reserveOf(cue.lemma)) : undefined;
		if (!reserve || isDate(words, at)) return [];
		const behind = words.slice(at + 1, at + 1 + REACH);
		if (isNegationCue(behind[0]?.normal ?? '') || isNegationCue(words[at - 1]?.normal ?? '')) return [];
		const head = behind.find((token) => isContent(token) && !token.normal.endsWith('ly') && !reserveOf(token.normal));
		return head ? [{ sentence, cue, reserve, head }] : [];
	});
}

/** "in May": a month, not a modal. */
function isDate(words: readonly Token[], at: number): boolean {
	return words[at]?.text === 'May' && (at > 0 || words[at + 1]?.kind === 'number');
}

/** Whether a word is held back by any cue before it: "accusing them of conspiring to interfere by hacking". */
export function isReserved({ tokens }: AnnotatedSentence, token: Token): boolean {
	return tokens.slice(0, tokens.indexOf(token)).some(({ normal, lemma }) => reserveOf(normal) ?? reserveOf(lemma));
}
