/** Figures and days that several reports give, by how many sources give each value. */
import type { Event, Figure, Value } from '../../event/model.ts';
import { clean, item, namesOf, reportsOf, type Section, titled } from './page.ts';

export const figuresSection: Section = (event, page) => {
	const figures = event.figures.filter(({ sources }) => sources > 1);
	if (figures.length === 0) return [];
	return [
		...titled('Figures and days, by how many sources give them', page),
		...figures.flatMap((figure) => item('- ', figureText(event, figure), page)),
	];
};

/** "person: 9, 3 of 5 sources (…); 17, 1 of 5 (…): divided" */
export function figureText(event: Event, figure: Figure): string {
	const what = figure.counts === null ? figure.kind : clean(figure.counts);
	const values = figure.values.map((value) => valueText(event, value, figure.sources));
	return `${what}, ${figure.standing}: ${values.join('; ')}`;
}

function valueText(event: Event, { text, words, sources }: Value, all: number): string {
	return `“${clean(text)}” ${sources} of ${all} (${namesOf(event, reportsOf(words))})`;
}
