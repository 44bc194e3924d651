/** What every section of a printed event shares: its width, its style, and how it cites reports and sentences. */
import type { Event, Standing, Words } from '../../event/model.ts';
import { labelled } from '../columns.ts';
import { printable } from '../printable.ts';
import type { Style } from '../style.ts';

export interface Page {
	readonly width: number;
	readonly style: Style;
}

/** The lines of one section; a section without lines is not printed. */
export type Section = (event: Event, page: Page) => readonly string[];

export function clean(text: string): string {
	return printable(text).replace(/\s+/g, ' ').trim();
}

/** A line with what follows it indented under its first word. */
export function item(label: string, text: string, { width }: Page): readonly string[] {
	return labelled(label, text, width);
}

/** A heading, broken where a narrow terminal needs it. */
export function titled(title: string, page: Page): readonly string[] {
	return item('', title, page).map(page.style.heading);
}

/** "1 word", "12 words". */
export function counted(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

export function nameOf({ reports }: Event, id: string): string {
	return clean(reports.find((report) => report.id === id)?.name ?? id);
}

/** "Meridian Wire, Radio Sund"; more than so many are counted. */
export function namesOf(event: Event, ids: readonly string[], most = 6): string {
	const names = inColumns(event, ids).map((id) => nameOf(event, id));
	const rest = names.length - most;
	return rest <= 1 ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${rest} more`;
}

/** Lists of the event stand in an order of their own; read, they follow the columns. */
export function inColumns({ reports }: Event, ids: readonly string[]): readonly string[] {
	const wanted = new Set(ids);
	return reports.map(({ id }) => id).filter((id) => wanted.has(id));
}

export function reportsOf(words: readonly Words[]): readonly string[] {
	return words.map(({ report }) => report);
}

/** How a cell is marked and called: the glyph never stands without a legend. */
export const STANDINGS: Readonly<Record<Standing, { readonly glyph: string; readonly says: string }>> = {
	told: { glyph: '=', says: 'told, nothing recognised that differs from most' },
	'told otherwise': { glyph: '~', says: 'told otherwise' },
	contradicted: { glyph: 'x', says: 'contradicted by as many sources as agree with it, or more' },
	missing: { glyph: '.', says: 'not found' },
};
