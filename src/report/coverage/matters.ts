/** What both tell and what only one tells, by the space it fills. */
import type { Coverage, Matter, MatterHere } from '../../coverage/model.ts';
import { clean, counted, item, other, outlet, type Page, type Section, SIDES, shortened, textOf } from './page.ts';

/** So many threads are read; the rest is summed up. */
const MOST = 12;
/** In characters. */
const LONGEST_SENTENCE = 160;

export const mattersSection: Section = (coverage, page) => {
	const { matters } = coverage;
	return [
		...group(
			'Matters both tell',
			matters.filter(({ a, b }) => a !== null && b !== null),
			coverage,
			page,
		),
		...SIDES.flatMap((side) =>
			group(
				`Matters only in ${outlet(coverage, side)}`,
				matters.filter((matter) => matter[side] !== null && matter[side === 'a' ? 'b' : 'a'] === null),
				coverage,
				page,
			),
		),
	];
};

function group(title: string, matters: readonly Matter[], coverage: Coverage, page: Page): readonly string[] {
	if (matters.length === 0) return [];
	const rest = matters.slice(MOST);
	const words = rest.reduce((sum, { a, b }) => sum + (a?.words ?? 0) + (b?.words ?? 0), 0);
	return [
		page.style.heading(title),
		...matters.slice(0, MOST).flatMap((matter) => matterLines(matter, coverage, page)),
		...(rest.length === 0
			? []
			: item('- ', `and ${rest.length} smaller, ${counted(words, 'word')} in all (--format json has them)`, page)),
	];
}

function matterLines(matter: Matter, coverage: Coverage, page: Page): readonly string[] {
	return [
		...item('- ', clean(matter.name), page),
		...SIDES.flatMap((side) => {
			const here = matter[side];
			if (here === null) return [];
			return [
				...item(`    ${side.toUpperCase()} `, hereLine(here, matter, coverage), page),
				...perhapsLines(here, outlet(coverage, other(side)), page),
			];
		}),
	];
}

/** Before anybody calls it left out: where the other report may tell it in other words. */
function perhapsLines({ perhapsTold }: MatterHere, name: string, page: Page): readonly string[] {
	if (perhapsTold.length === 0) return [];
	const places = perhapsTold.map(({ sentence, there }) => `${sentence} in ${there}`).join(', ');
	return item('      ', `perhaps told in ${name} in other words: ${places}`, page);
}

function hereLine(here: MatterHere, { a, b }: Matter, coverage: Coverage): string {
	const alone =
		a && b && here.wordsWithoutCounterpart > 0 ? `, ${here.wordsWithoutCounterpart} of them without a counterpart` : '';
	const where = `${counted(here.words, 'word')} (${here.share}%)${alone}, from ${here.at}%, ${here.sentences.join(' ')}`;
	return `${where}: “${shortened(textOf(coverage, here.central), LONGEST_SENTENCE)}” (${here.central})`;
}
