/**
 * Sentences of both reports gathered into threads: what was paired belongs together; what was not joins what is about the
 * same people, places and acts, sooner where it stands beside it.
 */
import type { AnnotatedSentence } from '../annotate/mention.ts';
import type { Pair, Side, Sides } from '../model.ts';
import { type Features, featuresOf, likeness, sumOf, weighed } from './features.ts';
import type { Reading } from './reading.ts';

export interface Member {
	readonly side: Side;
	readonly number: number;
	readonly sentence: AnnotatedSentence;
	readonly features: Features;
}

export interface Thread {
	readonly members: readonly Member[];
	readonly features: Features;
}

/** How alike two threads must be to be one; chosen by reading what came of it on the samples. */
const ALIKE = 0.16;
/** The same for two that stand beside each other in a report, where what one says mostly goes on in the other. */
const ALIKE_BESIDE = 0.03;
/** The same where one of them is told by both: it would else draw in all that only one report tells of the same event. */
const ALIKE_TO_TOLD = 0.3;
/** A feature of more sentences than these draws nothing together, and would draw a long report out. */
const MOST_WITH_A_FEATURE = 60;

interface Edge {
	readonly x: number;
	readonly y: number;
	readonly weight: number;
}

export function threadsOf(readings: Sides<Reading>, pairs: readonly Pair[]): readonly Thread[] {
	const members = membersOf(readings);
	const places = new Map(members.map(({ sentence }, at) => [sentence.sentence.id, at]));
	const roots = members.map((_, at) => at);
	const threads = new Map<number, Thread>(
		members.map((member, at) => [at, { members: [member], features: member.features }]),
	);
	const rootOf = (at: number): number => {
		let root = at;
		while (roots[root] !== root) root = roots[root] ?? root;
		roots[at] = root;
		return root;
	};
	const join = (x: number, y: number) => {
		const [one, other] = [threads.get(x), threads.get(y)];
		if (x === y || !one || !other) return;
		roots[y] = x;
		threads.delete(y);
		threads.set(x, { members: [...one.members, ...other.members], features: sumOf(one.features, other.features) });
	};
	for (const { a, b } of [...pairs].sort((p, q) => q.similarity - p.similarity)) {
		const [first, ...others] = [...a, ...b].flatMap((id) => places.get(id) ?? []);
		if (first === undefined) continue;
		for (const other of others) {
			const [one, two] = [threads.get(rootOf(first)), threads.get(rootOf(other))];
			if (one && two && belong(one, two)) join(rootOf(first), rootOf(other));
		}
	}
	for (const { x, y } of edgesOf(members)) {
		const [one, other] = [threads.get(rootOf(x)), threads.get(rootOf(y))];
		if (!one || !other || one === other) continue;
		const isTold = areTold(one) || areTold(other);
		const enough = isTold ? ALIKE_TO_TOLD : areBeside(members[x], members[y]) ? ALIKE_BESIDE : ALIKE;
		if (likeness(one.features, other.features) >= enough) join(rootOf(x), rootOf(y));
	}
	return [...threads.values()];
}

/** A lead is paired with many sentences: two threads that both tell already are one only where they are alike. */
function belong(one: Thread, other: Thread): boolean {
	return !areTold(one) || !areTold(other) || likeness(one.features, other.features) >= ALIKE_TO_TOLD;
}

/** Whether both reports have a part in it. */
function areTold({ members }: Thread): boolean {
	return members.some(({ side }) => side === 'a') && members.some(({ side }) => side === 'b');
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
	return x !== undefined && y !== undefined && x.side === y.side && Math.abs(x.number - y.number) === 1;
}
