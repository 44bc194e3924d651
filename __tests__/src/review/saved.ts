/** Comparisons as they were saved, with findings made for the test: what the rules find is measured elsewhere. */
import { compare } from '../../../src/compare.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import type { Comparison, Finding, FindingKind, Span } from '../../../src/model.ts';
import type { Identified } from '../../../src/report/format.ts';

const TOWNS = 'Arden Belmore Corvale Dunmere Elstow Farrow Glenrock Harwick Ivybridge Kelso Lanark Morven'.split(' ');

/** Each town's sentences match each other's and no other's. */
function sentencesOn(town: string): readonly string[] {
	return [
		`The mayor of ${town} opened the rebuilt ${town} bridge to traffic on Saturday morning.`,
		`Engineers had inspected the ${town} railway tunnel after a landslide closed it in ${town}.`,
	];
}

/** Two reports that say the same, sentence for sentence. */
export function alike(town = 'Arden'): Comparison {
	const sentences = sentencesOn(town);
	return compare({ a: sentencesDraft(sentences, {}), b: sentencesDraft(sentences, {}) });
}

/** The comparison with one finding of each kind given, the first in its first pair, the next in its next. */
export function withFindings(comparison: Comparison, kinds: readonly FindingKind[]): Comparison {
	const findings = kinds.map((kind, place) => findingOf(comparison, kind, place));
	const pairs = comparison.pairs.map((pair) => ({
		...pair,
		findings: findings.filter((finding) => finding.pair === pair.id).map(({ id }) => id),
	}));
	return { ...comparison, findings, pairs };
}

function findingOf({ pairs, reports }: Comparison, kind: FindingKind, place: number): Finding {
	const pair = pairs[place];
	if (pair === undefined) throw new Error('fewer pairs than findings');
	const span = (side: 'a' | 'b'): Span => {
		const sentence = reports[side].sentences.find(({ id }) => id === pair[side][0]);
		if (sentence === undefined) throw new Error('a pair without a sentence');
		const { id, start, text } = sentence;
		return { sentence: id, start, end: start + 9, text: text.slice(0, 9) };
	};
	return {
		id: `f-${pair.id.slice(2)}`,
		pair: pair.id,
		scope: 'cross',
		kind,
		verdict: 'conflict',
		cause: null,
		importance: 'high',
		tier: 'said',
		by: 'grammar',
		confidence: 0.9,
		printed: 1,
		a: [span('a')],
		b: [span('b')],
		seeAlso: [],
		explanation: 'Made for the test.',
	};
}

/** Twelve comparisons of two pairs each: the first eight have a finding in their first pair. */
export function batchOfTwelve(): readonly Identified[] {
	const kinds: readonly FindingKind[] = [
		'quantity',
		'quantity',
		'quantity',
		'quantity',
		'quantity',
		'quantity',
		'name',
		'time',
	];
	return TOWNS.map((town, place) => {
		const kind = kinds[place];
		return { id: town, comparison: withFindings(alike(town), kind === undefined ? [] : [kind]) };
	});
}
