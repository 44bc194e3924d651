/** A denial on one side that denies nothing of the other side: what the other says stands beside it, or it is the same denial. */
import type { Token } from '../../annotate/mention.ts';
import { isDenialOfSomebody } from '../../lexicon/negation-cues.ts';
import { isFew, isNearlyNone, saysUntrue } from '../../lexicon/undoing.ts';
import type { Side, Sides } from '../../model.ts';
import { clauseAround } from '../claims/clause.ts';
import type { Place } from '../detector.ts';
import { isContent } from '../claims/located.ts';
import { negationsIn } from './opposition.ts';
import type { Change } from './wording.ts';

/** Shorter clauses stand in many sentences by chance. */
const SHORTEST_CLAUSE = 3;

/**
 * "We have a plan" / "We do not have all the answers, but we have a plan": the outlet cut the first half away, and what it
 * kept stands on the other side word for word, undenied.
 */
export function standsUndenied(places: Sides<Place>, change: Change): boolean {
	return stands(places, change, 'a', 'b') || stands(places, change, 'b', 'a');
}

function stands(places: Sides<Place>, change: Change, denying: Side, side: Side): boolean {
	if (negationsIn(change[denying]).length === 0) return false;
	const word = change[side][0] ?? change.after?.[side] ?? change.before?.[side];
	const sentence = places[side].sentences.find(({ tokens }) => word !== undefined && tokens.includes(word));
	if (!sentence || !word) return false;
	const clause = openedBy(clauseAround(sentence, sentence.tokens.indexOf(word)).tokens.filter(isWord));
	if (clause.length < SHORTEST_CLAUSE || !clause.some(isContent)) return false;
	return places[denying].sentences.some(({ tokens }) => runsThrough(tokens.filter(isWord), clause));
}

const isWord = ({ kind }: Token) => kind !== 'punctuation';

/** "But we will be talking": the conjunction joins it to what was cut away. */
const openedBy = (clause: readonly Token[]) =>
	/^(?:but|and|so)$/.test(clause[0]?.normal ?? '') ? clause.slice(1) : clause;

function runsThrough(tokens: readonly Token[], run: readonly Token[]): boolean {
	const isAt = (from: number) => run.every((token, i) => tokens[from + i]?.normal === token.normal);
	return tokens.some((token, at) => at > 0 && token.normal === run[0]?.normal && isAt(at) && !isGoverned(tokens, at));
}

/** "did not say that | we have a plan" */
function isGoverned(tokens: readonly Token[], at: number): boolean {
	const link = tokens[at - 1]?.normal ?? '';
	return !/^(?:but|and|so|yet|though|although|still|then)$/.test(link);
}

/** "denied the report" / "said that the report was untrue"; "hardly anyone came" / "few people came". */
export function deniesInOtherWords({ a, b }: Sides<Place>): boolean {
	const [one, other] = [wordsOf(a), wordsOf(b)];
	return isSameDenial(one, other) || isSameDenial(other, one);
}

const wordsOf = ({ sentences }: Place) => sentences.flatMap(({ tokens }) => tokens.map(({ normal }) => normal));

function isSameDenial(words: readonly string[], others: readonly string[]): boolean {
	return (
		(words.some(isDenialOfSomebody) && others.some(saysUntrue)) || (words.some(isNearlyNone) && others.some(isFew))
	);
}
