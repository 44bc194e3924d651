/**
 * Sentences of both reports gathered into threads. What was paired belongs together. What only one report tells is read in
 * its order: a sentence joins the one before it that goes on to the same thing; then what is about the same people, places
 * and acts is joined wherever it stands; then what is left alone joins its neighbour, unless the two are of quite other
 * things. News tells one thing after the other, so that what stands together mostly belongs together.
 */
import type { Pair, Sides } from '../model.ts';
import { featuresOf, likeness, weighed } from './features.ts';
import { type Step, stepsOf } from './going-on.ts';
import { areTold, type Joined, joinedOf, type Member, type Thread } from './joined.ts';
import type { Reading } from './reading.ts';
import { softLikeness } from './soft-likeness.ts';

export type { Member, Thread } from './joined.ts';

// The bounds were chosen on unmatched sentences of seven reports that were sorted by hand: see docs/coverage.md.

/** How alike two threads of one report must be to be one, wherever they stand. */
const ALIKE = 0.2;
/** The same where sentences of both stand beside each other. */
const ALIKE_BESIDE = 0.06;
/** The same where one of them is told by both: it would else draw in all that only one report tells of the same event. */
const ALIKE_TO_TOLD = 0.3;
/** A feature of more sentences than these draws nothing together, and would draw a long report out. */
const MOST_WITH_A_FEATURE = 60;

/** What a way of following counts, on top of how alike two neighbours are in names, words and meaning. */
const STEPS: Readonly<Record<Step, number>> = { 'goes on': 1, 'points back': 0.3, beside: 0, 'turns away': -0.2 };
/** A paired sentence stands between the two. */
const APART = -0.1;
/** From this on a sentence belongs to the one before it. */
const GOES_ON = 0.5;
/** From this on a sentence that is alone belongs to its neighbour. */
const NOT_FOREIGN = 0.25;
/** How many paired sentences may stand between neighbours. */
const MOST_BETWEEN = 1;

type Steps = Sides<ReadonlyMap<string, Step>>;

export function threadsOf(readings: Sides<Reading>, pairs: readonly Pair[]): readonly Thread[] {
	const members = membersOf(readings);
	const joined = joinedOf(members);
	joinPaired(joined, members, pairs);
	const alone = runsOfUntold(joined, members);
	const steps = { a: stepsOf(readings.a), b: stepsOf(readings.b) };
	joinWhatGoesOn(joined, members, alone, steps);
	joinWhatIsAlike(joined, members);
	joinLeft(joined, members, alone, steps);
	return joined.all();
}

function membersOf(readings: Sides<Reading>): readonly Member[] {
	const all = (['a', 'b'] as const).flatMap((side) =>
		readings[side].report.sentences.flatMap((sentence, number) =>
			sentence.sentence.role === 'body' ? [{ side, number, sentence }] : [],
		),
	);
	const features = weighed(all.map(({ side, sentence }) => featuresOf(sentence, readings[side].report.entities)));
	return all.map((one, at) => ({ ...one, features: features[at] ?? new Map() }));
}

function joinPaired(joined: Joined, members: readonly Member[], pairs: readonly Pair[]): void {
	const places = new Map(members.map(({ sentence }, at) => [sentence.sentence.id, at]));
	for (const { a, b } of [...pairs].sort((p, q) => q.similarity - p.similarity)) {
		const [first, ...others] = [...a, ...b].flatMap((id) => places.get(id) ?? []);
		if (first === undefined) continue;
		for (const other of others) if (belong(joined.of(first), joined.of(other))) joined.join(first, other);
	}
}

/** A lead is paired with many sentences: two threads that both tell already are one only where they are alike. */
function belong(one: Thread, other: Thread): boolean {
	return !areTold(one) || !areTold(other) || likeness(one.features, other.features) >= ALIKE_TO_TOLD;
}

/** A sentence with its neighbour behind it, both of what only one report tells. */
interface Neighbours {
	readonly before: number;
	readonly after: number;
}

function runsOfUntold(joined: Joined, members: readonly Member[]): readonly Neighbours[] {
	const untold = members.flatMap((_, at) => (areTold(joined.of(at)) ? [] : [at]));
	return untold.slice(1).flatMap((after, number) => {
		const before = untold[number] ?? after;
		const [one, other] = [members[before], members[after]];
		const isNear = one?.side === other?.side && betweenOf(one, other) <= MOST_BETWEEN;
		return isNear ? [{ before, after }] : [];
	});
}

