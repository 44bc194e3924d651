/** Sentences in the course of being joined to threads: which thread each is in, and what a thread is about. */
import type { AnnotatedSentence } from '../annotate/mention.ts';
import type { Side } from '../model.ts';
import { type Features, sumOf } from './features.ts';

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

export interface Joined {
	/** The thread of the member at a place. */
	of(at: number): Thread;
	/** Makes one thread of those of two members. */
	join(x: number, y: number): void;
	all(): readonly Thread[];
}

/** At first each member is a thread by itself. */
export function joinedOf(members: readonly Member[]): Joined {
	const threads = new Map<number, Thread>(
		members.map((member, at) => [at, { members: [member], features: member.features }]),
	);
	const roots = members.map((_, at) => at);
	const rootOf = (at: number): number => {
		let root = at;
		while (roots[root] !== root) root = roots[root] ?? root;
		roots[at] = root;
		return root;
	};
	const of = (at: number) => threads.get(rootOf(at)) ?? { members: [], features: new Map() };
	return {
		of,
		join(x, y) {
			const [one, other] = [of(x), of(y)];
			if (one === other) return;
			const root = rootOf(x);
			threads.delete(rootOf(y));
			roots[rootOf(y)] = root;
			threads.set(root, {
				members: [...one.members, ...other.members],
				features: sumOf(one.features, other.features),
			});
		},
		all: () => [...threads.values()],
	};
}

/** Whether both reports have a part in it. */
export function areTold({ members }: Thread): boolean {
	return members.some(({ side }) => side === 'a') && members.some(({ side }) => side === 'b');
}
