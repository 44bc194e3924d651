/** What a sentence claims: its denials, its modals and its actions. Read only when asked for, since few ask. */
import { actionsIn } from './actions.ts';
import type { ActionMention, AnnotatedReport, AnnotatedSentence, ModalityMention, NegationMention } from './mention.ts';
import { modalitiesIn } from './modality.ts';
import { negationsIn } from './negations.ts';

export type ClaimMention = NegationMention | ModalityMention | ActionMention;

/** The claims of one sentence of a report, those of each kind in order. */
export function claimsIn({ report }: AnnotatedReport, { sentence, tokens }: AnnotatedSentence): ClaimMention[] {
	const tokenized = { text: report.text, sentence, tokens };
	return [...negationsIn(tokenized), ...modalitiesIn(tokenized), ...actionsIn(tokenized)];
}
