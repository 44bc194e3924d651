/** Of whom two predicates are said, and of what. */
import { coverage } from '../../annotate/words.ts';
import { isContent } from '../claims/located.ts';
import { clauseAround } from '../claims/clause.ts';
import type { Predicate } from '../claims/predicates.ts';
import { isNear } from './root.ts';

/** Whether what stands before both predicates names something in common: "Balt's shares", "shares of Balt". */
export function sameSubject(x: Predicate, y: Predicate): boolean {
	const others = new Set(subjectOf(y));
	return subjectOf(x).some((lemma) => others.has(lemma) || isNear(lemma, others));
}

function subjectOf({ sentence, at, token }: Predicate): readonly string[] {
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
