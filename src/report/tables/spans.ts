/** A row a place that a finding points at: findings of several places are taken apart here. */
import type { Comparison, Finding, Span } from '../../model.ts';
import { placeAt } from '../../places.ts';
import { sideOf } from '../places.ts';
import { tableOf } from './table.ts';

interface Item {
	readonly finding: Finding;
	readonly span: Span;
	readonly part: 'a' | 'b' | 'see also';
	readonly comparison: Comparison;
}

export const spans = tableOf<Item>({
	about: 'a place that a finding points at',
	itemsOf: (comparison) =>
		comparison.findings.flatMap((finding) => [
			...finding.a.map((span): Item => ({ finding, span, part: 'a', comparison })),
			...finding.b.map((span): Item => ({ finding, span, part: 'b', comparison })),
			...finding.seeAlso.map((span): Item => ({ finding, span, part: 'see also', comparison })),
		]),
	columns: {
		finding: ['Id of the finding', ({ finding }) => finding.id],
		part: ['a, b: what it holds against each other; see also: where a report says the other', ({ part }) => part],
		report: ['a or b', ({ span }) => sideOf(span.sentence)],
		sentence: ['Id of the sentence', ({ span }) => span.sentence],
		words: ['The words', ({ span }) => span.text],
		start: ['Where they begin, in UTF-16 units of the text', ({ span }) => span.start],
		end: ['Where they end', ({ span }) => span.end],
		sentence_text: ['The sentence', ({ span, comparison }) => sentenceText(span, comparison)],
		sha256: ['SHA-256 of the text', ({ span, comparison }) => comparison.reports[sideOf(span.sentence)].sha256],
		place: [
			'Where the source has them: a page or a time',
			({ span, comparison }) => placeAt(comparison.reports[sideOf(span.sentence)].places, span.start),
		],
	},
});

function sentenceText({ sentence }: Span, { reports }: Comparison): string | null {
	return reports[sideOf(sentence)].sentences.find(({ id }) => id === sentence)?.text ?? null;
}
