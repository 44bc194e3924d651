/** What every format implements. */
import type { Coverage } from '../coverage/model.ts';
import type { Comparison } from '../model.ts';

/** A comparison and the id its line had in a batch; null for one that stands alone. */
export interface Identified {
	readonly id: string | null;
	readonly comparison: Comparison;
}

export interface RenderOptions {
	/** Of a terminal, in cells. */
	readonly width: number;
	readonly colour: boolean;
	/** When the result was printed, ISO 8601; null leaves it out, so that the same input gives the same bytes. */
	readonly stamp: string | null;
	/** The finding a card shows; null for the first that may be shown. */
	readonly finding: string | null;
	/** Whether a card may show a finding that perhaps only this copy has. */
	readonly unverified: boolean;
	/** What the reports cover, for the forms that have a section for it; absent where nobody asked. */
	readonly coverage?: Coverage;
}

/** Text; bytes where the form is none, as a workbook is. */
export type Rendered = string | Uint8Array;

/** Most formats show one comparison; tables take any number. */
export type Format<Result extends Rendered = Rendered> =
	| { readonly takes: 'one'; render(comparison: Comparison, options: RenderOptions): Result }
	| { readonly takes: 'many'; render(comparisons: readonly Identified[], options: RenderOptions): Result };

/** There is nothing to print in this format. The message says why and what to do instead. */
export class NothingToRender extends Error {}

/** As for a file: without colour and without a stamp. */
const PLAIN: RenderOptions = { width: 100, colour: false, stamp: null, finding: null, unverified: false };

/** One comparison in any format, as it would be written to a file. */
export function renderPlainly<Result extends Rendered>(format: Format<Result>, comparison: Comparison): Result {
	return format.takes === 'one' ? format.render(comparison, PLAIN) : format.render([{ id: null, comparison }], PLAIN);
}
