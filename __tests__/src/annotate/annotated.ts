/** Annotates sentences written in a test, each a paragraph of its own unless given as one list. */
import { annotate } from '../../../src/annotate/annotate.ts';
import { type ClaimMention, claimsIn } from '../../../src/annotate/claims.ts';
import { type AnnotatedReport, type Mention, type MentionOf, mentionsOf } from '../../../src/annotate/mention.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import type { Metadata } from '../../../src/model.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

export function annotated(sentences: string | readonly string[], known: Partial<Metadata> = {}): AnnotatedReport {
	return annotate(prepare(sentencesDraft(typeof sentences === 'string' ? [sentences] : sentences, known), 'a'));
}

/** The mentions of one kind in the first (or n-th) sentence. */
export function mentions<K extends Mention['kind']>(
	kind: K,
	sentences: string | readonly string[],
	index = 0,
	known: Partial<Metadata> = {},
): readonly MentionOf<K>[] {
	const sentence = annotated(sentences, known).sentences[index];
	return sentence === undefined ? [] : mentionsOf(sentence, kind);
}

/** The claims of one kind in a sentence. */
export function claims<K extends ClaimMention['kind']>(kind: K, sentence: string): readonly MentionOf<K>[] {
	const report = annotated(sentence);
	const found = report.sentences.flatMap((one) => claimsIn(report, one));
	return found.filter((claim): claim is ClaimMention & MentionOf<K> => claim.kind === kind);
}
