/**
 * How surely an outlet printed the words that a finding points at. That is another question than how surely the words
 * differ: in a damaged copy two offices differ beyond doubt, and the outlet may never have written the second.
 */
import type { Discrepancy } from '../detector.ts';

/** What is left when a thing speaks against it: the copy is damaged, or a report says elsewhere what the other says. By hand. */
export const DOUBT = 0.6;

/** The finding with one thing more that speaks against its words. */
export function doubted(found: Discrepancy): Discrepancy {
	return { ...found, printed: (found.printed ?? 1) * DOUBT };
}
