/** Report to annotated report: tokens and mentions of every sentence. */
import type { Report, Stretch } from '../model.ts';
import type { AnnotatedReport, Mention, PersonMention } from './mention.ts';
import { personsIn } from './persons.ts';
import { placesIn } from './places.ts';
import { quantitiesIn } from './quantities.ts';
import { quotationsIn } from './quotations.ts';
import { tokenize } from './tokens.ts';
import { firstIndex, type TokenizedSentence } from './words.ts';

/** Annotates every sentence of a report; mentions come in order of their start, the longer one first. */
export function annotate(report: Report): AnnotatedReport {
	const { text } = report;
	const tokenized = report.sentences.map((sentence) => ({ text, sentence, tokens: tokenize(text, sentence) }));
	const places = report.sentences;
	const persons = personsOfReport(tokenized);
	const mentions = tokenized.map((sentence, index) => mentionsIn(sentence, persons[index] ?? []));
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

/** Persons of every sentence. A surname alone counts where a sentence of the report has the full name. */
function personsOfReport(sentences: readonly TokenizedSentence[]): readonly PersonMention[][] {
	const persons = sentences.map((sentence) => personsIn(sentence, new Set()));
	if (sentences.length === 1) return persons;
	const surnames = new Set(persons.flat().map(({ surname }) => surname.toLowerCase()));
	return sentences.length > 1 || surnames.size > 0
		? sentences.map((sentence) => personsIn(sentence, surnames))
		: persons;
}

function mentionsIn(sentence: TokenizedSentence, persons: readonly PersonMention[]): Mention[] {
	const isNamed = (token: Stretch) => persons.some(({ start, end }) => start <= token.start && token.end <= end);
	return [...persons, ...quantitiesIn(sentence, isNamed), ...placesIn(sentence, isNamed)];
}

const byPlace = (x: Mention, y: Mention) => x.start - y.start || y.end - x.end;
