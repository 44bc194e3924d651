/** Who speaks a quotation, so far as it can be told: a person by surname, an organisation by the words of its name. */
import type { AnnotatedSentence, PersonMention, QuotationMention, Token } from '../../annotate/mention.ts';
import { mentionsOf } from '../../annotate/mention.ts';
import { isCapitalised, overlaps } from '../../annotate/words.ts';
import { ORGANISATION_HEADS } from '../../lexicon/organisations.ts';
import type { Stretch } from '../../model.ts';
import type { Place } from '../detector.ts';
import { isContent } from './located.ts';
import { fold, samePerson } from '../correspondences/persons.ts';
import { isSpellingOf } from '../correspondences/spelling.ts';

interface Named extends Stretch {
	readonly sentence: AnnotatedSentence;
}

export interface SpeakingPerson extends Named {
	readonly kind: 'person';
	/** Mostly one; "Miller and Price said" has two, and so has a department that is taken for a person. */
	readonly persons: readonly PersonMention[];
}

export interface SpeakingOrganisation extends Named {
	readonly kind: 'organisation';
	/** "ministry", "foreign" and "affairs" for the Ministry of Foreign Affairs; lemmas. */
	readonly words: ReadonlySet<string>;
}

export type Speaker = SpeakingPerson | SpeakingOrganisation;

/** Null for a pronoun, a role without a name, or no speaker at all. */
export function speakerOf(place: Place, { speaker }: QuotationMention): Speaker | null {
	const sentence = speaker && place.report.sentences.find(({ sentence }) => overlaps(sentence, speaker));
	if (!speaker || !sentence) return null;
	const { start, end } = speaker;
	const persons = mentionsOf(sentence, 'person').filter((mention) => overlaps(mention, speaker));
	if (persons.length > 0) return { kind: 'person', start, end, sentence, persons };
	const tokens = sentence.tokens.filter((token) => overlaps(token, speaker));
	return isOrganisation(tokens) ? { kind: 'organisation', start, end, sentence, words: namesAmong(tokens) } : null;
}

/** The same speaker, or one who may speak for the other, or of the other. */
export function speakForEachOther(a: Speaker, b: Speaker): boolean {
	if (isToldOf(a, b) || isToldOf(b, a)) return true;
	if (a.kind === 'person' && b.kind === 'person') return false;
	if (a.kind === 'person') return b.kind === 'organisation' && speaksFor(a, b);
	if (b.kind === 'person') return speaksFor(b, a);
	return [...a.words].some((word) => b.words.has(word));
}

/** "Matthew Miller, spokesman for the State Department": the organisation stands beside the person. */
function speaksFor({ sentence }: SpeakingPerson, { words }: SpeakingOrganisation): boolean {
	return sentence.tokens.some(({ lemma }) => words.has(lemma) && ORGANISATION_HEADS.has(lemma));
}

/** "The State Department said Blinken underscored …": where a speaker is named beside the other, the words may be his. */
function isToldOf(speaker: Speaker, { sentence }: Speaker): boolean {
	if (speaker.kind !== 'person') return false;
	const named = mentionsOf(sentence, 'person');
	return named.some((mention) => speaker.persons.some((person) => maybeSame(mention, person)));
}

/** Also "Thaksin" for "Thaksin Shinawatra", and a name in another spelling; but Lena Ortiz is not Luis Ortiz. */
function maybeSame(x: PersonMention, y: PersonMention): boolean {
	if (samePerson(x, y)) return true;
	if (fold(x.surname) === fold(y.surname)) return !areNamesakes(x, y);
	if (isSpellingOf(x.surname, y.surname)) return true;
	const words = new Set(fold(x.name).split(/\s+/));
	return fold(y.name)
		.split(/\s+/)
		.some((word) => word.length > 2 && words.has(word));
}

/** Two given names of which neither is an initial ("J.D."), a spelling of the other, or a further name of the same person. */
function areNamesakes(x: PersonMention, y: PersonMention): boolean {
	if (x.given === null || y.given === null || isInitial(x.given) || isInitial(y.given)) return false;
	const [own, theirs] = [namesBefore(x), namesBefore(y)];
	return !own.some((one) => theirs.some((other) => isAlmost(one, other) || isSpellingOf(one, other)));
}

/** "Ilya" and "Ilia", "Jon" and "John": one letter is another, or is missing. */
function isAlmost(x: string, y: string): boolean {
	const [short, long] = x.length <= y.length ? [x, y] : [y, x];
	let same = 0;
	while (same < short.length && short[same] === long[same]) same++;
	return long.length - same <= 1 || short.slice(same + (short.length === long.length ? 1 : 0)) === long.slice(same + 1);
}

const isInitial = (given: string) => given.includes('.') || given.length <= 2;

/** "mary" and "ann" of "Mary Ann Holm". */
const namesBefore = ({ name, surname }: PersonMention) =>
	fold(name)
		.split(/\s+/)
		.filter((word) => word !== fold(surname) && word.length > 2);

/** "China's Ministry of Foreign Affairs", "the White House": a name whose noun is that of a body. */
const isOrganisation = (tokens: readonly Token[]) =>
	tokens.some((token) => isCapitalised(token) && ORGANISATION_HEADS.has(token.lemma));

const namesAmong = (tokens: readonly Token[]) =>
	new Set(tokens.filter((token) => isCapitalised(token) && isContent(token)).map(({ lemma }) => lemma));
