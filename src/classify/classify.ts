/** Matches to pairs with relation, findings and omissions. */
import type { Match } from '../align/match.ts';
import type { AnnotatedReport, AnnotatedSentence } from '../annotate/mention.ts';
import { groundsOf } from '../ground.ts';
import { contentId } from '../hash.ts';
import type { Comparison, Finding, Pair, Scope, Sides, Stretch } from '../model.ts';
import { type Count, UNCOUNTED } from '../progress.ts';
import type { Discrepancy, Encounter, Place } from './detector.ts';
import { DETECTORS } from './kinds.ts';
import { withoutDuplicates, withoutOutdone } from './judgement/duplicates.ts';
import { withoutListNeighbours } from './judgement/list-neighbours.ts';
import { bothSayBoth, encounterIn, internalEncounters, type Met, metOf } from './encounters.ts';
import { LONGEST_SENTENCE } from './limits.ts';
import { omissionsOf } from './omissions.ts';
import { isTellingInside, judged } from './judgement/judgement.ts';
import { summarise } from './summary.ts';
import { toldTwice } from './correspondences/told-twice.ts';
import { worthALook } from './worth-a-look/worth-a-look.ts';

export type Classified = Pick<Comparison, 'pairs' | 'findings' | 'omissions' | 'summary'>;

/** Classifies every match of two reports. Findings come ranked: conflicts first, then by importance and confidence. */
export function classify(
	reports: Sides<AnnotatedReport>,
	aligned: readonly Match[],
	count: Count = UNCOUNTED,
): Classified {
	const matches = [...aligned, ...toldTwice(reports, aligned)];
	const met = matches.map((match) => metOf(reports, match));
	const ids = met.map(pairId);
	const within = { a: internalEncounters(reports.a, 'a'), b: internalEncounters(reports.b, 'b') };
	const total = met.length + within.a.length + within.b.length;
	let done = 0;
	const counted = () => {
		count(done, total);
		done += 1;
	};
	const isTold = overlongTold();
	const examined = (one: Met, at: number) => {
		counted();
		return isTold(one) ? [] : examine(one, 'to be established', () => ids[at] as string);
	};
	const looked = (make: () => Encounter) => {
		counted();
		return findingsOf(make(), null);
	};
	const similarities = new Map(met.map(({ similarity }, at) => [ids[at], similarity]));
	const similarityOf = (pair: string | null) => similarities.get(pair ?? '') ?? 0;
	const cross = withoutListNeighbours(withoutOutdone(withoutDuplicates(met.flatMap(examined))), similarityOf);
	const ofPair = byPair(cross);
	const pairs = met.map((one, at) => pairOf(one, ids[at] as string, ofPair));
	const inside = {
		a: telling(within.a.flatMap(looked)),
		b: telling(within.b.flatMap(looked)),
	};
	const listed = [...inside.a.slice(0, MOST_WITHIN), ...inside.b.slice(0, MOST_WITHIN)];
	const findings = [...cross, ...listed].sort(byWeight);
	const omissions = omissionsOf(reports, matches);
	const unlisted = {
		a: Math.max(0, inside.a.length - MOST_WITHIN),
		b: Math.max(0, inside.b.length - MOST_WITHIN),
	};
	return { pairs, findings, omissions, summary: summarise(pairs, findings, omissions, unlisted) };
}

/** A list or a table that is taken for one sentence is held against so many others, and not against all lines of the other report. */
const MOST_OF_OVERLONG = 24;

/** Asked for one match after another: whether an overlong sentence in it has been held against enough others already. */
function overlongTold(): (met: Met) => boolean {
	const times = new Map<AnnotatedSentence, number>();
	return ({ places: { a, b } }) => {
		const overlong = [...a.sentences, ...b.sentences].filter(({ tokens }) => tokens.length > LONGEST_SENTENCE);
		for (const sentence of overlong) times.set(sentence, (times.get(sentence) ?? 0) + 1);
		return overlong.some((sentence) => (times.get(sentence) ?? 0) > MOST_OF_OVERLONG);
	};
}

