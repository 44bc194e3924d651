/**
 * Which mention of A speaks of the same thing as which mention of B.
 *
 * The number of deaths is not the number of injured, and "Monday" for the meeting is not "Monday" for the announcement:
 * two mentions are counterparts only when the words around them say so, or when one was exchanged for the other between
 * words that stayed.
 */
import type { Token } from '../../annotate/mention.ts';
import type { Stretch } from '../../model.ts';
import type { Encounter } from '../detector.ts';
import { contextOf, type Located } from '../claims/located.ts';
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
	/** Why the two cannot speak of the same thing, to be read behind "they are": "times of two acts"; null where they can. */
	readonly refusal: (a: Located<M>, b: Located<M>) => string | null;
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
	comparison: Comparison<M>,
): readonly Counterparts<M>[] {
	return heldAgainst(encounter, a, b, comparison).flatMap(({ outcome }) =>
		outcome.kind === 'differ' ? [outcome.couple] : [],
	);
}

/** More are two lists, of names or of figures, in which each stands for itself. */
const MOST_COUPLES = 2000;

/** Two mentions that were held against each other, and what came of it. */
export interface Held<M extends Stretch> {
	readonly a: Located<M>;
	readonly b: Located<M>;
	readonly outcome:
		| { readonly kind: 'differ'; readonly couple: Counterparts<M> }
		| { readonly kind: 'agree' }
		/** `why` is read behind "they are": "counts of different things". */
		| { readonly kind: 'refused'; readonly why: string };
}

const refused = (why: string) => ({ kind: 'refused', why }) as const;

/** Each mention of A with each of B: what differs comes first, the surest before the others. */
export function heldAgainst<M extends Stretch>(
	encounter: Encounter,
	a: readonly Located<M>[],
	b: readonly Located<M>[],
	{ agree, refusal, evidence: special = () => 0 }: Comparison<M>,
): readonly Held<M>[] {
	if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_COUPLES) return [];
	const couples = a.flatMap((x) => b.map((y) => ({ a: x, b: y, isOne: agree(x, y) })));
	const settled = new Set(couples.flatMap(({ a, b, isOne }) => (isOne ? [a, b] : [])));
	const apart: Held<M>[] = [];
	const candidates: Counterparts<M>[] = [];
	for (const { a, b, isOne } of couples) {
		const why = isOne ? null : refusal(a, b);
		if (isOne) apart.push({ a, b, outcome: { kind: 'agree' } });
		else if (why !== null) apart.push({ a, b, outcome: refused(why) });
		else {
			const couple = weigh(encounter, a, b, special(a, b));
			const unsure = whyUnsure(encounter, couple, settled);
			if (unsure === null) candidates.push(couple);
			else apart.push({ a, b, outcome: refused(unsure) });
		}
	}
	const taken = new Set<Located<M>>();
	const differing = candidates
		.sort((x, y) => y.evidence - x.evidence || earlierTogether(x, y))
		.map((couple): Held<M> => {
			const { a, b } = couple;
			if (taken.has(a) || taken.has(b)) return { a, b, outcome: refused('not the nearest to each other') };
			taken.add(a).add(b);
			return { a, b, outcome: { kind: 'differ', couple } };
		});
	return [...differing, ...apart];
}

/** Of equals those that both reports tell earlier, which does not depend on the report that is A. */
export function earlierTogether(x: Counterparts<Stretch>, y: Counterparts<Stretch>): number {
	const [one, other, own, others] = [x.a, x.b, y.a, y.b].map(({ mention }) => mention.start) as Four;
	return one + other - own - others || Math.min(one, other) - Math.min(own, others);
}

type Four = [number, number, number, number];

/** Why nothing is said of two mentions that could speak of one thing; null where enough speaks for it. */
function whyUnsure<M extends Stretch>(
	encounter: Encounter,
	{ a, b, evidence, exchanged }: Counterparts<M>,
	settled: ReadonlySet<Located<M>>,
): string | null {
	if (settled.has(a) && settled.has(b)) return 'both met by another that says the same';
	if (exchanged && encounter.wording.shared >= TWINS) return null;
	if (settled.has(a) || settled.has(b)) return 'met, one of them, by another that says the same';
	return evidence >= ENOUGH[encounter.sameEvent] ? null : 'told with too few words in common around them';
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
	const common = commonAround(a, b);
	const sureness = Math.max(0, encounter.similarity - 0.5) * 2 * SURE_MATCH;
	// Two words near to one count as one, whichever report has the two.
	const count = common.some(({ lemma }) => !contextOf(b).has(lemma))
		? Math.min(common.length, commonAround(b, a).length)
		: common.length;
	const context = count * SHARED_WORD + special + sureness;
	return {
		a,
		b,
		evidence: Math.min(1, Math.max(exchanged ? encounter.wording.shared : 0, context)),
		exchanged,
		common,
	};
}

/** Words around `x` that stand around `y` too, or near ones. */
function commonAround(x: Located<Stretch>, y: Located<Stretch>): readonly Token[] {
	const known = new Set(contextOf(y).keys());
	return [...contextOf(x).values()].filter(({ lemma }) => known.has(lemma) || isNear(lemma, known));
}

function isExchanged({ wording }: Encounter, a: Located<Stretch>, b: Located<Stretch>): boolean {
	const within = (tokens: readonly Token[], { mention }: Located<Stretch>) =>
		tokens.some(({ start, end }) => start < mention.end && end > mention.start);
	return wording.changes.some((change) => within(change.a, a) && within(change.b, b));
}
