/** What speaks for and against a reader caring for a candidate. */
import type { Token } from '../../annotate/mention.ts';
import type { Stretch } from '../../model.ts';
import { isContent } from '../claims/located.ts';
import { type Candidate, type Couple, type Told, tokensIn } from './candidate.ts';

export const FEATURES = [
	'similarity',
	'fit',
	'context',
	'covered',
	'equal',
	'oneHoldsOther',
	'rivals',
	'words',
	'lead',
	'length',
] as const;

export type FeatureName = (typeof FEATURES)[number];

export type Features = Readonly<Record<FeatureName, number>>;

/** Words on either side that tell what a stretch is about. */
const REACH = 6;
/** More words, and more rivals, tell nothing more. */
const MOST_WORDS = 10;
const MOST_RIVALS = 4;

/**
 * @param rivals how many other candidates of the couple have its kind
 */
export function featuresOf(couple: Couple, candidate: Candidate, rivals: number): Features {
	const { a, b } = couple;
	const [own, others] = [contentOf(tokensIn(a, candidate.a)), contentOf(tokensIn(b, candidate.b))];
	const [whole, otherWhole] = [contentOf(a.sentence.tokens), contentOf(b.sentence.tokens)];
	const shared = sharedBetween(own, others);
	return {
		similarity: couple.similarity,
		fit: candidate.fit,
		context: dice(around(a, candidate.a), around(b, candidate.b)),
		covered: sharedBetween(whole, otherWhole) / Math.max(1, Math.min(whole.size, otherWhole.size)),
		equal: dice(own, others),
		oneHoldsOther: shared > 0 && (shared === own.size || shared === others.size) ? 1 : 0,
		rivals: Math.min(MOST_RIVALS, rivals),
		words: Math.min(MOST_WORDS, own.size + others.size) / MOST_WORDS,
		lead: 1 - Math.min(a.place, b.place),
		length: Math.log(1 + Math.max(whole.size, otherWhole.size)),
	};
}

function contentOf(tokens: readonly Token[]): ReadonlySet<string> {
	return new Set(tokens.filter((token) => isContent(token) || token.kind === 'number').map(({ lemma }) => lemma));
}

function around({ sentence: { tokens } }: Told, { start, end }: Stretch): ReadonlySet<string> {
	const before = tokens.filter((token) => token.end <= start).slice(-REACH);
	return contentOf([...before, ...tokens.filter((token) => token.start >= end).slice(0, REACH)]);
}

function sharedBetween(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
	let shared = 0;
	for (const lemma of x) if (y.has(lemma)) shared++;
	return shared;
}

function dice(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
	return x.size + y.size === 0 ? 0 : (2 * sharedBetween(x, y)) / (x.size + y.size);
}
