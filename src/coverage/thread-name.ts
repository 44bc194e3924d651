/**
 * A name for a thread in the reports' own words: who says most of it, or the name that tells most of what it is about, and
 * a phrase for the matter.
 */
import { mentionsOf } from '../annotate/mention.ts';
import { overlaps } from '../annotate/words.ts';
import { knownWord } from '../lexicon/word-weight.ts';
import type { Sides, Stretch } from '../model.ts';
import { power } from '../power.ts';
import { type Features, featuresOf } from './features.ts';
import type { Member, Thread } from './joined.ts';
import { nounPhrasesIn } from './noun-phrases.ts';
import type { Reading } from './reading.ts';

interface Phrase {
	readonly kind: 'name' | 'words';
	readonly text: string;
	readonly keys: ReadonlySet<string>;
	readonly weight: number;
}

const PHRASES = 2;
/** 0 would take the longest phrase, 1 the word that weighs most. */
const FEWER_WORDS = 0.6;

export function nameOf({ members, features }: Thread, readings: Sides<Reading>): string {
	const spread = spreadOf(members);
	const phrases = members
		.flatMap((member) => phrasesOf(member, readings[member.side], features))
		.map((phrase) => ({ ...phrase, weight: phrase.weight * power(spread(phrase.keys), SPREAD[phrase.kind]) }))
		.sort((x, y) => y.weight - x.weight || (x.text < y.text ? -1 : 1));
	const chosen: Phrase[] = [];
	for (const phrase of phrases) {
		if (chosen.length === PHRASES) break;
		// Two names tell who, and not what.
		if (phrase.kind === 'name' && chosen.some(({ kind }) => kind === 'name')) continue;
		if (!chosen.some(({ keys }) => [...phrase.keys].some((key) => keys.has(key)))) chosen.push(phrase);
	}
	if (chosen.length === 0) return firstWords(members, readings);
	return chosen
		.sort((x, y) => (x.kind < y.kind ? -1 : x.kind > y.kind ? 1 : 0))
		.map(({ text }) => text)
		.join(', ');
}

/** What one sentence of six says in passing names none of the six. */
const IN_PASSING = 0.3;

/** A name that two of six sentences hold says well who they are about; a phrase should stand in more of them. */
const SPREAD: Readonly<Record<Phrase['kind'], number>> = { name: 0.4, words: 1 };

/** In which share of a thread's sentences a phrase's words stand, its words in the mean. */
function spreadOf(members: readonly Member[]): (keys: ReadonlySet<string>) => number {
	const holding = (key: string) => members.filter(({ features }) => features.has(key)).length / members.length;
	return (keys) => IN_PASSING + [...keys].reduce((sum, key) => sum + holding(key), 0) / Math.max(1, keys.size);
}

/** So many words of a sentence that holds no phrase: "It was over." */
const FIRST_WORDS = 5;

/** The same whichever report is A: of several sentences the first by the alphabet. */
function firstWords(members: readonly Member[], readings: Sides<Reading>): string {
	const [first] = members
		.map(({ sentence: { tokens }, side }) => {
			const [start, end] = [tokens[0]?.start ?? 0, tokens.slice(0, FIRST_WORDS).at(-1)?.end ?? 0];
			return readings[side].report.report.text.slice(start, end).replace(/\s+/g, ' ');
		})
		.sort();
	return first ?? '';
}

function phrasesOf({ sentence }: Member, reading: Reading, features: Features): readonly Phrase[] {
	const { entities, report } = reading.report;
	const phrase = (kind: Phrase['kind'], { start, end }: Stretch, keys: ReadonlySet<string>): Phrase => ({
		kind,
		text: report.text.slice(start, end).replace(/\s+/g, ' '),
		keys,
		weight: weightOf(keys, features, kind),
	});
	const named = [
		...mentionsOf(sentence, 'person'),
		...mentionsOf(sentence, 'organisation'),
		...mentionsOf(sentence, 'place'),
	];
	const names = named.map((mention) =>
		phrase('name', mention, new Set(featuresOf({ ...sentence, tokens: [], mentions: [mention] }, entities).keys())),
	);
	const words = nounPhrasesIn(
		sentence.tokens.map((token) => (named.some((mention) => overlaps(mention, token)) ? null : token)),
	).map((run) =>
		phrase('words', { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }, new Set(run.map(({ lemma }) => lemma))),
	);
	return [...names, ...words];
}

/** Of two phrases that say as much the shorter one says it better, and of two words the less common one. */
function weightOf(keys: ReadonlySet<string>, features: Features, kind: Phrase['kind']): number {
	let sum = 0;
	for (const key of keys) sum += (features.get(key) ?? 0) * (kind === 'name' ? 1 : knownWord(key, key).weight);
	return sum / power(Math.max(1, keys.size), FEWER_WORDS);
}
