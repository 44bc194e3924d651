/** One discrepancy is one finding, though two detectors may see it, or one detector see it in two pairs. */
import { lemmaOf } from '../../annotate/lemma.ts';
import { FINDING_KINDS, type Finding, type Side, type Span } from '../../model.ts';
import { earlierTogether } from '../earlier-together.ts';
import { NATURES } from './natures.ts';

/** The findings without those that another one already tells, in their order. */
export function withoutDuplicates(findings: readonly Finding[]): readonly Finding[] {
	if (findings.length < 2) return findings;
	const kept = new Set<Finding>();
	const told = new Map<string, Finding[]>();
	for (const finding of [...findings].sort(byPrecedence)) {
		const subjects = subjectsOf(finding);
		if (subjects.some((subject) => told.get(subject)?.some((known) => tellsSame(known, finding)))) continue;
		kept.add(finding);
		for (const subject of subjects) entered(told, subject).push(finding);
	}
	return findings.filter((finding) => kept.has(finding));
}

/**
 * The findings without conflicts of number that a better counterpart outdoes: "more than three hours" that goes with
 * "about three hours" of one sentence does not contradict "five and a half hours" of another.
 */
export function withoutOutdone(findings: readonly Finding[]): readonly Finding[] {
	const fits = { a: new Map<string, Span[]>(), b: new Map<string, Span[]>() };
	for (const fit of findings.filter(({ kind, cause }) => kind === 'quantity' && cause === 'rounding')) {
		for (const span of fit.a) entered(fits.a, span.sentence).push(span);
		for (const span of fit.b) entered(fits.b, span.sentence).push(span);
	}
	const isOutdone = (side: Side) => (span: Span) => fits[side].get(span.sentence)?.some((fit) => meet(fit, span));
	return findings.filter(({ kind, verdict, a, b }) => {
		if (kind !== 'quantity' || verdict !== 'conflict') return true;
		return !a.some(isOutdone('a')) && !b.some(isOutdone('b'));
	});
}

/** What is said before what is worth a look, a conflict before a difference, then the kind that names the matter more exactly, then the surer one. */
function byPrecedence(x: Finding, y: Finding): number {
	const tier = Number(x.tier === 'worth a look') - Number(y.tier === 'worth a look');
	const verdict = Number(x.verdict === 'difference') - Number(y.verdict === 'difference');
	const kind = FINDING_KINDS.indexOf(x.kind) - FINDING_KINDS.indexOf(y.kind);
	const surer = y.confidence * y.printed - x.confidence * x.printed;
	return tier || verdict || kind || surer || earlierTogether(x, y);
}

/** What a finding is about: only findings with a subject in common can tell the same. */
function subjectsOf({ scope, kind, a, b }: Finding): readonly string[] {
	const sentences = a.flatMap((one) => b.map((other) => `${scope} ${one.sentence} ${other.sentence}`));
	return [
		...sentences,
		`${scope} ${kind} ${wordsOf(a)} / ${wordsOf(b)}`,
		...a.map(({ sentence }) => `${scope} ${kind} ${sentence} / ${wordsOf(b)}`),
		...b.map(({ sentence }) => `${scope} ${kind} ${wordsOf(a)} / ${sentence}`),
	];
}

function entered<T>(lists: Map<string, T[]>, key: string): T[] {
	const list = lists.get(key) ?? [];
	lists.set(key, list);
	return list;
}

function tellsSame(known: Finding, other: Finding): boolean {
	if (known.scope !== other.scope) return false;
	const [a, b] = [overlap(known.a, other.a), overlap(known.b, other.b)];
	if (a && b) return true;
	if (known.kind !== other.kind) return false;
	// "called off" of the headline and of the lead are one, beside "will go ahead" of one sentence.
	const [wordsA, wordsB] = [sameWords(known.a, other.a), sameWords(known.b, other.b)];
	return (a && wordsB) || (wordsA && b) || (wordsA && wordsB && NATURES[known.kind].told === 'once');
}

function sameWords(x: readonly Span[], y: readonly Span[]): boolean {
	return wordsOf(x) === wordsOf(y);
}

function wordsOf(spans: readonly Span[]): string {
	return spans.map(({ text }) => text.toLowerCase().split(' ').map(lemmaOf).join(' ')).join(' ');
}

function overlap(x: readonly Span[], y: readonly Span[]): boolean {
	return x.some((one) => y.some((other) => meet(one, other)));
}

function meet(x: Span, y: Span): boolean {
	return x.sentence === y.sentence && x.start < y.end && y.start < x.end;
}
