/** Figures and days that several reports give, by how many sources give each value. */
import type { Event, Figure, Value } from '../../event/model.ts';
import { clean, item, nameOf, namesOf, reportsOf, type Section, titled } from './page.ts';

export const figuresSection: Section = (event, page) => {
	const figures = event.figures.filter(({ sources }) => sources > 1);
	if (figures.length === 0) return [];
	return [
		...titled('Figures and days, by how many sources give them', page),
		...figures.flatMap((figure) => item('- ', figureText(event, figure), page)),
	];
};

/**
 * "dead, majority: “nine” 3 of 4 sources (…); “17” 1 of 4 (…); no figure in Radio Sund". Who gives no value is said, since
 * "all alike" is true only of those who give one.
 */
export function figureText(event: Event, figure: Figure): string {
	const what = figure.counts === null ? figure.kind : clean(figure.counts);
	const values = figure.values.map((value) => valueText(event, value, figure.sources));
	return `${what}, ${standingText(figure)}: ${[...values, ...besideValues(event, figure)].join('; ')}`;
}

/** What the values leave open: figures that may be of something else, and who gives none. */
export function besideValues(event: Event, { unclear, silent }: Figure): readonly string[] {
	return [
		...unclear.map(
			({ report, spans }) =>
				`${nameOf(event, report)} has ${spans.map(({ text }) => `“${clean(text)}”`).join(', ')}, which may be of something else`,
		),
		...(silent.length === 0 ? [] : [`no figure in ${namesOf(event, silent)}`]),
	];
}

export function standingText({ standing, values }: Figure): string {
	return standing === 'compatible' && values.length === 1 ? 'one value and others that may be of it' : standing;
}

function valueText(event: Event, { text, words, sources }: Value, all: number): string {
	return `“${clean(text)}” ${sources} of ${all} (${namesOf(event, reportsOf(words))})`;
}
