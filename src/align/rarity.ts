/** How much a word tells within these two reports. */
import type { AnnotatedReport } from '../annotate/mention.ts';
import type { Sides } from '../model.ts';
import { lemmasOf } from './words.ts';

/** 0..1 for a lemma: 1 where one sentence alone has it. */
export type Rarity = (lemma: string) => number;

/**
 * Inverse document frequency, a sentence being a document: where both reports tell of a meeting in Beijing, "Beijing"
 * says little about which sentence is which, "balloon" much.
 */
export function rarityIn(reports: Sides<AnnotatedReport>): Rarity {
	const frequency = new Map<string, number>();
	for (const { sentences, entities } of [reports.a, reports.b]) {
		for (const sentence of sentences)
			for (const lemma of new Set(lemmasOf(sentence, entities))) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1);
	}
	const count = reports.a.sentences.length + reports.b.sentences.length;
	const most = Math.log(1 + count);
	return (lemma) => Math.log(1 + count / (frequency.get(lemma) ?? 1)) / most;
}
