/**
 * Figures and days of the passages that both reports tell, with what each outlet says: the table a fact-checker ticks off.
 *
 * Each figure of A is held against each of B as findings are looked for. Equal ones are told too, and so is a figure of a
 * shared passage that the other outlet's passage lacks.
 */
import { type AnnotatedReport, type Mention, type MentionOf, mentionsOf } from '../annotate/mention.ts';
import { type Encounter, spanOf } from '../classify/detector.ts';
import { type Located, locate, spanAt } from '../classify/claims/located.ts';
import { type Comparison as Comparing, heldAgainst } from '../classify/correspondences/counterparts.ts';
import { encounterOf } from '../classify/encounters.ts';
import { comparisonOfQuantities } from '../classify/kinds/quantity.ts';
import { comparisonOfTimes } from '../classify/kinds/time.ts';
import type { Compared } from '../compare.ts';
import type { Finding, Pair, Sides, Span } from '../model.ts';
import { figureWords, nounCounted, nounCountedByBoth } from './figure-words.ts';
import type { Figure } from './model.ts';
import { isNamed, sameMention } from './same-mention.ts';

type Kind = 'quantity' | 'time';

/** In the order of the pairs, and within a pair of A's text; what a sentence in two pairs repeats stands once. */
export function figuresOf({ comparison, annotated }: Compared): readonly Figure[] {
	const rows = comparison.pairs.flatMap((pair) => {
		const encounter = encounterOf(annotated, pair, 'to be established');
		const findings = comparison.findings.filter((finding) => finding.pair === pair.id);
		return [
			...figuresOfKind(annotated, encounter, pair, findings, 'quantity', comparisonOfQuantities(encounter)),
			...figuresOfKind(annotated, encounter, pair, findings, 'time', comparisonOfTimes(encounter)),
		];
	});
	return withoutTheAnswered(once(rows));
}

function figuresOfKind<K extends Kind>(
	annotated: Compared['annotated'],
	encounter: Encounter,
	{ id }: Pair,
	findings: readonly Finding[],
	kind: K,
	comparing: Comparing<MentionOf<K>>,
): readonly Figure[] {
	const located = {
		a: locate(encounter.places.a, kind).filter(isFigure),
		b: locate(encounter.places.b, kind).filter(isFigure),
	};
	const held = heldAgainst(encounter, located.a, located.b, comparing);
	const taken = new Set<Located>();
	const rows = held.flatMap(({ a, b, outcome }): readonly Figure[] => {
		if (outcome.kind === 'refused' || taken.has(a) || taken.has(b)) return [];
		taken.add(a).add(b);
		const spans = { a: spanAt(a), b: spanAt(b) };
		const standing = outcome.kind === 'agree' ? 'equal' : standingOf(spans, findings);
		const words = { a: figureWords(a), b: figureWords(b) };
		return [{ kind, pair: id, counts: nounCountedByBoth(a, b), ...spans, words, standing, elsewhere: null }];
	});
	const alone = (side: 'a' | 'b') =>
		located[side]
			.filter((one) => !taken.has(one))
			.map(
				(one): Figure => ({
					kind,
					pair: id,
					counts: nounCounted(one),
					a: side === 'a' ? spanAt(one) : null,
					b: side === 'b' ? spanAt(one) : null,
					words: { a: side === 'a' ? figureWords(one) : null, b: side === 'b' ? figureWords(one) : null },
					standing: 'one report only',
					elsewhere: sameValueIn(annotated[side === 'a' ? 'b' : 'a'], one.mention),
				}),
			);
	const left = joinedByMeasure(
		{ a: located.a.filter((one) => !taken.has(one)), b: located.b.filter((one) => !taken.has(one)) },
		{ a: alone('a'), b: alone('b') },
	);
	return [...rows, ...left].sort((x, y) => startOf(x) - startOf(y));
}

/**
 * "9 percent" and "19%" of one pair, the only shares that are left over on either side and that the other report has nowhere:
 * whoever checks them wants them side by side, whether or not they are of one thing.
 */