/** The findings of one match. */
export function detect(
	reports: Sides<AnnotatedReport>,
	match: Match,
	sameEvent: Encounter['sameEvent'],
): readonly Finding[] {
	const met = metOf(reports, match);
	return withoutDuplicates(examine(met, sameEvent, () => pairId(met)));
}

function examine(met: Met, sameEvent: Encounter['sameEvent'], pair: () => string): readonly Finding[] {
	return bothSayBoth(met) ? [] : findingsOf(encounterIn(met, sameEvent), pair);
}

/** @param pair what the pair is called; null within one report */
function findingsOf(encounter: Encounter, pair: (() => string) | null): readonly Finding[] {
	const found = judged(
		encounter,
		DETECTORS.flatMap((detector) => detector(encounter)),
	).flatMap((one) => (one.kind === 'stands' ? [one.found] : []));
	const likely = worthALook(encounter);
	if (found.length === 0 && likely.length === 0) return [];
	const id = pair?.() ?? null;
	return [...found, ...likely].map((one) => findingOf(encounter.scope, id, one));
}

/** A report that contradicts itself more often is a table or a list; the rest is counted. */
const MOST_WITHIN = 12;

/** Of the findings within one report, those that tell something, the weightiest first. */
function telling(findings: readonly Finding[]): readonly Finding[] {
	return [...withoutOutdone(withoutDuplicates(findings.filter(isTellingInside)))].sort(byWeight);
}

function findingOf(scope: Scope, pair: string | null, found: Discrepancy): Finding {
	const places = [...found.a, ...found.b].map(placed);
	const id = contentId('f', scope, found.kind, ...places);
	return { id, pair, scope, tier: 'said', by: 'grammar', printed: 1, ...found };
}

function byPair(findings: readonly Finding[]): ReadonlyMap<string | null, readonly Finding[]> {
	const lists = new Map<string | null, Finding[]>();
	for (const finding of findings) {
		const list = lists.get(finding.pair);
		if (list) list.push(finding);
		else lists.set(finding.pair, [finding]);
	}
	return lists;
}

function pairOf({ places, similarity }: Met, id: string, ofPair: ReadonlyMap<string | null, readonly Finding[]>): Pair {
	const own = ofPair.get(id) ?? [];
	return {
		id,
		a: idsOf(places.a),
		b: idsOf(places.b),
		similarity,
		relation: own.some(({ verdict }) => verdict === 'conflict') ? 'contradiction' : 'agreement',
		...groundsOf({ a: textOf(places.a), b: textOf(places.b) }, own),
		findings: own.map((finding) => finding.id),
	};
}

function idsOf({ sentences }: Place): readonly string[] {
	return sentences.map(({ sentence }) => sentence.id);
}

function textOf({ sentences }: Place): string {
	return sentences.map(({ sentence }) => sentence.text).join(' ');
}

function pairId({ places }: Met): string {
	const words = (place: Place) => place.sentences.map(({ sentence }) => placed(sentence));
	return contentId('p', ...words(places.a), '', ...words(places.b));
}

/** A report may say the same words twice; numbers of sentences change when a version divides them better. */
const placed = ({ start, text }: Stretch & { readonly text: string }) => `${start} ${text}`;

const RANK = { conflict: 0, difference: 10, high: 0, medium: 1, low: 2 } as const;
/** What is worth a look goes by its likelihood alone, behind all that is said. */
const WORTH_A_LOOK = 100;

/** The order in which findings are listed. */
export function byWeight(x: Finding, y: Finding): number {
	const rank = (finding: Finding) =>
		finding.tier === 'worth a look'
			? WORTH_A_LOOK
			: RANK[finding.verdict] + RANK[finding.importance] + (finding.cause === 'copy' ? 0.5 : 0);
	return rank(x) - rank(y) || y.confidence * y.printed - x.confidence * x.printed;
}
