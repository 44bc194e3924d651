/** What several detectors ask of one report or encounter, gathered when it is first asked for. */
import { actionsIn } from '../annotate/actions.ts';
import type { AnnotatedReport, AnnotatedSentence } from '../annotate/mention.ts';
import { modalitiesIn } from '../annotate/modality.ts';
import { negationsIn } from '../annotate/negations.ts';
import type { TokenizedSentence } from '../annotate/words.ts';
import type { Place } from './detector.ts';

/** A function that remembers its answer for as long as the object it was asked about lives. */
export function once<K extends object, T>(gather: (about: K) => T): (about: K) => T {
	const known = new WeakMap<K, { readonly answer: T }>();
	return (about) => {
		const told = known.get(about);
		if (told) return told.answer;
		const answer = gather(about);
		known.set(about, { answer });
		return answer;
	};
}

/** Where each sentence stands in the report, by its id. */
export const sentenceNumbers = once<AnnotatedReport, ReadonlyMap<string, number>>(
	({ sentences }) => new Map(sentences.map(({ sentence }, at) => [sentence.id, at])),
);

/** The texts of a report's sentences. */
export const textsOf = once<AnnotatedReport, ReadonlySet<string>>(
	({ sentences }) => new Set(sentences.map(({ sentence }) => sentence.text)),
);

/** The lemmas of a report's words. */
export const lemmasOf = once<AnnotatedReport, ReadonlySet<string>>(
	({ sentences }) => new Set(sentences.flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma))),
);

/** The lemmas of the words of a place, and of the names that its pronouns and titles stand for. */
export const lemmasAt = once<Place, ReadonlySet<string>>(({ report, sentences }) => {
	const lemmas = new Set<string>();
	for (const { tokens, mentions } of sentences) {
		for (const { lemma } of tokens) lemmas.add(lemma);
		for (const mention of mentions) {
			if (mention.kind !== 'reference' || mention.entity === null) continue;
			for (const name of report.entities[mention.entity]?.name.split(/\s+/) ?? []) lemmas.add(name.toLowerCase());
		}
	}
	return lemmas;
});

/** What is read of a sentence of a report, remembered as long as the sentence lives. */
export function onceASentence<T>(read: (report: AnnotatedReport, sentence: AnnotatedSentence) => T) {
	const known = new WeakMap<AnnotatedSentence, { readonly answer: T }>();
	return (report: AnnotatedReport, sentence: AnnotatedSentence): T => {
		const told = known.get(sentence);
		if (told) return told.answer;
		const answer = read(report, sentence);
		known.set(sentence, { answer });
		return answer;
	};
}

/** The claims of a sentence of a report: each kind by itself, since few ask for all of them. */
export const negationsOf = onceASentence((report, sentence) => negationsIn(tokenizedAgain(report, sentence)));
export const modalitiesOf = onceASentence((report, sentence) => modalitiesIn(tokenizedAgain(report, sentence)));
export const actionsOf = onceASentence((report, sentence) => actionsIn(tokenizedAgain(report, sentence)));

function tokenizedAgain({ report }: AnnotatedReport, { sentence, tokens }: AnnotatedSentence): TokenizedSentence {
	return { text: report.text, sentence, tokens };
}
