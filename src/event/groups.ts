/** "A crew of seven", "a staff of 40": the group is counted, by a number that stands behind it. */
import type { QuantityMention } from '../annotate/mention.ts';
import type { Located } from '../classify/claims/located.ts';
import { GROUP_NOUNS } from '../lexicon/number-words.ts';

export function groupCounted({ mention, sentence: { tokens }, first }: Located<QuantityMention>): string | null {
	if (mention.dimension !== 'count') return null;
	const [group, of] = tokens.slice(Math.max(0, first - 2), first);
	return of?.normal === 'of' && group !== undefined && GROUP_NOUNS.has(group.lemma) ? group.lemma : null;
}

/** Whether a noun names such a group: "crew". */
export const isGroup = (noun: string): boolean => GROUP_NOUNS.has(noun);
