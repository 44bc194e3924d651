/** What the rest of the two reports says for and against two sentences being counterparts. */
import type { Sides } from '../model.ts';
import model from './context.json' with { type: 'json' };
import type { Couple } from './couple.ts';
import { type Likenesses, likenessesOf } from './likenesses.ts';
import { LEMMAS, type LemmaMarks } from './lemma-marks.ts';
import type { Profile } from './profile.ts';
import { calibrated, type Share } from './similarity.ts';
import type { Word } from './words.ts';

/** What speaks for or against a couple, measured in 0..1. */
export interface Context {
	/** Reports tell things in like order: how likely the best couple is among the two sentences before and behind. */
	readonly neighbours: number;
	/** A sentence mostly has one counterpart: by how much another sentence is more like one of the two. */
	readonly rivals: number;
	/** Two people rarely say the same: the share that is quoted of both, where two different people speak. */
	readonly speakers: number;
	/** Those who act in an event act in most sentences of its reports: 1 where the two share no word but names, 0 from one telling word on. */
	readonly namesAlone: number;
}

/** The measures' weights beside a likeness of weight 1. */
export const CONTEXT_WEIGHTS: Context = {
	...model.weights,
	// Hand-made: no free data names the speakers of linked sentences. It unlinks what merely rings alike ("President Trump
	// must …", said two senators in two statements) and leaves the same words in two mouths linked.
	speakers: -0.2,
	// Hand-made as well: it unlinks "Blinken met Wang" from "Wang told Blinken", which share all their names.
	namesAlone: -0.06,
};

const CONTEXT_NAMES = ['neighbours', 'rivals', 'speakers', 'namesAlone'] as const;

/** The weight of one word that tells a little. */
const ONE_WORD = 0.5;

/** Where a reader would be of two minds, the context counted in. */
export const MIDDLE = model.middle;

const NEAR = [-2, -1, 1, 2];

/** Says what the reports around it mean for any couple, in time that does not depend on their length. */
export function contextAmong(
	profiles: Sides<readonly Profile[]>,
	couples: readonly Couple[],
	likenesses: Likenesses = likenessesOf(couples),
): (couple: Couple) => Context {
	const best = { a: new Float64Array(profiles.a.length), b: new Float64Array(profiles.b.length) };
	for (const couple of couples) {
		best.a[couple.a] = Math.max(couple.likeness, best.a[couple.a] ?? 0);
		best.b[couple.b] = Math.max(couple.likeness, best.b[couple.b] ?? 0);
	}
	const near = ({ a, b }: Couple) => {
		let most = 0;
		for (const down of NEAR) most = Math.max(most, likenesses.mostBeside(a + down, b));
		return most;
	};
	const rival = ({ a, b }: Couple) => Math.max(best.a[a] ?? 0, best.b[b] ?? 0);
	return (couple) => {
		const [a, b] = [profiles.a[couple.a] as Profile, profiles.b[couple.b] as Profile];
		return {
			neighbours: Math.max(0, near(couple) - MIDDLE),
			rivals: Math.max(0, rival(couple) - couple.likeness),
			speakers: speakersApart(a, b),
			namesAlone: namesAlone(a, b),
		};
	};
}

/** What each measure gives. */
export function contextShares(context: Context): readonly Share<keyof Context>[] {
	return CONTEXT_NAMES.map((name) => ({ name, value: context[name], share: context[name] * CONTEXT_WEIGHTS[name] }));
}

/** The similarity 0..1 of a couple seen among the others. */
export function similarityIn(context: Context, likeness: number): number {
	let sum = likeness;
	for (const name of CONTEXT_NAMES) sum += context[name] * CONTEXT_WEIGHTS[name];
	return calibrated(sum, MIDDLE);
}

/** The share 0..1 that is quoted of both sentences, where two different people speak. */
export function speakersApart({ remark: one }: Profile, { remark: other }: Profile): number {
	return one && other && one.speaker !== other.speaker ? Math.min(one.share, other.share) : 0;
}

function namesAlone(a: Profile, b: Profile): number {
	LEMMAS.b.mark(b.lemmas);
	const own = sharedBesidesNames(a, LEMMAS.b);
	// One of the two may tell enough.
	if (own >= 2 * ONE_WORD) return 0;
	LEMMAS.a.mark(a.lemmas);
	return Math.max(0, 1 - (own + sharedBesidesNames(b, LEMMAS.a)) / (2 * ONE_WORD));
}

/** The weight of the words, other than names, that a sentence shares with another by their lemma; of enough, the first. */
function sharedBesidesNames(own: Profile, other: LemmaMarks): number {
	let weight = 0;
	for (let place = 0; place < own.lemmas.length && weight < 2 * ONE_WORD; place++) {
		const lemma = own.lemmas[place] as number;
		if (!other.has(lemma)) continue;
		const { kind, isStop, weight: worth } = own.words[place] as Word;
		if (!isStop && kind !== 'name' && own.lemmas.indexOf(lemma) === place) weight += worth;
	}
	return weight;
}