function betweenOf(one: Member | undefined, other: Member | undefined): number {
	return one && other ? Math.abs(other.number - one.number) - 1 : Number.POSITIVE_INFINITY;
}

function joinWhatGoesOn(
	joined: Joined,
	members: readonly Member[],
	neighbours: readonly Neighbours[],
	steps: Steps,
): void {
	for (const near of neighbours) {
		const [one, other] = [members[near.before], members[near.after]];
		if (!one || !other) continue;
		const thread = joined.of(near.before);
		const alike = Math.max(likeness(one.features, other.features), likeness(thread.features, other.features));
		if (alike + togetherness(one, other, steps) >= GOES_ON) joined.join(near.before, near.after);
	}
}

/** How much speaks for two neighbours beyond the words they share. */
function togetherness(before: Member, after: Member, steps: Steps): number {
	const step =
		betweenOf(before, after) > 0 ? APART : STEPS[steps[after.side].get(after.sentence.sentence.id) ?? 'beside'];
	return step + softLikeness(before.sentence, after.sentence);
}

interface Edge {
	readonly x: number;
	readonly y: number;
	readonly weight: number;
}

function joinWhatIsAlike(joined: Joined, members: readonly Member[]): void {
	for (const { x, y } of edgesOf(members)) {
		const [one, other] = [joined.of(x), joined.of(y)];
		if (one === other) continue;
		// Nothing paired the two reports here: what is to be called told by both must be much alike.
		const isTold = areTold(one) || areTold(other) || members[x]?.side !== members[y]?.side;
		const enough = isTold ? ALIKE_TO_TOLD : areBeside(members[x], members[y]) ? ALIKE_BESIDE : ALIKE;
		if (likeness(one.features, other.features) >= enough) joined.join(x, y);
	}
}

/** Which sentences are alike at all, the most alike first; of equals those that stand earlier, in whichever report. */
function edgesOf(members: readonly Member[]): readonly Edge[] {
	const holders = new Map<string, number[]>();
	members.forEach(({ features }, at) => {
		for (const key of features.keys())
			holders.set(key, [...(holders.get(key) ?? []), at].slice(0, MOST_WITH_A_FEATURE + 1));
	});
	const couples = new Map<string, Edge>();
	const add = (x: number, y: number) => {
		const [one, other] = [members[x], members[y]];
		if (!one || !other || couples.has(`${x} ${y}`)) return;
		const bonus = areBeside(one, other) ? ALIKE - ALIKE_BESIDE : 0;
		couples.set(`${x} ${y}`, { x, y, weight: likeness(one.features, other.features) + bonus });
	};
	for (const list of holders.values()) {
		if (list.length > MOST_WITH_A_FEATURE) continue;
		list.forEach((x, at) => {
			for (const y of list.slice(at + 1)) add(x, y);
		});
	}
	const place = (at: number) => members[at]?.number ?? 0;
	return [...couples.values()]
		.filter(({ weight }) => weight >= ALIKE)
		.sort((p, q) => q.weight - p.weight || place(p.x) + place(p.y) - place(q.x) - place(q.y));
}

function areBeside(x: Member | undefined, y: Member | undefined): boolean {
	return x?.side === y?.side && betweenOf(x, y) === 0;
}

/** A sentence that nothing joined goes to the neighbour that is nearer to it. */
function joinLeft(joined: Joined, members: readonly Member[], neighbours: readonly Neighbours[], steps: Steps): void {
	const nearness = ({ before, after }: Neighbours, alone: number): number => {
		const [one, other, own] = [members[before], members[after], members[alone]];
		if (!one || !other || !own) return 0;
		const thread = joined.of(alone === before ? after : before);
		// A report's sentence may since have come to a thread that both tell.
		if (areTold(thread)) return 0;
		return likeness(thread.features, own.features) + togetherness(one, other, steps);
	};
	const around = new Map<number, Neighbours[]>();
	for (const near of neighbours)
		for (const at of [near.before, near.after]) around.set(at, [...(around.get(at) ?? []), near]);
	for (const [at, both] of around) {
		if (joined.of(at).members.length > 1) continue;
		const [best] = both.map((near) => ({ near, weight: nearness(near, at) })).sort((x, y) => y.weight - x.weight);
		if (best !== undefined && best.weight >= NOT_FOREIGN) joined.join(best.near.before, best.near.after);
	}
}
