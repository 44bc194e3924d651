/**
 * Which mention of A speaks of the same thing as which mention of B.
 *
 * The number of deaths is not the number of injured, and "Monday" for the meeting is not "Monday" for the announcement:
 * two mentions are counterparts only when the words around them say so, or when one was exchanged for the other between
 * words that stayed.
 */
import type { Token } from '../annotate/mention.ts';
import type { Stretch } from '../model.ts';
import type { Encounter } from './detector.ts';
import { contextOf, type Located } from './located.ts';
import { isNear } from './root.ts';

export interface Counterparts<M extends Stretch> {
	readonly a: Located<M>;
	readonly b: Located<M>;
	/** 0..1: how surely both speak of the same thing. */
	readonly evidence: number;
	/** Whether one stands in the other's stead between the same words. */
	readonly exchanged: boolean;
	/** Words of A around its mention that B has too. */
	readonly common: readonly Token[];
}

export interface Comparison<M extends Stretch> {
	/** Both say the same, so neither needs another counterpart. */
	readonly agree: (a: Located<M>, b: Located<M>) => boolean;
	/** Both could speak of the same thing: same dimension, same grain, same person. */
	readonly comparable: (a: Located<M>, b: Located<M>) => boolean;
	/** What the mentions themselves add to the evidence of the words around them, 0..1. */
	readonly evidence?: (a: Located<M>, b: Located<M>) => number;
}

/** The least evidence for two mentions to be held against each other; less where somebody says that the event is one. */
const ENOUGH = { given: 0.4, 'to be established': 0.5 } as const;

/** In sentences that are alike for more than this, what stands in a mention's stead is its counterpart. */
export const TWINS = 0.6;

/** Mentions that differ although they speak of the same thing, each with at most one counterpart, the surest first. */
export function counterparts<M extends Stretch>(
	encounter: Encounter,
	a: readonly Located<M>[],
	b: readonly Located<M>[],
	{ agree, comparable, evidence: special = () => 0 }: Comparison<M>,
): readonly Counterparts<M>[] {
	if (a.length === 0 || b.length === 0) return [];
	const settled = new Set([
		...a.filter((x) => b.some((y) => agree(x, y))),
		...b.filter((y) => a.some((x) => agree(x, y))),
	]);
	const candidates = a
		.flatMap((x) => b.filter((y) => !agree(x, y) && comparable(x, y)).map((y) => weigh(encounter, x, y, special(x, y))))
		.filter(({ a, b, evidence, exchanged }) => {
			if (settled.has(a) && settled.has(b)) return false;
			if (exchanged && encounter.wording.shared >= TWINS) return true;
			return evidence >= ENOUGH[encounter.sameEvent] && !settled.has(a) && !settled.has(b);
		})
		.sort((x, y) => y.evidence - x.evidence);
	const taken = new Set<Located<M>>();
	return candidates.filter(({ a, b }) => {
		if (taken.has(a) || taken.has(b)) return false;
		taken.add(a).add(b);
		return true;
	});
}

/** What one shared word near both mentions is worth, and what a match that is sure is worth. */
const SHARED_WORD = 0.2;
const SURE_MATCH = 0.15;

/** How surely two mentions speak of the same thing. `special` is what they themselves add to the words around them. */
export function weigh<M extends Stretch>(
	encounter: Encounter,
	a: Located<M>,
	b: Located<M>,
	special: number,
): Counterparts<M> {
	const exchanged = isExchanged(encounter, a, b);
	const other = contextOf(b);
	const known = new Set(other.keys());
	const common = [...contextOf(a).values()].filter(({ lemma }) => known.has(lemma) || isNear(lemma, known));
	const sureness = Math.max(0, encounter.similarity - 0.5) * 2 * SURE_MATCH;
	const context = common.length * SHARED_WORD + special + sureness;
	return {
		a,
		b,
		evidence: Math.min(1, Math.max(exchanged ? encounter.wording.shared : 0, context)),
		exchanged,
		common,
	};
}

function isExchanged({ wording }: Encounter, a: Located<Stretch>, b: Located<Stretch>): boolean {
	const within = (tokens: readonly Token[], { mention }: Located<Stretch>) =>
		tokens.some(({ start, end }) => start < mention.end && end > mention.start);
	return wording.changes.some((change) => within(change.a, a) && within(change.b, b));
}
