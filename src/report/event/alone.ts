/** What only one report tells. */
import type { Matter } from '../../event/model.ts';
import { shortened } from '../../event/shortened.ts';
import { clean, counted, item, nameOf, type Section, titled } from './page.ts';

/** So many of each report are read; the rest is counted. */
const MOST = 12;
const LONGEST_SENTENCE = 160;

export const aloneSection: Section = (event, page) => {
	const byId = new Map(event.matters.map((matter) => [matter.id, matter]));
	const told = event.summary.alone.filter(({ matters }) => matters.length > 0);
	if (told.length === 0) return [];
	return [
		...titled('What only one report tells, as far as was found', page),
		...told.flatMap(({ report, matters }) => [
			...item('- ', `${nameOf(event, report)}: ${counted(matters.length, 'matter')}`, page),
			...matters.slice(0, MOST).flatMap((id) => item('    ', sentenceOf(byId.get(id), report), page)),
			...(matters.length > MOST ? item('    ', `and ${matters.length - MOST} more`, page) : []),
		]),
	];
};

function sentenceOf(matter: Matter | undefined, report: string): string {
	const [first] = matter?.cells.find((cell) => cell.report === report)?.sentences ?? [];
	return first === undefined ? '' : `“${shortened(clean(first.text), LONGEST_SENTENCE)}” (${first.sentence})`;
}
