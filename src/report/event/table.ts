/** The table of matters by reports: a mark for each cell, the words of each below. */
import type { Event, Matter, Standing } from '../../event/model.ts';
import { shortened } from '../../event/shortened.ts';
import { clean, item, type Page, type Section, STANDINGS, titled } from './page.ts';

/** A column holds its number or a mark. */
const COLUMN = 3;
/** Where fewer cells are left for the matter's words, the marks stand under them. */
const LEAST_NAME = 28;
/** Matters that one report alone tells have a section of their own. */
const LEAST_REPORTS = 2;

export function sharedMatters({ matters }: Event): readonly Matter[] {
	return matters.filter(({ reports }) => reports >= LEAST_REPORTS);
}

export const tableSection: Section = (event, page) => {
	const matters = sharedMatters(event);
	if (matters.length === 0)
		return [...titled('Matters', page), ...item('', 'No matter was found that two reports tell.', page)];
	const left = page.width - 4 - COLUMN * event.reports.length;
	const legend = Object.values(STANDINGS).map(({ glyph, says }) => `${glyph} ${says}`);
	return [
		...titled('Matters that two reports or more tell', page),
		...item('', `${legend.join('; ')}; in brackets: told in a sentence of another matter.`, page),
		...(left >= LEAST_NAME ? wide(event, matters, left, page) : narrow(matters, page)),
	];
};

function wide(event: Event, matters: readonly Matter[], left: number, page: Page): readonly string[] {
	const numbers = event.reports
		.map((_, number) =>
			String(number + 1)
				.padStart(2)
				.padEnd(COLUMN),
		)
		.join('');
	return [
		page.style.heading(`${' '.repeat(4 + left)}${numbers}`.trimEnd()),
		...matters.map((matter, number) => {
			const name = clean(shortened(matter.name, left - 1)).padEnd(left);
			const marks = matter.cells.map((cell) => marked(cell.standing, cell.alsoElsewhere, page)).join('');
			return `${String(number + 1).padStart(3)} ${name}${marks}`.trimEnd();
		}),
	];
}

function narrow(matters: readonly Matter[], page: Page): readonly string[] {
	return matters.flatMap(({ name, cells }, number) => [
		...item(`${String(number + 1).padStart(3)} `, clean(name), page),
		...item(
			'    ',
			cells.map(({ standing, alsoElsewhere }, at) => `${at + 1}${glyphOf(standing, alsoElsewhere)}`).join(' '),
			page,
		),
	]);
}

function marked(standing: Standing, also: boolean, { style }: Page): string {
	const text = glyphOf(standing, also);
	const mark = also ? text : ` ${text} `;
	if (standing === 'contradicted') return style.standing('conflict', mark);
	return standing === 'told otherwise' ? style.standing('difference', mark) : mark;
}

function glyphOf(standing: Standing, also: boolean): string {
	const { glyph } = STANDINGS[standing];
	return also ? `(${glyph})` : glyph;
}
