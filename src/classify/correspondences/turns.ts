/** Whether two statements hold at one time: a road that was closed on Monday may be open on Tuesday. */
import { mentionsOf } from '../../annotate/mention.ts';
import { overlaps } from '../../annotate/words.ts';
import { clauseAround, stretchOfClause } from '../claims/clause.ts';
import type { Predicate } from '../claims/predicates.ts';
import { canMeanTheSame } from './same-value.ts';

/** They give a time in common, or one of them says that nothing has changed: "remained closed". */
export function ofOneTime(x: Predicate, y: Predicate): boolean {
	const others = timesOf(y);
	return lasts(x) || lasts(y) || timesOf(x).some((one) => others.some((other) => canMeanTheSame(one, other)));
}

function timesOf({ sentence, at }: Predicate) {
	const stretch = stretchOfClause(clauseAround(sentence, at));
	return mentionsOf(sentence, 'time').filter((time) => overlaps(time, stretch));
}

const LASTING = new Set(['remain', 'stay', 'still', 'keep']);
const REACH = 3;

const lasts = ({ sentence: { tokens }, at }: Predicate) =>
	tokens.slice(Math.max(0, at - REACH), at + 1).some(({ lemma }) => LASTING.has(lemma));
