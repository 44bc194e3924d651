/** Annotates sentences written in a test, each a paragraph of its own unless given as one list. */
import { annotate } from '../../../src/annotate/annotate.ts';
import { type AnnotatedReport, type Mention, type MentionOf, mentionsOf } from '../../../src/annotate/mention.ts';
import { actionsOf, modalitiesOf, negationsOf } from '../../../src/classify/once.ts';
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

type ClaimKind = 'negation' | 'modality' | 'action';

/** The claims of one kind in a sentence. */
export function claims<K extends ClaimKind>(kind: K, sentence: string): readonly MentionOf<K>[];
export function claims(kind: ClaimKind, sentence: string): readonly Mention[] {
	const read = { negation: negationsOf, modality: modalitiesOf, action: actionsOf }[kind];
	const report = annotated(sentence);
	return report.sentences.flatMap((one): readonly Mention[] => read(report, one));
}
