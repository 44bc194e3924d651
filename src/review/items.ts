/** What a coder is given to read: two passages, one of each report, and what the program said of them, kept apart. */
import { contentId } from '../hash.ts';
import type { Comparison, Finding, Sentence, Side, Sides, Span } from '../model.ts';
import type { Identified } from '../report/format.ts';
import { passageText } from '../report/passage.ts';

export interface Item {
	/** Depends on the two texts and the two passages alone: it tells nothing, and a new run finds it again. */
	readonly id: string;
	readonly texts: Sides<string>;
	readonly published: Sides<string | null>;
	/** What the program found between the passages, the weightiest first. */
	readonly findings: readonly Finding[];
}

/**
 * Every matched pair, and every other couple of passages that a finding is about, each once. What was found within one
 * report is left out: a row with two places of one report would tell the coder that something was found there.
 */
export function itemsOf(comparisons: readonly Identified[]): readonly Item[] {
	const items = comparisons.flatMap(({ comparison }) => itemsOfOne(comparison));
	return [...new Map(items.map((item) => [item.id, item])).values()];
}

function itemsOfOne(comparison: Comparison): Item[] {
	// A comparison whose texts are left out has nothing to read.
	if (comparison.reports.a.textLeftOut) return [];
	const unpaired = groupBy(comparison.findings.filter(standsAlone), ({ a, b }) => `${idsOf(a)}|${idsOf(b)}`);
	return [
		...comparison.pairs.map((pair) => {
			const findings = comparison.findings.filter(({ id }) => pair.findings.includes(id));
			return itemOf(comparison, pair, findings);
		}),
		...unpaired.map((findings) => {
			const ids = (side: Side) => findings.flatMap((finding) => finding[side].map(({ sentence }) => sentence));
			return itemOf(comparison, { a: ids('a'), b: ids('b') }, findings);
		}),
	];
}

const standsAlone = ({ pair, scope }: Finding) => pair === null && scope === 'cross';

const idsOf = (spans: readonly Span[]) => [...new Set(spans.map(({ sentence }) => sentence))].sort().join(' ');

function itemOf({ reports }: Comparison, ids: Sides<readonly string[]>, findings: readonly Finding[]): Item {
	const text = (side: Side) => passageText(sentencesOf(reports[side].sentences, ids[side]));
	const texts = { a: text('a'), b: text('b') };
	return {
		id: contentId('i', reports.a.sha256, reports.b.sha256, texts.a, texts.b),
		texts,
		published: { a: reports.a.published, b: reports.b.published },
		findings,
	};
}

function sentencesOf(sentences: readonly Sentence[], ids: readonly string[]): readonly Sentence[] {
	return sentences.filter(({ id }) => ids.includes(id));
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): readonly (readonly T[])[] {
	const groups = new Map<string, T[]>();
	for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
	return [...groups.values()];
}
