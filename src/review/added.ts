/** A finding that a reviewer added, put to its place in the texts at hand. */
import { contentId } from '../hash.ts';
import type { Comparison, Finding, Report, Side, Sides, Span } from '../model.ts';
import type { Act } from './act.ts';
import type { Place } from './subject.ts';

/**
 * Null where one of its sentences does not stand in the texts. The sides may be exchanged since. Of what only one report says
 * the other side has no words.
 */
export function locatedFinding(comparison: Comparison, act: Extract<Act, { kind: 'add' }>): Finding | null {
	const { kind, scope } = act.subject;
	const sides: readonly (readonly [Side, Side])[] =
		scope === 'cross'
			? [
					['a', 'b'],
					['b', 'a'],
				]
			: [
					['a', 'a'],
					['b', 'b'],
				];
	for (const [first, second] of sides) {
		const spans = {
			a: spansIn(comparison.reports[first], act.subject.a),
			b: spansIn(comparison.reports[second], act.subject.b),
		};
		if (spans.a === null || spans.b === null || spans.a.length + spans.b.length === 0) continue;
		const [a, b] = first === 'b' && scope === 'cross' ? [spans.b, spans.a] : [spans.a, spans.b];
		const placed = [...a, ...b].map(({ start, text }) => `${start} ${text}`);
		return {
			id: contentId('f', 'reviewer', kind, ...placed),
			pair: scope === 'cross' ? pairOf(comparison, { a, b }) : null,
			scope: scope === 'cross' ? 'cross' : first,
			kind,
			verdict: act.verdict,
			cause: null,
			importance: 'medium',
			tier: 'said',
			by: 'reviewer',
			confidence: 1,
			printed: 1,
			a,
			b,
			seeAlso: [],
			explanation: act.explanation,
		};
	}
	return null;
}

function spansIn({ sentences }: Report, places: readonly Place[]): readonly Span[] | null {
	const spans = places.flatMap(({ words, sentence }) => {
		const found = sentences.find(({ text }) => text === sentence);
		const at = found?.text.indexOf(words) ?? -1;
		if (found === undefined || at < 0) return [];
		return [{ sentence: found.id, start: found.start + at, end: found.start + at + words.length, text: words }];
	});
	return spans.length === places.length ? spans : null;
}

function pairOf({ pairs }: Comparison, { a, b }: Sides<readonly Span[]>): string | null {
	const holds = (ids: readonly string[], spans: readonly Span[]) =>
		spans.every(({ sentence }) => ids.includes(sentence));
	return pairs.find((pair) => holds(pair.a, a) && holds(pair.b, b))?.id ?? null;
}
