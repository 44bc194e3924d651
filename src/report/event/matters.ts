/** Each matter with the words of every report that tells it. */
import type { Cell, Event, Matter } from '../../event/model.ts';
import { shortened } from '../../event/shortened.ts';
import { clean, counted, item, nameOf, namesOf, type Page, type Section, STANDINGS, titled } from './page.ts';
import { sharedMatters } from './table.ts';
import { figureText } from './figures.ts';

/** So many are read; the rest is in the data. */
const MOST = 40;
/** In characters. */
const LONGEST_SENTENCE = 220;
/** Explanations shown of one matter that no figure tells already. */
const MOST_FINDINGS = 3;

export const mattersSection: Section = (event, page) => {
	const matters = sharedMatters(event);
	const rest = matters.length - MOST;
	return matters.length === 0
		? []
		: [
				...titled('What each report says of them', page),
				...matters.slice(0, MOST).flatMap((matter, number) => matterLines(event, matter, number + 1, page)),
				...(rest > 0 ? item('- ', `and ${rest} more (--format json has them)`, page) : []),
			];
};

function matterLines(event: Event, matter: Matter, number: number, page: Page): readonly string[] {
	const figures = event.figures.filter(({ matter: id, sources }) => id === matter.id && sources > 1);
	const told = matter.cells.filter(({ standing }) => standing !== 'missing');
	const missing = matter.cells.filter(({ standing }) => standing === 'missing').map(({ report }) => report);
	const others = matter.findings.filter(({ kind }) => kind !== 'quantity' && kind !== 'time');
	return [
		...item(
			`${String(number).padStart(3)} `,
			`${counted(matter.reports, 'report')}, ${counted(matter.sources, 'source')}${missing.length === 0 ? '' : `; not found in ${namesOf(event, missing)}`}`,
			page,
		),
		...told.flatMap((cell) => cellLines(event, cell, page)),
		...figures.flatMap((figure) => item('      ', figureText(event, figure), page)),
		...others
			.slice(0, MOST_FINDINGS)
			.flatMap(({ verdict, explanation }) => item('      ', `${verdict}: ${clean(explanation)}`, page)),
	];
}

function cellLines(
	event: Event,
	{ report, standing, sentences, alsoElsewhere, against }: Cell,
	page: Page,
): readonly string[] {
	const label = `    ${STANDINGS[standing].glyph} ${nameOf(event, report)}${alsoElsewhere ? ' (in passing)' : ''}: `;
	const words = sentences.map(({ sentence, text }) => `“${shortened(clean(text), LONGEST_SENTENCE)}” (${sentence})`);
	const opposed = standing === 'told' || against.length === 0 ? '' : ` (against ${namesOf(event, against)})`;
	return item('    ', `${label.trim()} ${words.join(' ')}${opposed}`, page);
}
