/** Where sentences stand, in words. */
import type { Comparison, Finding, Side, Span } from '../model.ts';
import { outletName } from '../names.ts';
import { placeAt } from '../places.ts';
import { placeBehind } from './place-behind.ts';

/** The side a sentence belongs to. */
export function sideOf(sentence: string): Side {
	return sentence.startsWith('a') ? 'a' : 'b';
}

/** "a3, a4 (paragraphs 2, 3)", "a3 (paragraph 2; p. 1)": a reader counts paragraphs from one. */
export function places(comparison: Comparison, ids: readonly string[]): string {
	const paragraphs = [...new Set(ids.flatMap((id) => paragraphOf(comparison, id) ?? []))];
	const noun = paragraphs.length === 1 ? 'paragraph' : 'paragraphs';
	const inSource = [...new Set(ids.flatMap((id) => placeInSource(comparison, id) ?? []))].map((place) => `; ${place}`);
	return `${[...new Set(ids)].join(', ')} (${noun} ${paragraphs.join(', ')}${inSource.join('')})`;
}

function placeInSource({ reports }: Comparison, id: string): string | null {
	const report = reports[sideOf(id)];
	const sentence = report.sentences.find((sentence) => sentence.id === id);
	return sentence === undefined ? null : placeAt(report.places, sentence.start);
}

/** Counted from 1; null where the comparison has no such sentence. */
export function paragraphOf({ reports }: Comparison, id: string): number | null {
	const sentence = reports[sideOf(id)].sentences.find((sentence) => sentence.id === id);
	return sentence === undefined ? null : sentence.paragraph + 1;
}

/** The report that one side of a finding stands in: of a finding within one report both sides stand in that one. */
export function findingSide({ scope }: Pick<Finding, 'scope'>, side: Side): Side {
	return scope === 'cross' ? side : scope;
}

/** "The Herald, paragraph 4 (p. 3)": where an outlet says these words. */
export function whereSaid(comparison: Comparison, span: Span): string {
	const side = sideOf(span.sentence);
	const report = comparison.reports[side];
	const paragraph = paragraphOf(comparison, span.sentence) ?? '?';
	return `${outletName(report, side)}, paragraph ${paragraph}${placeBehind(report, span)}`;
}
