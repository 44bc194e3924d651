/** Report to annotated report: tokens and mentions of every sentence. */
import type { Report } from '../model.ts';
import type { AnnotatedReport, Mention } from './mention.ts';
import { quantitiesIn } from './quantities.ts';
import { quotationsIn } from './quotations.ts';
import { tokenize } from './tokens.ts';
import { firstIndex, type TokenizedSentence } from './words.ts';

/** Annotates every sentence of a report; mentions come in order of their start, the longer one first. */
export function annotate(report: Report): AnnotatedReport {
	const { text } = report;
	const tokenized = report.sentences.map((sentence) => ({ text, sentence, tokens: tokenize(text, sentence) }));
	const places = report.sentences;
	const mentions = tokenized.map(mentionsIn);
	for (const quotation of quotationsIn(text, tokenized)) {
		const first = firstIndex(places, ({ end }) => end > quotation.start);
		const next = firstIndex(places, ({ start }) => start >= quotation.end);
		for (const seenIn of mentions.slice(first, next)) seenIn.push(quotation);
	}
	const sentences = tokenized.map(({ sentence, tokens }, index) => ({
		sentence,
		tokens,
		mentions: (mentions[index] ?? []).sort(byPlace),
	}));
	return { report, sentences };
}

function mentionsIn(sentence: TokenizedSentence): Mention[] {
	return quantitiesIn(sentence, () => false);
}

const byPlace = (x: Mention, y: Mention) => x.start - y.start || y.end - x.end;
