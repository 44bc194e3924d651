/** What lasted: the event that a duration measures. "met for nearly six hours", "the meeting lasted five hours". */
import type { QuantityMention, Token } from '../../annotate/mention.ts';
import { eventSort } from '../../lexicon/event-nouns.ts';
import type { Located } from './located.ts';

const LASTING = new Set(['last', 'take', 'run', 'continue', 'stretch']);
/** How far before its duration an event may stand: "met with China's top diplomat, Wang Yi, for about three hours". */
const REACH = 14;

/** The sort of event measured; undefined where the words around do not say. */
export function sortOfEvent({ sentence, first, after, mention }: Located<QuantityMention>): number | undefined {
	if (mention.dimension !== 'duration') return undefined;
	const before = sentence.tokens[first - 1];
	const spans = before !== undefined && (before.lemma === 'for' || LASTING.has(before.lemma));
	// "a two-hour dinner": the event follows at once.
	if (!spans) return sortOf(sentence.tokens[after]);
	return sentence.tokens
		.slice(Math.max(0, first - REACH), first)
		.reverse()
		.map(sortOf)
		.find((sort) => sort !== undefined);
}

function sortOf(token: Token | undefined): number | undefined {
	return token && eventSort(token.lemma);
}
