/** Who stands alone against others that agree. */
import type { Event, Outlier, Words } from '../../event/model.ts';
import { clean, counted, item, namesOf, reportsOf, type Section, titled } from './page.ts';

export const outliersSection: Section = (event, page) => [
	...titled('Who stands alone', page),
	...(event.outliers.length === 0
		? item('', 'No value was found that one source gives against two or more.', page)
		: event.outliers.flatMap((outlier) => item('- ', outlierText(event, outlier), page))),
	...(event.outliers.length === 0
		? []
		: item('', 'Who stands alone may be the one that is right, or the last to have been updated.', page)),
];

/** "only the Ledger says “17” (ledger.1); 3 sources say “nine” (…), one may be more exact" */
export function outlierText(event: Event, { kind, verdict, says, others, sources }: Outlier): string {
	const note = verdict === 'conflict' ? '' : ' (both can be right)';
	return `${kind}: only ${namesOf(event, reportsOf(says))} says ${said(says)}; against ${counted(sources, 'source')}: ${bySaying(event, others)}${note}`;
}

function said(words: readonly Words[]): string {
	const spans = words.flatMap(({ spans }) => spans);
	const texts = [...new Set(spans.map(({ text }) => `“${clean(text)}”`))];
	return `${texts.join(', ')} (${[...new Set(spans.map(({ sentence }) => sentence))].join(' ')})`;
}

/** "“nine” (Radio Sund, Meridian Wire); “11” (Capital Post)" */
function bySaying(event: Event, words: readonly Words[]): string {
	const byText = new Map<string, string[]>();
	for (const { report, spans } of words) {
		const text = clean(spans[0]?.text ?? '');
		byText.set(text, [...(byText.get(text) ?? []), report]);
	}
	return [...byText].map(([text, reports]) => `“${text}” (${namesOf(event, reports)})`).join('; ');
}
