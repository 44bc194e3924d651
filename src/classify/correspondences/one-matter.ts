/**
 * Whether two clauses speak of one matter: the same people, the same things, the same time and number.
 *
 * Freely reworded sentences share few words in a row, so the words are compared as sets. "Shares rose 4 percent" and "bonds
 * fell 4 percent" share a number and speak of two things; "shares rose 4 percent" and "its shares lost 4 percent" of one.
 */
import { type Mention, mentionsOf, type Token } from '../../annotate/mention.ts';
import { coverage as coverageOf, overlaps } from '../../annotate/words.ts';
import { countAlike } from '../../lexicon/counted-nouns.ts';
import { isDenyingWord, isNegationCue } from '../../lexicon/negation-cues.ts';
import type { Sides, Stretch } from '../../model.ts';
import { type Clause, clauseAround, stretchOfClause } from '../claims/clause.ts';
import type { Encounter, Place } from '../detector.ts';
import { isContent, type Located } from '../claims/located.ts';
import { lemmasAt } from '../once.ts';
import { isNear } from './root.ts';
import { canMeanTheSame, sameAmount } from './same-value.ts';

/** A word in each place. */
export interface Meeting {
	readonly clause: Clause;
	readonly token: Token | undefined;
}

/** With less in common around two words they tell two matters. */
export const ONE_MATTER = 0.5;

/**
 * 0..1: the share of the content words around two words that the other place has too; 0 where the clauses give other
 * names, numbers or times.
 */
export function sharedMatter({ places }: Encounter, { a, b }: Sides<Meeting>): number {
	const [x, y] = [coverage(a, places.b, b.token), coverage(b, places.a, a.token)];
	if (Math.min(x.met, y.met) === 0 || nameOthers(x, y) || measureOthers(a.clause, b.clause)) return 0;
	if (Math.min(x.share, y.share) < LEAST_SHARE) return 0;
	return (x.share + y.share) / 2;
}

/** Of the words around one of the two less than this is chance. */
const LEAST_SHARE = 0.34;

interface Coverage {
	/** How many content words of the clause the other place has. */
	readonly met: number;
	/** 0..1. */
	readonly share: number;
	readonly strangers: readonly Token[];
}

function coverage({ clause, token }: Meeting, other: Place, counterpart: Token | undefined): Coverage {
	const own = tellingWords(clause, token);
	const known = lemmasAt(other);
	const strangers = own.filter(
		({ lemma }) => lemma === counterpart?.lemma || !(known.has(lemma) || isNear(lemma, known)),
	);
	const met = own.length - strangers.length;
	return { met, share: own.length === 0 ? 0 : met / own.length, strangers };
}

/** "He would not withdraw it": with pronouns around the word, what the sentence is about stands farther off. */
const LEAST_WORDS = 2;

function tellingWords({ sentence, tokens }: Clause, token: Token | undefined): readonly Token[] {
	const isMeasured = coverageOf(sentence.mentions.filter(({ kind }) => kind === 'quantity' || kind === 'time'));
	const telling = (words: readonly Token[]) =>
		words.filter((word) => word !== token && isTelling(word) && !isMeasured(word.start));
	const own = telling(tokens);
	return own.length < LEAST_WORDS ? telling(sentence.tokens) : own;
}

/** Adverbs and denials say nothing of the matter; numbers and times are compared as such. */
const isTelling = (token: Token) =>
	isContent(token) && !token.normal.endsWith('ly') && !isNegationCue(token.normal) && !isDenyingWord(token.lemma);

/** Whether the clauses of two mentions each name somebody or something that the other place does not. */
export function tellOfOthers({ places }: Encounter, a: Located<Stretch>, b: Located<Stretch>): boolean {
	const [x, y] = [strangersAround(a, places.b), strangersAround(b, places.a)];
	return x.some(isName) && y.some(isName);
}

function strangersAround({ sentence, first }: Located<Stretch>, other: Place): readonly Token[] {
	const known = lemmasAt(other);
	const { tokens } = clauseAround(sentence, first);
	return tokens.filter(
		(token) =>
			isName(token) &&
			isTelling(token) &&
			token !== sentence.tokens[0] &&
			!known.has(token.lemma) &&
			!isNear(token.lemma, known),
	);
}

/** Each clause names somebody or something that the other place does not. */
function nameOthers(x: Coverage, y: Coverage): boolean {
	return x.strangers.some(isName) && y.strangers.some(isName);
}

const isName = ({ text }: Token) => /^\p{Lu}/u.test(text);

/** Both clauses give amounts of one measure, or times, and not one of them fits. */
function measureOthers(a: Clause, b: Clause): boolean {
	const [own, others] = [amountsIn(a), amountsIn(b)];
	const isOther = own.some((x) =>
		clash(
			own.filter((y) => countOneThing(x, y)),
			others.filter((y) => countOneThing(x, y)),
			sameAmount,
		),
	);
	return isOther || clash(timesIn(a), timesIn(b), (x, y) => !ofOneGrain(x, y) || canMeanTheSame(x, y));
}

function clash<M>(own: readonly M[], others: readonly M[], agree: (x: M, y: M) => boolean): boolean {
	return own.length > 0 && others.length > 0 && !own.some((x) => others.some((y) => agree(x, y)));
}

type Amount = Extract<Mention, { kind: 'quantity' }>;
type Time = Extract<Mention, { kind: 'time' }>;

function countOneThing(x: Amount, y: Amount): boolean {
	if (x.dimension !== y.dimension || x.unit !== y.unit) return false;
	return x.dimension !== 'count' || x.of === null || y.of === null || countAlike(x.of, y.of);
}

const ofOneGrain = (x: Time, y: Time) => x.grain === y.grain || (x.from !== null && y.from !== null);

const amountsIn = (clause: Clause) => mentionsWithin(clause, 'quantity');
const timesIn = (clause: Clause) => mentionsWithin(clause, 'time').filter(({ grain }) => grain !== 'relative');

function mentionsWithin<K extends Mention['kind']>(clause: Clause, kind: K) {
	const stretch = stretchOfClause(clause);
	return mentionsOf(clause.sentence, kind).filter((mention) => overlaps(mention, stretch));
}
