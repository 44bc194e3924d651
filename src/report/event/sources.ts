/** The reports as columns, and which of them are counted as one source. */
import type { Event } from '../../event/model.ts';
import { counted, clean, item, namesOf, nameOf, type Section, titled } from './page.ts';

export const sourcesSection: Section = (event, page) => {
	const { reports, sources, copies, summary } = event;
	const shared = sources.filter(({ reports }) => reports.length > 1);
	return [
		...titled('The reports', page),
		...reports.flatMap(({ name, words, credits, report }, number) => {
			const credited = credits.length === 0 ? '' : `, credits ${credits.map(clean).join(', ')}`;
			const about = `${counted(words, 'word')} in ${counted(report.sentences.length, 'sentence')}${credited}`;
			return item(`${String(number + 1).padStart(2)} `, `${clean(name)}: ${about}`, page);
		}),
		...item(
			'',
			`${counted(summary.reports, 'report')} from ${counted(summary.sources, 'source')}: reports that share text outside quotations are counted once.`,
			page,
		),
		...shared.flatMap(({ reports }) => item('- ', `one source: ${namesOf(event, reports)}`, page)),
		...copies.flatMap((copy) => item('    ', copyLine(event, copy), page)),
	];
};

function copyLine(event: Event, { a, b, shareOfA, shareOfB, longest }: Event['copies'][number]): string {
	const [one, other] = [nameOf(event, a), nameOf(event, b)];
	return `${shareOfA}% of ${one}’s own words stand in ${other}, ${shareOfB}% of ${other}’s in ${one}; the longest run: “${clean(longest.text)}” (${longest.sentence})`;
}
