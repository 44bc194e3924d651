/**
 * What a sentence is about, as weighted features: people, bodies and places under one key for all their names, and words.
 * What every sentence of the two reports speaks of tells nothing apart and weighs little.
 */
import { type AnnotatedSentence, type Entity, mentionsOf } from '../annotate/mention.ts';
import { fold } from '../classify/correspondences/persons.ts';
import { overlaps } from '../annotate/words.ts';
import { isContent } from '../classify/claims/located.ts';

export type Features = ReadonlyMap<string, number>;

/** A name binds sentences more than a word that stands in both. */
const NAME = 1.5;

/** A person by surname, so that "he" and "the secretary" count as the person they mean. */
export function featuresOf(sentence: AnnotatedSentence, entities: readonly Entity[]): Features {
	const features = new Map<string, number>();
	const add = (key: string, weight: number) => features.set(key, Math.max(features.get(key) ?? 0, weight));
	const persons = mentionsOf(sentence, 'person');
	for (const { surname } of persons) add(`person ${fold(surname)}`, NAME);
	for (const { entity } of mentionsOf(sentence, 'reference')) {
		const meant = entity === null ? undefined : entities[entity];
		if (meant) add(`person ${fold(meant.surname)}`, NAME);
	}
	const bodies = mentionsOf(sentence, 'organisation');
	for (const { key } of bodies) add(`body ${key}`, NAME);
	const places = mentionsOf(sentence, 'place');
	for (const { key, country } of places) add(`place ${country ?? key}`, NAME);
	const named = [...persons, ...bodies, ...places];
	for (const token of sentence.tokens)
		if (isContent(token) && !named.some((mention) => overlaps(mention, token))) add(token.lemma, 1);
	return features;
}

/** Whether a feature is somebody or something with a name. */
export const isName = (key: string) => /^(?:person|body|place) /.test(key);

/** Each feature's weight times the logarithm of how rare it is among all sentences, scaled to length one. */
export function weighed(all: readonly Features[]): readonly Features[] {
	const frequency = new Map<string, number>();
	for (const features of all) for (const key of features.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
	return all.map(
		(features) =>
			new Map(
				[...features].map(([key, weight]) => [key, weight * Math.log((all.length + 1) / (frequency.get(key) ?? 1))]),
			),
	);
}

/** Summed, not scaled: a thread of many sentences is about what many of them are about. */
export function sumOf(x: Features, y: Features): Features {
	const sum = new Map(x);
	for (const [key, weight] of y) sum.set(key, (sum.get(key) ?? 0) + weight);
	return sum;
}

/** 0..1: the cosine of two sums. */
export function likeness(x: Features, y: Features): number {
	const [small, large] = x.size < y.size ? [x, y] : [y, x];
	let dot = 0;
	for (const [key, weight] of small) dot += weight * (large.get(key) ?? 0);
	const length = lengthOf(x) * lengthOf(y);
	return length === 0 ? 0 : dot / length;
}

function lengthOf(features: Features): number {
	let sum = 0;
	for (const weight of features.values()) sum += weight * weight;
	return Math.sqrt(sum);
}
