/** Matches to pairs with relation, findings and omissions. */
import type { Match } from '../align/match.ts';
import type { AnnotatedReport } from '../annotate/mention.ts';
import { contentId } from '../hash.ts';
import type { Comparison, Finding, Pair, Sides } from '../model.ts';
import { outletName } from '../names.ts';
import type { Discrepancy, Encounter } from './detector.ts';
import { DETECTORS } from './detectors.ts';
import { omissionsOf } from './omissions.ts';
import { summarise } from './summary.ts';
import { wordingOf } from './wording.ts';

export type Classified = Pick<Comparison, 'pairs' | 'findings' | 'omissions' | 'summary'>;

/** Classifies every match of two reports. Findings come ranked: conflicts first, then by importance and confidence. */
export function classify(reports: Sides<AnnotatedReport>, matches: readonly Match[]): Classified {
	const pairs: Pair[] = [];
	const findings: Finding[] = [];
	for (const match of matches) {
		const found = detect(reports, match, 'to be established');
		pairs.push(pairOf(reports, match, found));
		findings.push(...found);
	}
	findings.sort(byWeight);
	const omissions = omissionsOf(reports, matches);
	return { pairs, findings, omissions, summary: summarise(pairs, findings, omissions) };
}

/** The findings of one match. */
export function detect(
	reports: Sides<AnnotatedReport>,
	match: Match,
	sameEvent: Encounter['sameEvent'],
): readonly Finding[] {
	const places = { a: placeOf(reports, match, 'a'), b: placeOf(reports, match, 'b') };
	const wording = wordingOf(places);
	const encounter: Encounter = { scope: 'cross', places, similarity: match.similarity, sameEvent, wording };
	const pair = pairId(reports, match);
	return DETECTORS.flatMap((detector) => detector(encounter)).map((discrepancy) => ({
		id: findingId(discrepancy),
		pair,
		scope: 'cross',
		...discrepancy,
	}));
}

function placeOf(reports: Sides<AnnotatedReport>, match: Match, side: 'a' | 'b') {
	const ids = new Set(match[side]);
	const report = reports[side];
	return {
		report,
		sentences: report.sentences.filter(({ sentence }) => ids.has(sentence.id)),
		name: outletName(report.report, side),
	};
}

function pairOf(reports: Sides<AnnotatedReport>, match: Match, findings: readonly Finding[]): Pair {
	return {
		id: pairId(reports, match),
		a: match.a,
		b: match.b,
		similarity: match.similarity,
		relation: findings.some(({ verdict }) => verdict === 'conflict') ? 'contradiction' : 'agreement',
		findings: findings.map(({ id }) => id),
	};
}

function pairId(reports: Sides<AnnotatedReport>, match: Match): string {
	const words = (side: 'a' | 'b') => placeOf(reports, match, side).sentences.map(({ sentence }) => sentence.text);
	return contentId('p', ...words('a'), '', ...words('b'));
}

function findingId({ kind, a, b }: Discrepancy): string {
	const places = [...a, ...b].map(({ sentence, text }) => `${sentence} ${text}`);
	return contentId('f', kind, ...places);
}

const RANK = { conflict: 0, difference: 10, high: 0, medium: 1, low: 2 } as const;

function byWeight(x: Finding, y: Finding): number {
	const rank = (finding: Finding) =>
		RANK[finding.verdict] + RANK[finding.importance] + (finding.cause === 'copy' ? 0.5 : 0);
	return rank(x) - rank(y) || y.confidence - x.confidence;
}
