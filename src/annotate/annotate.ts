/** Report to annotated report: tokens and mentions of every sentence. */
import type { Report, Stretch } from '../model.ts';
import { type Count, UNCOUNTED } from '../progress.ts';
import { resolve } from './coreference.ts';
import { withoutCommands } from '../terminal-commands.ts';
import { dayOf } from './days.ts';
import type { AnnotatedReport, Mention, PersonMention } from './mention.ts';
import { normalOf } from './normal.ts';
import { type Acronyms, organisationsIn } from './organisations.ts';
import { personsIn } from './persons.ts';
import { placesIn } from './places.ts';
import { quantitiesIn } from './quantities.ts';
import { quotationsIn } from './quotations.ts';
import { timesIn } from './times.ts';
import { tokenize } from './tokens.ts';
import { coverage, firstIndex, isCapitalised, type TokenizedSentence } from './words.ts';

/** Annotates every sentence of a report; mentions come in order of their start, the longer one first. */
export function annotate(report: Report, count: Count = UNCOUNTED): AnnotatedReport {
	const text = withoutCommands(report.text);
	const places = report.sentences;
	// Every sentence is gone through twice: persons are known before anything else is read.
	let done = 0;
	const counted = () => count(done++, 2 * places.length);
	const tokenized = places.map((sentence) => ({ text, sentence, tokens: tokenize(text, sentence) }));
	const quotations = quotationsIn(text, tokenized);
	const { entities, persons, references } = resolve(
		tokenized,
		personsOfReport(tokenized, counted),
		coverage(quotations),
	);
	const read = readerOf(dayOf(report.eventDate) ?? dayOf(report.published));
	const mentions = tokenized.map((sentence, index) => {
		counted();
		return [...read(sentence, persons[index] ?? []), ...(references[index] ?? [])];
	});
	for (const quotation of quotations) {
		const first = firstIndex(places, ({ end }) => end > quotation.start);
		const next = firstIndex(places, ({ start }) => start >= quotation.end);
		for (const seenIn of mentions.slice(first, next)) seenIn.push(quotation);
	}
	const sentences = tokenized.map(({ sentence, tokens }, index) => ({
		sentence,
		tokens,
		mentions: (mentions[index] ?? []).sort(byPlace),
	}));
	return { report, sentences, entities };
}

/** So few sentences are no report: in a report, who speaks is named in full at least once, and a company is not. */
const NO_REPORT = 3;

/** Persons of every sentence. A surname alone counts where a sentence of the report has the full name. */
function personsOfReport(sentences: readonly TokenizedSentence[], counted: () => void): readonly PersonMention[][] {
	const isAlone = sentences.length <= NO_REPORT;
	const persons = sentences.map((sentence) => {
		counted();
		return personsIn(sentence, { surnames: new Set(), isAlone });
	});
	if (sentences.length === 1) return persons;
	const surnames = new Set(persons.flat().map(({ surname }) => normalOf(surname)));
	// "Ocasio-Cortez" stands as two tokens.
	const parts = new Set(persons.flat().flatMap(({ surname }) => surname.split(/[ -]/).map(normalOf)));
	// Only a sentence with a surname that still stands for nobody is worth a second reading.
	return sentences.map((sentence, index) => {
		const found = persons[index] ?? [];
		const isNamed = coverage(found);
		const isIncomplete = sentence.tokens.some(
			(token) => isCapitalised(token) && parts.has(token.normal) && !isNamed(token.start),
		);
		return isIncomplete ? personsIn(sentence, { surnames, isAlone }) : found;
	});
}

/** Reads everything but persons, quotations and claims. What one kind of mention has taken, the next ones pass over. */
function readerOf(today: string | null) {
	const acronyms: Acronyms = new Map();
	return (sentence: TokenizedSentence, persons: readonly PersonMention[]): Mention[] => {
		const isNamed = coverage(persons);
		const times = timesIn(sentence, today);
		const isTimed = coverage(times);
		const organisations = organisationsIn(sentence, ({ start }) => isNamed(start) || isTimed(start), acronyms);
		const isBody = coverage(organisations);
		const places = placesIn(sentence, ({ start }) => isNamed(start) || isBody(start));
		const quantities = quantitiesIn(sentence, ({ start }) => isNamed(start) || isTimed(start));
		return [...persons, ...times, ...organisations, ...places, ...quantities];
	};
}

const byPlace = (x: Stretch, y: Stretch) => x.start - y.start || y.end - x.end;
