/**
 * Whether a wording may be an accident of the text at hand: a copy that was damaged, or translated away and back.
 *
 * "Foreign Minister Antony Blinken" is what machine translation makes of the Secretary of State; that the same copy later
 * writes "The Secretary" and closes quotations it never opened says that the outlet may never have written it.
 */
import type { FindingKind, Side, Sides, Span } from '../../model.ts';
import type { Discrepancy, Encounter, Place } from '../detector.ts';
import { quoted } from '../explain.ts';
import { doubted } from './printed.ts';

/** One stray quotation mark happens to anybody; two signs that words were lost or changed make a damaged text. */
const SIGNS_OF_DAMAGE = 2;
/** What translation changes: the words of titles, names and quotations; it leaves numbers and dates alone. */
const FRAGILE: ReadonlySet<FindingKind> = new Set(['title', 'name', 'quote', 'characterisation']);

/** The finding with cause `copy` where one side's text is damaged and its wording may be the damage. */
export function heedCopy(encounter: Encounter, found: Discrepancy): Discrepancy {
	const { places } = encounter;
	const side = damagedSide(places);
	if (side === null || !isPerhapsCopy(encounter, found)) return found;
	return {
		...doubted(found),
		cause: 'copy',
		explanation: `${found.explanation} ${warning(places[side], found[side], found.seeAlso)}`,
	};
}

/** Whether a conflict of words may be the damage of one side's text. */
export function isPerhapsCopy({ scope, places }: Encounter, { kind, verdict }: Discrepancy): boolean {
	return scope === 'cross' && verdict === 'conflict' && FRAGILE.has(kind) && damagedSide(places) !== null;
}

/** The side whose text is damaged, the worse one if both are; null for two sound texts. */
function damagedSide({ a, b }: Sides<Place>): Side | null {
	const [x, y] = [signsOfDamage(a), signsOfDamage(b)];
	if (Math.max(x, y) < SIGNS_OF_DAMAGE) return null;
	return x > y ? 'a' : 'b';
}

/** A paragraph that stands twice is damage to the page, not to its words. */
function signsOfDamage({ report }: Place): number {
	return report.report.integrity.notes.filter(({ kind }) => kind !== 'repeat').length;
}

function warning({ name, report }: Place, own: readonly Span[], seeAlso: readonly Span[]): string {
	const says = own.map(({ text }) => quoted(text)).join(', ');
	const later = seeAlso.find(({ start, end, text }) => report.report.text.slice(start, end) === text);
	const further = later ? `; further down it says ${quoted(later.text)}` : '';
	return `This copy of ${name} says ${says}${further}. It may have been translated back: check the original.`;
}
