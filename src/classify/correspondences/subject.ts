/** Of whom two predicates are said, and of what. */
import type { Token } from '../../annotate/mention.ts';
import { isPassive } from '../../annotate/passive.ts';
import { coverage, isCapitalised } from '../../annotate/words.ts';
import { areOfOneParty } from '../../lexicon/parties.ts';
import { likenessOfWords } from '../../lexicon/vectors.ts';
import { isContent } from '../claims/located.ts';
import { clauseAround } from '../claims/clause.ts';
import type { Predicate } from '../claims/predicates.ts';
import { isNear } from './root.ts';

/** Whether what stands before both predicates names something in common: "Balt's shares", "shares of Balt". */
export function sameSubject(x: Predicate, y: Predicate): boolean {
	const others = new Set(subjectOf(y));
	return subjectOf(x).some((lemma) => others.has(lemma) || isNear(lemma, others));
}

function subjectOf({ sentence, at, token }: Said): readonly string[] {
	const { tokens } = clauseAround(sentence, at);
	return tokens
		.slice(0, tokens.indexOf(token))
		.filter(isContent)
		.map(({ lemma }) => lemma);
}

/**
 * Whether what stands next behind both predicates is the same: "not considered a suspect" denies nothing of "considered a
 * witness". True also where nothing stands behind one of them, as in the passive.
 */
export function sameComplement(x: Predicate, y: Predicate): boolean {
	const [one, other] = [complementOf(x), complementOf(y)];
	if (one.length === 0 || other.length === 0) return true;
	const known = new Set(other);
	return one.some((lemma) => known.has(lemma) || isNear(lemma, known));
}

/** "a two-year contract": an adjective may stand before the noun. */
const COMPLEMENT_WORDS = 2;

function complementOf({ sentence, at, token }: Predicate): readonly string[] {
	const { tokens } = clauseAround(sentence, at);
	const isTime = coverage(sentence.mentions.filter(({ kind }) => kind === 'time'));
	return tokens
		.slice(tokens.indexOf(token) + 1)
		.filter((word) => isContent(word) && !isTime(word.start) && !word.normal.endsWith('ly'))
		.slice(0, COMPLEMENT_WORDS)
		.map(({ lemma }) => lemma);
}

/** A word in its sentence. */
export type Said = Pick<Predicate, 'sentence' | 'at' | 'token'>;

/**
 * Whether the two are said of others: "nurses accepted the offer", "ambulance drivers in the same union rejected it". By the
 * last word of what each sentence begins its clause with, before a preposition; a passive says it of what the other acts on.
 */
export function haveOtherSubjects(x: Said, y: Said): boolean {
	if (isPassive(x.sentence.tokens, x.at) !== isPassive(y.sentence.tokens, y.at)) return false;
	const [one, other] = [headOf(x), headOf(y)];
	if (one === undefined || other === undefined || isPronoun(one) || isPronoun(other)) return false;
	const met = { one: isAmong(one, subjectOf(y)), other: isAmong(other, subjectOf(x)) };
	if (met.one || met.other) return (met.one && isPossessorOf(y, one)) || (met.other && isPossessorOf(x, other));
	return !mayBeOne(one, other, [x, y]);
}

const isAmong = ({ lemma }: Token, lemmas: readonly string[]) =>
	lemmas.includes(lemma) || isNear(lemma, new Set(lemmas));

/** "the pilot" / "the pilot's wife": whose somebody is, is not who it is. */
function isPossessorOf({ sentence: { tokens } }: Said, { lemma }: Token): boolean {
	const at = tokens.findIndex((token) => token.lemma === lemma);
	return /^['’]s?$/.test(tokens[at + 1]?.text ?? '') || /['’]s$/.test(tokens[at]?.text ?? '');
}

/** Words so near in meaning may name one body: "directors" / "the board". */
const ONE_BY_MEANING = 0.5;

function mayBeOne(x: Token, y: Token, said: readonly Said[]): boolean {
	// "Lindqvist" and "the minister": a name may be anybody's.
	const isName = (token: Token) => isCapitalised(token) && !said.some(({ sentence }) => sentence.tokens[0] === token);
	if (isName(x) || isName(y) || areOfOneParty(x.lemma, y.lemma)) return true;
	return (likenessOfWords(x.lemma, y.lemma) ?? 1) >= ONE_BY_MEANING;
}

/** Whom these mean is not in the word: "No one was hurt" / "Two firefighters were hurt". */
const ANYBODY =
	/^(?:he|she|it|they|we|i|who|which|that|this|one|nobody|none|neither|anyone|anybody|someone|somebody|everyone|people|person)$/;

const isPronoun = ({ kind, lemma }: Token) => kind !== 'word' || ANYBODY.test(lemma);

const BEFORE_HEAD_ENDS = new Set(
	'of in on at for from to with by under against between near is are was were be been has have had will would did'.split(
		' ',
	),
);

function headOf({ sentence, at, token }: Said): Token | undefined {
	const { tokens } = clauseAround(sentence, at);
	const before = tokens.slice(0, tokens.indexOf(token));
	const begins = before.findIndex(isContent);
	const ends = before.findIndex(({ normal }, place) => place > begins && BEFORE_HEAD_ENDS.has(normal));
	return before
		.slice(0, ends < 0 ? undefined : ends)
		.findLast((word) => isContent(word) && !word.normal.endsWith('ly'));
}
