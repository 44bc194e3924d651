/** Whose words a sentence quotes. */
import type { AnnotatedReport, AnnotatedSentence, QuotationMention } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { overlapping } from '../annotate/words.ts';
import type { Stretch } from '../model.ts';

/** A person's words inside a sentence. */
export interface Remark {
	/** The speaker's surname in lower case. */
	readonly speaker: string;
	/** The share of the sentence that is quoted, 0..1. */
	readonly share: number;
}

/** For each sentence of a report the remark in it, null where nobody is quoted or it is not clear who. */
export function remarksIn({ sentences, entities }: AnnotatedReport): readonly (Remark | null)[] {
	const surnames: Named[] = [];
	for (const { mentions } of sentences) {
		for (const mention of mentions) {
			if ((mention.kind !== 'person' && mention.kind !== 'reference') || mention.entity === null) continue;
			const surname = entities[mention.entity]?.surname;
			if (surname !== undefined) surnames.push({ start: mention.start, end: mention.end, surname });
		}
	}
	return sentences.map((annotated) => remarkIn(annotated, surnames));
}

interface Named extends Stretch {
	readonly surname: string;
}

function remarkIn(annotated: AnnotatedSentence, surnames: readonly Named[]): Remark | null {
	const quotations = mentionsOf(annotated, 'quotation').filter(({ speaker }) => speaker !== null);
	const named = quotations[0]?.speaker ? overlapping(surnames, quotations[0].speaker)[0] : undefined;
	return named === undefined ? null : { speaker: named.surname.toLowerCase(), share: shareOf(annotated, quotations) };
}

/** A quotation may run on over several sentences. */
function shareOf({ sentence }: AnnotatedSentence, quotations: readonly QuotationMention[]): number {
	const quoted = quotations.reduce(
		(sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start),
		0,
	);
	return Math.min(1, quoted / (sentence.end - sentence.start));
}
