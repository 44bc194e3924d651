/** What a reader said in all its answers, each discrepancy once, with the runs that found it. */
import { type CountedReason, FINDING_KINDS, type Report, type Sides } from '../model.ts';
import { IMPORTANCES } from './answer-schema.ts';
import { checked, type Located, tellTheSame } from './check.ts';
import type { Passage, Proposal } from './reader.ts';

/** One answer: what was proposed of a passage in a run. */
export interface Answered {
	readonly passage: Passage;
	readonly run: number;
	readonly proposals: readonly Proposal[];
}

export interface Told {
	readonly located: Located;
	/** In how many runs. */
	readonly foundIn: number;
	/** How many runs answered of its passage. */
	readonly asked: number;
}

export interface Heard {
	readonly told: readonly Told[];
	readonly proposed: number;
	readonly refused: readonly CountedReason[];
}

interface Said {
	readonly located: Located;
	readonly passage: Passage;
	readonly run: number;
}

export function heard(answers: readonly Answered[], reports: Sides<Pick<Report, 'sentences'>>): Heard {
	const said: Said[] = [];
	const reasons: string[] = [];
	for (const { passage, run, proposals } of answers) {
		for (const proposal of proposals) {
			const result = checked(proposal, passage, reports);
			if (result.kind === 'stands') said.push({ located: result.located, passage, run });
			else reasons.push(result.why);
		}
	}
	return { told: toldOnce(said, runsOf(answers)), proposed: said.length + reasons.length, refused: counted(reasons) };
}

/** Reasons with how often each was given, the most frequent first. */
export function counted(reasons: readonly string[]): readonly CountedReason[] {
	const counts = new Map<string, number>();
	for (const why of reasons) counts.set(why, (counts.get(why) ?? 0) + 1);
	return [...counts]
		.map(([why, count]) => ({ why, count }))
		.sort((x, y) => y.count - x.count || (x.why < y.why ? -1 : 1));
}

/** Passages share sentences, and runs ask again: what tells the same is one, in the words that weigh most. */
function toldOnce(said: readonly Said[], asked: ReadonlyMap<Passage, number>): readonly Told[] {
	const groups: (readonly [Said, ...Said[]])[] = [];
	for (const one of [...said].sort(byPrecedence)) {
		const known = groups.findIndex(([first]) => tellTheSame(whereOf(first), whereOf(one)));
		const group = groups[known];
		if (group === undefined) groups.push([one]);
		else groups[known] = [...group, one];
	}
	return groups.map((group) => ({
		located: group[0].located,
		foundIn: new Set(group.map(({ run }) => run)).size,
		asked: asked.get(group[0].passage) ?? 1,
	}));
}

const whereOf = ({ located: { kind, a, b } }: Said) => ({ kind, a: [a], b: [b] });

function runsOf(answers: readonly Answered[]): ReadonlyMap<Passage, number> {
	const runs = new Map<Passage, number>();
	for (const { passage } of answers) runs.set(passage, (runs.get(passage) ?? 0) + 1);
	return runs;
}

/** Whatever the order of the answers, and whichever report is A. */
function byPrecedence(x: Said, y: Said): number {
	const weight = ({ located: { verdict, importance, kind } }: Said) =>
		(verdict === 'conflict' ? 0 : 1000) + 100 * IMPORTANCES.indexOf(importance) + FINDING_KINDS.indexOf(kind);
	return weight(x) - weight(y) || placesOf(x) - placesOf(y) || shortest(x) - shortest(y) || x.run - y.run;
}

const placesOf = ({ located: { a, b } }: Said) => a.start + b.start;
const shortest = ({ located: { a, b } }: Said) => a.text.length + b.text.length;
