/** What several detectors ask of one report or encounter, gathered when it is first asked for. */
import { type ClaimMention, claimsIn } from '../annotate/claims.ts';
import { type AnnotatedReport, type AnnotatedSentence, mentionsOf } from '../annotate/mention.ts';
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
	const named = sentences.flatMap((sentence) =>
		mentionsOf(sentence, 'reference').flatMap(({ entity }) => report.entities[entity ?? -1]?.name.split(/\s+/) ?? []),
	);
	return new Set([
		...sentences.flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma)),
		...named.map((name) => name.toLowerCase()),
	]);
});

/** The claims of a sentence of a report. */
export const claimsOf = once((report: AnnotatedReport) =>
	once((sentence: AnnotatedSentence): readonly ClaimMention[] => claimsIn(report, sentence)),
);