function joinedByMeasure(left: Sides<readonly Located[]>, alone: Sides<readonly Figure[]>): readonly Figure[] {
	const joined = left.a.flatMap((one, at) => {
		const measure = measureOf(one);
		const [other, ...more] = left.b.filter((two) => measureOf(two) === measure);
		const isOnly = left.a.filter((two) => measureOf(two) === measure).length === 1 && more.length === 0;
		const [a, b] = [alone.a[at], other === undefined ? undefined : alone.b[left.b.indexOf(other)]];
		if (measure === null || !isOnly || other === undefined || a === undefined || b === undefined) return [];
		if (a.elsewhere !== null || b.elsewhere !== null) return [];
		const words = { a: a.words.a, b: b.words.b };
		const row: Figure = { ...a, b: b.b, counts: nounCountedByBoth(one, other), words, standing: 'other values' };
		return [{ row, of: [a, b] }];
	});
	const gone = new Set(joined.flatMap(({ of }) => of));
	return [...joined.map(({ row }) => row), ...[...alone.a, ...alone.b].filter((figure) => !gone.has(figure))];
}

/** What a number is given in; null of days, which may be of any act, and of what is counted one by one. */
function measureOf({ mention }: Located): string | null {
	if (mention.kind !== 'quantity' || mention.dimension === 'count' || mention.dimension === 'rank') return null;
	return `${mention.dimension} ${mention.unit} ${mention.per ?? ''}`;
}

/** "The two sides" and "One also said" count nothing that anybody would check. */
function isFigure({ mention, sentence }: Located): boolean {
	if (mention.kind !== 'quantity') return true;
	if (mention.of === null && /^(?:one|two|first|second|last)$/i.test(mention.text)) return false;
	return !mentionsOf(sentence, 'reference').some(
		({ form, start, end }) => form === 'group' && start <= mention.start && mention.end <= end,
	);
}

/** Rows that only B has come behind those of A. */
const startOf = ({ a, b }: Figure) => a?.start ?? 1e12 + (b?.start ?? 0);

/** What the comparison says of the two; what was held against each other and not said is left to the reader. */
function standingOf(spans: Sides<Span>, findings: readonly Finding[]): Figure['standing'] {
	const found = findings.find(
		({ a, b }) => a.some((span) => meets(span, spans.a)) && b.some((span) => meets(span, spans.b)),
	);
	if (found === undefined) return 'other values';
	return found.tier === 'said' ? found.verdict : 'worth a look';
}

const meets = (x: Span, y: Span) => x.start < y.end && y.start < x.end;

/** The first place of the other report, in whatever passage, that has this value. */
function sameValueIn(report: AnnotatedReport, mention: MentionOf<Kind>): Span | null {
	for (const sentence of report.sentences) {
		const found = sentence.mentions.find(
			(other) => isNamed(other) && sameMention(mention, other) && countOneThing(mention, other),
		);
		if (found !== undefined) return spanOf(report, sentence, found);
	}
	return null;
}

/** "17 dead" is not "17 counties"; a measure has its unit. */
function countOneThing(x: Mention, y: Mention): boolean {
	return x.kind !== 'quantity' || y.kind !== 'quantity' || x.of === y.of;
}

function once(rows: readonly Figure[]): readonly Figure[] {
	const seen = new Set<string>();
	return rows.filter(({ a, b }) => {
		const key = `${a?.start ?? ''}/${b?.start ?? ''}`;
		const isNew = !seen.has(key);
		seen.add(key);
		return isNew;
	});
}

/** A figure that one pair leaves alone may have its answer in another. */
function withoutTheAnswered(rows: readonly Figure[]): readonly Figure[] {
	const answered = rows.filter(({ standing }) => standing !== 'one report only');
	const has = (side: 'a' | 'b') => new Set(answered.map((row) => row[side]?.start));
	const [a, b] = [has('a'), has('b')];
	return rows.filter((row) => answered.includes(row) || !(row.a === null ? b : a).has((row.a ?? row.b)?.start));
}
