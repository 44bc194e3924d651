/**
 * A sentence as the words alignment counts. A name of several words is one ("Great Hall of the People" would else weigh
 * as five), all names of a place are one word, and a person is the surname.
 */
import type { AnnotatedReport, AnnotatedSentence, Mention, Token } from '../annotate/mention.ts';
import { knownWord, STOP_WORD_WEIGHT } from '../lexicon/word-weight.ts';
import type { Stretch } from '../model.ts';

/** A word, a number, or a name taken as one word. */
export interface Word extends Stretch {
	/** Lower case, as it is spelled. */
	readonly normal: string;
	/** Equal for what counts as one word, within the sentences numbered together. */
	readonly lemma: number;
	/** The number of its vector; -1 without one. */
	readonly vector: number;
	/** What it is likened by: a name only to its own other spellings and forms, a number only to itself. */
	readonly kind: 'word' | 'name' | 'number';
	/** Says little in any sentence: "of", "the", "said". */
	readonly isStop: boolean;
	/** How much it tells, above 0. */
	readonly weight: number;
}

/** How words are told apart and weighed in the sentences compared. */
export interface Counting {
	/** A number for each lemma, so that words are compared by number. */
	number(lemma: string): number;
	/** What a lemma tells within the reports, 0..1, by which its weight is multiplied. */
	rarity(lemma: string): number;
}

/** A word before it is numbered and weighed. */
interface Unit extends Stretch {
	readonly lemma: string;
	readonly kind: Word['kind'];
	/** The word that stands for it: the surname for a person. */
	readonly normal: string;
	/** How many words it stands for; 0 for a stop word. */
	readonly worth: number;
}

/** A person is often two words in one report and one in the other. */
const PERSON_WORTH = 1.5;
/** Whom "he" and "the secretary" mean is less sure than a name. */
const REFERENCE_WORTH = 0.4;

export function wordsOf(
	sentence: AnnotatedSentence,
	entities: Entities,
	{ number, rarity }: Counting,
): readonly Word[] {
	return unitsOf(sentence, entities).map(({ start, end, lemma, kind, normal, worth }) => {
		const { vector, weight } = knownWord(normal, kind === 'name' ? normal : lemma);
		const isStop = worth === 0;
		const told = isStop ? STOP_WORD_WEIGHT : worth * Math.max(2 * STOP_WORD_WEIGHT, weight * rarity(lemma));
		return { start, end, normal, lemma: number(lemma), vector, kind, isStop, weight: told };
	});
}

/** The lemmas of a sentence, names and quantities by their keys. */
export function lemmasOf(sentence: AnnotatedSentence, entities: Entities): readonly string[] {
	return unitsOf(sentence, entities).map(({ lemma }) => lemma);
}

/** The persons of the sentence's report, to whom "he" and "the secretary" may refer. */
type Entities = AnnotatedReport['entities'];

function unitsOf({ tokens, mentions }: AnnotatedSentence, entities: Entities): readonly Unit[] {
	const units: Unit[] = [];
	let taken = 0;
	for (const name of namesIn(mentions, entities)) {
		const inside = tokens.filter((token) => token.start >= Math.max(taken, name.start) && token.end <= name.end);
		const normal = name.surname ?? rarestOf(inside)?.normal;
		if (normal === undefined || inside.length === 0) continue;
		units.push(...tokens.filter((token) => token.start >= taken && token.end <= name.start).flatMap(unitOf));
		units.push({ start: name.start, end: name.end, lemma: name.lemma, kind: 'name', normal, worth: name.worth });
		taken = name.end;
	}
	return [...units, ...tokens.filter((token) => token.start >= taken).flatMap(unitOf)];
}

interface Name extends Stretch {
	readonly lemma: string;
	readonly worth: number;
	readonly surname?: string;
}

/** What is to be one word, in order and without overlap; a title stays apart from the name it goes with. */
function namesIn(mentions: readonly Mention[], entities: Entities): Name[] {
	const names = mentions
		.flatMap((mention) => nameOf(mention, entities) ?? [])
		.sort((x, y) => x.start - y.start || y.end - x.end);
	let end = 0;
	return names.filter((name) => {
		if (name.start < end) return false;
		end = name.end;
		return true;
	});
}

function nameOf(mention: Mention, entities: Entities): Name | null {
	const { start, end } = mention;
	switch (mention.kind) {
		case 'place':
			return { start, end, lemma: `place ${mention.key}`, worth: 1 };
		case 'person': {
			const at = mention.text.indexOf(mention.name);
			if (at < 0) return null;
			const person = personOf(mention.surname);
			return { start: start + at, end: start + at + mention.name.length, ...person, worth: PERSON_WORTH };
		}
		case 'reference': {
			const entity = mention.entity === null ? undefined : entities[mention.entity];
			return entity ? { start, end, ...personOf(entity.surname), worth: REFERENCE_WORTH } : null;
		}
		default:
			return null;
	}
}

function personOf(surname: string) {
	const normal = surname.toLowerCase();
	return { lemma: `person ${normal}`, surname: normal };
}

/** Of "Great Hall of the People" the rarest word, of "Antony Blinken" the last of two as rare. */
function rarestOf(tokens: readonly Token[]): Token | undefined {
	const weight = (token: Token) => knownWord(token.normal, token.lemma).weight;
	return tokens
		.filter(({ kind }) => kind !== 'punctuation')
		.reduce<Token | undefined>((best, token) => (best && weight(best) > weight(token) ? best : token), undefined);
}

function unitOf(token: Token): Unit[] {
	if (token.kind === 'punctuation') return [];
	const { isName, weight } = knownWord(token.normal, token.lemma);
	const kind = token.kind === 'number' ? 'number' : isName && /^\p{Lu}/u.test(token.text) ? 'name' : 'word';
	const { start, end, lemma } = token;
	return [{ start, end, lemma, kind, normal: token.normal, worth: weight <= STOP_WORD_WEIGHT ? 0 : 1 }];
}
