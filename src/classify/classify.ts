/** Matches to pairs with relation, findings and omissions. */
import type { Match } from '../align/match.ts';
import type { AnnotatedReport } from '../annotate/mention.ts';
import { groundOf } from '../ground.ts';
import { contentId } from '../hash.ts';
import type { Comparison, Finding, FindingKind, Pair, Scope, Sides, Stretch } from '../model.ts';
import { calibrated } from './judgement/confidence.ts';
import { heedCopy } from './judgement/copy.ts';
import { type Count, UNCOUNTED } from '../progress.ts';
import type { Discrepancy, Encounter, Place } from './detector.ts';
import { DETECTORS } from './kinds.ts';
import { withoutDuplicates, withoutOutdone } from './judgement/duplicates.ts';
import { bothSayBoth, encounterOf, internalEncounters } from './encounters.ts';
import { omissionsOf } from './omissions.ts';
import { heedScope, isOutweighed, mayStand } from './judgement/same-event.ts';
import { heedEchoes } from './judgement/see-also.ts';
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
	const met = matches.map((match) => encounterOf(reports, match, 'to be established'));
	const within = { a: internalEncounters(reports.a, 'a'), b: internalEncounters(reports.b, 'b') };
	const total = met.length + within.a.length + within.b.length;
	let done = 0;
	const examined = (encounter: Encounter) => {
		count(done, total);
		done += 1;
		return examine(encounter);
	};
	const cross = withoutOutdone(withoutDuplicates(met.flatMap(examined)));
	const ofPair = byPair(cross);
	const pairs = met.map((encounter) => pairOf(encounter, ofPair));
	const inside = [...telling(within.a.flatMap(examined)), ...telling(within.b.flatMap(examined))];
	const findings = [...cross, ...inside].sort(byWeight);
	const omissions = omissionsOf(reports, matches);
	return { pairs, findings, omissions, summary: summarise(pairs, findings, omissions) };
}

/** The findings of one match. */
export function detect(
	reports: Sides<AnnotatedReport>,
	match: Match,
	sameEvent: Encounter['sameEvent'],
): readonly Finding[] {
	return withoutDuplicates(examine(encounterOf(reports, match, sameEvent)));
}

function examine(encounter: Encounter): readonly Finding[] {
	if (bothSayBoth(encounter)) return [];
	const standing = heedScope(DETECTORS.flatMap((detector) => detector(encounter))).filter((found) =>
		mayStand(encounter, found),
	);
	const likely = worthALook(encounter);
	if (standing.length === 0 && likely.length === 0) return [];
	const pair = encounter.scope === 'cross' ? pairId(encounter) : null;
	const said = standing
		.map((found) => calibrated(encounter, found))
		.map((found) => heedEchoes(encounter, found))
		.filter((found) => !isOutweighed(encounter, found))
		.map((found) => heedCopy(encounter, found))
		.map((found) => heedTaste(encounter, found));
	return [...said, ...likely].map((found) => findingOf(encounter.scope, pair, found));
}

/** Readers of whole reports marked none of eight of them: what one leaves out or calls otherwise is seldom news. */
const OF_TASTE: ReadonlySet<FindingKind> = new Set(['characterisation', 'detail']);
const OF_TASTE_CONFIDENCE = 0.25;

/** Between two reports another description is shown, and not said; between two sentences that were given it is all there is. */
function heedTaste({ scope, sameEvent }: Encounter, found: Discrepancy): Discrepancy {
	if (scope !== 'cross' || sameEvent === 'given' || !OF_TASTE.has(found.kind)) return found;
	return { ...found, tier: 'worth a look', confidence: Math.min(OF_TASTE_CONFIDENCE, found.confidence) };
}

/** A writer may describe, attribute and hedge one thing in several ways; these are discrepancies only across outlets. */
const FREE_INSIDE: ReadonlySet<FindingKind> = new Set([
	'attribution',
	'modality',
	'agent',
	'characterisation',
	'detail',
]);

/** A report quotes many remarks of one speaker that are alike; only nearly the same words are one remark told twice. */
const SURE_OF_QUOTE = 0.85;

function isTellingInside({ kind, confidence }: Finding): boolean {
	return !FREE_INSIDE.has(kind) && (kind !== 'quote' || confidence >= SURE_OF_QUOTE);
}

/** Of the findings within one report, those that tell something. */
function telling(findings: readonly Finding[]): readonly Finding[] {
	return withoutOutdone(withoutDuplicates(findings.filter(isTellingInside)));
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

function pairOf(encounter: Encounter, ofPair: ReadonlyMap<string | null, readonly Finding[]>): Pair {
	const id = pairId(encounter);
	const own = ofPair.get(id) ?? [];
	return {
		id,
		a: idsOf(encounter.places.a),
		b: idsOf(encounter.places.b),
		similarity: encounter.similarity,
		relation: own.some(({ verdict }) => verdict === 'conflict') ? 'contradiction' : 'agreement',
		...(own.length === 0 && { ground: groundOf({ a: textOf(encounter.places.a), b: textOf(encounter.places.b) }) }),
		findings: own.map((finding) => finding.id),
	};
}

function idsOf({ sentences }: Place): readonly string[] {
	return sentences.map(({ sentence }) => sentence.id);
}

function textOf({ sentences }: Place): string {
	return sentences.map(({ sentence }) => sentence.text).join(' ');
}

function pairId({ places }: Encounter): string {
	const words = (place: Place) => place.sentences.map(({ sentence }) => placed(sentence));
	return contentId('p', ...words(places.a), '', ...words(places.b));
}

/** A report may say the same words twice; numbers of sentences change when a version divides them better. */
const placed = ({ start, text }: Stretch & { readonly text: string }) => `${start} ${text}`;

const RANK = { conflict: 0, difference: 10, high: 0, medium: 1, low: 2 } as const;
/** What is worth a look goes by its likelihood alone, behind all that is said. */
const WORTH_A_LOOK = 100;

function byWeight(x: Finding, y: Finding): number {
	const rank = (finding: Finding) =>
		finding.tier === 'worth a look'
			? WORTH_A_LOOK
			: RANK[finding.verdict] + RANK[finding.importance] + (finding.cause === 'copy' ? 0.5 : 0);
	return rank(x) - rank(y) || y.confidence * y.printed - x.confidence * x.printed;
}
