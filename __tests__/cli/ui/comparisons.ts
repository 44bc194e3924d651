/** Comparisons made by hand for the tests of the screen. */
import { summarise } from '../../../src/classify/summary.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import type { Comparison, Finding, Omission, Pair, Side } from '../../../src/model.ts';
import { prepare } from '../../../src/prepare/prepare.ts';
import { PROGRAM } from '../../../src/program.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';

/** A finding as a test states it: the words on both sides, and what matters to the test. */
export interface FindingGiven extends Partial<Omit<Finding, 'a' | 'b'>> {
	/** `a0: an hour beforehand`: the sentence and the words in it. */
	readonly a: string;
	readonly b: string;
}

interface ComparisonGiven {
	readonly a: readonly string[];
	readonly b: readonly string[];
	/** `a0 = b1 b2` */
	readonly pairs: readonly string[];
	readonly findings?: readonly FindingGiven[];
}

export function comparisonOf({ a, b, pairs: given, findings: wanted = [] }: ComparisonGiven): Comparison {
	const reports = {
		a: prepare(sentencesDraft(a, { outlet: 'The Courier' }), 'a'),
		b: prepare(sentencesDraft(b, { outlet: 'The Herald' }), 'b'),
	};
	const spanOf = (place: string) => {
		const [id = '', words = ''] = place.split(/: (.*)/);
		const side = id[0] === 'a' ? 'a' : 'b';
		const sentence = reports[side].sentences.find((candidate) => candidate.id === id);
		const at = sentence?.text.indexOf(words) ?? -1;
		if (!sentence || at < 0) throw new Error(`no "${words}" in ${id}`);
		return { sentence: id, start: sentence.start + at, end: sentence.start + at + words.length, text: words };
	};
	const sides = given.map((pair) => pair.split(' = ').map((ids) => ids.split(' ')));
	const findings = wanted.map((finding, index): Finding => {
		const spans = { a: [spanOf(finding.a)], b: [spanOf(finding.b)] };
		const pair = sides.findIndex((ids) => ids[0]?.includes(finding.a.slice(0, 2)));
		return { ...USUAL, id: `f-${index}`, pair: finding.scope ? null : `p-${pair}`, ...finding, ...spans };
	});
	const pairs = sides.map(([inA = [], inB = []], index): Pair => {
		const own = findings.filter(({ pair }) => pair === `p-${index}`);
		const relation = own.some(({ verdict }) => verdict === 'conflict') ? 'contradiction' : 'agreement';
		return { id: `p-${index}`, a: inA, b: inB, similarity: 0.8, relation, findings: own.map(({ id }) => id) };
	});
	const matched = new Set(pairs.flatMap((pair) => [...pair.a, ...pair.b]));
	const omissions = (['a', 'b'] as Side[]).flatMap((side) =>
		reports[side].sentences
			.filter(({ id }) => !matched.has(id))
			.map(({ id }): Omission => ({ missingFrom: side === 'a' ? 'b' : 'a', sentence: id, importance: 'medium' })),
	);
	return {
		schema: 'counterpoint.comparison/1',
		program: PROGRAM,
		settings: DEFAULT_SETTINGS,
		reports,
		pairs,
		findings,
		omissions,
		summary: summarise(pairs, findings, omissions),
	};
}

const USUAL: Omit<Finding, 'a' | 'b' | 'id' | 'pair'> = {
	scope: 'cross',
	kind: 'quantity',
	verdict: 'conflict',
	cause: null,
	importance: 'high',
	tier: 'said',
	by: 'grammar',
	confidence: 0.9,
	printed: 1,
	seeAlso: [],
	explanation: 'The two reports give different values.',
};

/** Two reports of a flood: one conflict, one doubtful one, one difference, sentences without counterpart in both. */
export const FLOOD = comparisonOf({
	a: [
		'The river burst its banks at dawn on Tuesday.',
		'At least 40 people were rescued from their homes.',
		'The mayor blamed a blocked culvert.',
		'School buses were cancelled across the county.',
		'Officials promised help within three days.',
	],
	b: [
		'The river burst its banks at dawn on Wednesday.',
		'At least 60 people were rescued from rooftops.',
		'Rain is forecast for the weekend.',
		'Officials promised aid within 72 hours.',
	],
	pairs: ['a0 = b0', 'a1 = b1', 'a4 = b3'],
	findings: [
		{ a: 'a1: At least 40', b: 'b1: At least 60', explanation: 'The Courier counts 40 rescued, the Herald 60.' },
		{ a: 'a0: Tuesday', b: 'b0: Wednesday', kind: 'time', cause: 'copy' },
		{ a: 'a4: three days', b: 'b3: 72 hours', verdict: 'difference', importance: 'low', cause: 'rounding' },
	],
});
