/** What alignment needs to know of a sentence, worked out once. */
import type { AnnotatedReport, AnnotatedSentence } from '../annotate/mention.ts';
import type { Sides } from '../model.ts';
import { headOf } from './heads.ts';
import { type LemmaNumbers, lemmaNumbers } from './lemma-numbers.ts';
import { allLetterPairs, type LetterPairs, letterPairsOf } from './letter-pairs.ts';
import { rarityIn } from './rarity.ts';
import { type Remark, remarksIn } from './remarks.ts';
import { type Unit, unitsOf } from './units.ts';
import type { Setting } from './word-likeness.ts';
import { type Word, type WordOf, wordOf, wordsOnce } from './words.ts';

export interface Profile {
	readonly annotated: AnnotatedSentence;
	readonly words: readonly Word[];
	/** Where the words stand, side by side. */
	readonly units: readonly Unit[];
	/** The words' lemmas side by side. */
	readonly lemmas: readonly number[];
	/** How the words begin, side by side: see `headOf`. */
	readonly heads: readonly number[];
	/** The sum of the words' weights. */
	readonly weight: number;
	/** Null in a profile of a sentence that is met alone and for the first time, where counting ahead saves nothing. */
	readonly letterPairs: LetterPairs | null;
	/** Null where it quotes nobody, and in a profile for one comparison alone. */
	readonly remark: Remark | null;
	readonly setting: Setting;
}

/** The profiles of all sentences of two reports, their words weighed by their rarity there. */
export function profilesOf(reports: Sides<AnnotatedReport>): Sides<readonly Profile[]> {
	const numbersOf = lemmaNumbers();
	const counted = (report: AnnotatedReport) => {
		const remarks = remarksIn(report);
		return report.sentences.map((annotated, number) => {
			const units = unitsOf(annotated, report);
			return { annotated, units, lemmas: numbersOf(units), remark: remarks[number] ?? null };
		});
	};
	const [a, b] = [counted(reports.a), counted(reports.b)];
	const rarity = rarityIn([...a, ...b].map(({ lemmas }) => lemmas));
	const wordWithin = wordsOnce((lemma) => rarity[lemma] ?? 1);
	const profile = (sentence: Counted) =>
		profileOf(sentence, wordWithin, {
			setting: 'in reports',
			letterPairs: letterPairsOf(sentence.annotated.sentence.text),
		});
	return { a: a.map(profile), b: b.map(profile) };
}

/** The profiles of the first sentences of two reports of which nothing else is known; null where one has none. */
export function profilesAlone(reports: Sides<AnnotatedReport>): Sides<Profile> | null {
	if (alone.numbersOf.count() > MOST_LEMMAS) alone = nobodyAlone();
	const [a, b] = [profileAlone(reports.a), profileAlone(reports.b)];
	return a && b && { a, b };
}

/** Of more words than this the numbering begins anew, and so do the profiles. */
const MOST_LEMMAS = 50_000;

/** Sentences met alone are numbered together, so that the profile of one holds for every other it is held against. */
interface Alone {
	readonly numbersOf: LemmaNumbers;
	readonly profiles: WeakMap<AnnotatedReport, Profile>;
}

const nobodyAlone = (): Alone => ({ numbersOf: lemmaNumbers(), profiles: new WeakMap() });

let alone = nobodyAlone();

function profileAlone(report: AnnotatedReport): Profile | null {
	const known = alone.profiles.get(report);
	const [annotated] = report.sentences;
	if (!annotated || known?.letterPairs) return known ?? null;
	const profile = known ? metAgain(known) : profileMetAlone(report, annotated);
	alone.profiles.set(report, profile);
	return profile;
}

function profileMetAlone(report: AnnotatedReport, annotated: AnnotatedSentence): Profile {
	const units = unitsOf(annotated, report);
	const lemmas = alone.numbersOf(units);
	return profileOf({ annotated, units, lemmas, remark: null }, wordAlone, { setting: 'alone', letterPairs: null });
}

/** What is met twice will be met a third time. A single letter is left to string-similarity, which likens it to itself. */
function metAgain(profile: Profile): Profile {
	const letterPairs = letterPairsOf(profile.annotated.sentence.text);
	if (letterPairs.length === 0) return profile;
	// In the order of `profileOf`: V8 takes two orders for two kinds of object, and is slower with both.
	const { annotated, words, units, lemmas, heads, weight, remark, setting } = profile;
	return { annotated, words, units, lemmas, heads, weight, letterPairs, remark, setting };
}

const wordAlone: WordOf = (unit, lemma) => wordOf(unit, lemma, 1);

const NO_LETTERS: LetterPairs = new Uint32Array(0);

/** Sentences of one report, at least one, taken for one sentence in their order. */
export function joined(profiles: readonly Profile[]): Profile {
	const [first] = profiles as readonly [Profile, ...Profile[]];
	if (profiles.length === 1) return first;
	return {
		annotated: first.annotated,
		words: profiles.flatMap(({ words }) => words),
		units: profiles.flatMap(({ units }) => units),
		lemmas: profiles.flatMap(({ lemmas }) => lemmas),
		heads: profiles.flatMap(({ heads }) => heads),
		weight: profiles.reduce((sum, { weight }) => sum + weight, 0),
		letterPairs: allLetterPairs(profiles.map((profile) => profile.letterPairs ?? NO_LETTERS)),
		remark: null,
		setting: first.setting,
	};
}

/** A sentence whose words are numbered and not yet weighed. */
interface Counted {
	readonly annotated: AnnotatedSentence;
	readonly units: readonly Unit[];
	readonly lemmas: readonly number[];
	readonly remark: Remark | null;
}

function profileOf(
	{ annotated, units, lemmas, remark }: Counted,
	wordFor: WordOf,
	{ setting, letterPairs }: Pick<Profile, 'setting' | 'letterPairs'>,
): Profile {
	let weight = 0;
	const words = units.map((unit, place) => {
		const word = wordFor(unit, lemmas[place] as number);
		weight += word.weight;
		return word;
	});
	return {
		annotated,
		words,
		units,
		lemmas,
		heads: words.map(({ normal }) => headOf(normal)),
		weight,
		letterPairs,
		remark,
		setting,
	};
}
