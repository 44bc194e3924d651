/**
 * What two reports of the event have to do with each other: the ordinary comparison, of which only what the event needs is
 * kept, since of a hundred reports there are five thousand such meetings.
 */
import { alignment, type LikelyCouple } from '../align/align.ts';
import type { Match } from '../align/match.ts';
import { detect } from '../classify/classify.ts';
import { toldTwice } from '../classify/correspondences/told-twice.ts';
import { withoutDuplicates, withoutOutdone } from '../classify/judgement/duplicates.ts';
import { summarise } from '../classify/summary.ts';
import type { Compared } from '../compare.ts';
import { figuresOf } from '../coverage/figures.ts';
import type { Figure as CommonFigure, Voice as CommonVoice, VoiceHere } from '../coverage/model.ts';
import { readingsOf } from '../coverage/reading.ts';
import { sharedOf } from '../coverage/shared.ts';
import { voicesOf } from '../coverage/voices.ts';
import type { Finding, Pair, Settings } from '../model.ts';
import { PROGRAM } from '../program.ts';
import type { Tie } from './clusters.ts';
import type { Copy } from './model.ts';
import type { Member } from './reports.ts';

export interface Meeting {
	readonly a: Member;
	readonly b: Member;
	readonly ties: readonly Tie[];
	/** Couples that may tell the same, linked or not. */
	readonly likely: readonly LikelyCouple[];
	/** Those between the reports that the comparison stands by. */
	readonly findings: readonly Finding[];
	readonly figures: readonly CommonFigure[];
	readonly voices: readonly CommonVoice[];
	readonly copy: Copy | null;
}

/** Couples less likely than that show nothing, and of a hundred reports there are very many. */
const LEAST_ODDS = -4;

/** `mayCopy`: whether the two have any run of words in common, which is found out for all reports at once. */
export function meet(a: Member, b: Member, settings: Settings, mayCopy: boolean): Meeting {
	const { compared, likely } = comparedOf(a, b, settings);
	const { pairs, findings } = compared.comparison;
	const readings = readingsOf(compared);
	return {
		a,
		b,
		ties: pairs.flatMap((pair) => pair.a.flatMap((x) => pair.b.map((y) => ({ a: x, b: y, weight: pair.similarity })))),
		likely: likely.filter(({ odds }) => odds > LEAST_ODDS),
		findings: findings.filter(({ scope, tier }) => scope === 'cross' && tier === 'said'),
		figures: figuresOf(compared).filter(({ a, b }) => a !== null && b !== null),
		voices: voicesOf(readings).rows,
		copy: mayCopy ? copyOf(a, b, sharedOf(readings)) : null,
	};
}

/**
 * The comparison without what either report says against itself: that would be looked for again in every meeting, and takes
 * longer than all the rest.
 */
function comparedOf(
	a: Member,
	b: Member,
	settings: Settings,
): { readonly compared: Compared; readonly likely: readonly LikelyCouple[] } {
	const annotated = { a: a.annotated, b: b.annotated };
	const { matches: aligned, likely } = alignment(annotated, settings);
	const matches = [...aligned, ...toldTwice(annotated, aligned)];
	const found = matches.flatMap((match, number) =>
		detect(annotated, match, 'to be established').map((finding) => ({ ...finding, pair: `${number}` })),
	);
	const findings = withoutOutdone(withoutDuplicates(found));
	const pairs = matches.map((match, number): Pair => pairOf(match, `${number}`, findings));
	const compared: Compared = {
		comparison: {
			schema: 'counterpoint.comparison/1',
			program: PROGRAM,
			settings,
			reports: { a: annotated.a.report, b: annotated.b.report },
			pairs,
			findings,
			omissions: [],
			summary: summarise(pairs, findings, []),
		},
		annotated,
	};
	return { compared, likely };
}

function pairOf(match: Match, id: string, findings: readonly Finding[]): Pair {
	const own = findings.filter(({ pair }) => pair === id);
	const isConflict = own.some(({ verdict }) => verdict === 'conflict');
	return {
		...match,
		id,
		relation: isConflict ? 'contradiction' : 'agreement',
		findings: own.map((finding) => finding.id),
	};
}

/** Only text in common shows one source; two reports may credit one agency and share nothing of it. */
function copyOf(a: Member, b: Member, shared: ReturnType<typeof sharedOf>): Copy | null {
	if (shared.says !== 'text in common') return null;
	const longest = [...shared.runs].sort((x, y) => y.words - x.words || x.a.start - y.a.start)[0];
	if (longest === undefined) return null;
	return { a: a.id, b: b.id, shareOfA: shared.a.share, shareOfB: shared.b.share, longest: longest.a };
}

/** Where a voice of one report speaks, and its names there: who only ever speak together begin at one place. */
export function voiceKey(member: Member, { names, statements }: VoiceHere): string {
	return `${member.id} ${names.join(' ')} ${statements.map(({ span }) => `${span.start}-${span.end}`).join(' ')}`;
}
