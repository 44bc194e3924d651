/** What every section of the printed coverage shares: its width, its style, and how it cites a sentence. */
import type { Coverage } from '../../coverage/model.ts';
import type { Side } from '../../model.ts';
import { outletName } from '../../names.ts';
import { labelled } from '../columns.ts';
import { sideOf } from '../places.ts';
import { printable } from '../printable.ts';
import type { Style } from '../style.ts';

export interface Page {
	readonly width: number;
	readonly style: Style;
}

/** The lines of one section; a section without lines is not printed. */
export type Section = (coverage: Coverage, page: Page) => readonly string[];

export const SIDES: readonly Side[] = ['a', 'b'];

export const other = (side: Side): Side => (side === 'a' ? 'b' : 'a');

export function clean(text: string): string {
	return printable(text).replace(/\s+/g, ' ').trim();
}

export function outlet({ reports }: Coverage, side: Side): string {
	return clean(outletName(reports[side], side));
}

export function textOf({ reports }: Coverage, id: string): string {
	const found = reports[sideOf(id)].sentences.find((sentence) => sentence.id === id);
	return clean(found?.text ?? '');
}

/** A stretch of a text in as many characters as fit a line beside others. */
export function shortened(text: string, most: number): string {
	return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most - 1)).trimEnd()} …`;
}

/** "1 word", "12 words". */
export function counted(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A line with what follows it indented under its first word. */
export function item(label: string, text: string, { width }: Page): readonly string[] {
	return labelled(label, text, width);
}
