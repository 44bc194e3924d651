/** Sentences of an event where two of its reports are compared: `reuters.12` is `a12` there, or `b12`. */
import type { Side, Sides } from '../../../../src/model.ts';
import type { Row } from './table.ts';

/** The sentences of a matter in the two reports, under the ids they have in the comparison of both. */
export function placesOf({ matter }: Row, reports: Sides<string>): Sides<readonly string[]> {
	return { a: placesIn('a'), b: placesIn('b') };
	function placesIn(side: Side): readonly string[] {
		const sentences = matter.cells.find(({ report }) => report === reports[side])?.sentences ?? [];
		return sentences.map(({ sentence }) => `${side}${sentence.slice(sentence.lastIndexOf('.') + 1)}`);
	}
}
