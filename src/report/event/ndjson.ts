/** An event line by line, each told by its `row`: what the event is, reports, matters, figures, outliers, voices, quotations. */
import { jsonText } from '../json-text.ts';
import type { Event } from '../../event/model.ts';

export function eventNdjson(event: Event): string {
	const { reports, sources, copies, matters, figures, outliers, voices, quotations, ...about } = event;
	const lines = [
		{ row: 'event', ...about, sources, copies },
		...reports.map((report) => ({ row: 'report', ...report })),
		...matters.map((matter) => ({ row: 'matter', ...matter })),
		// What a figure is of, quantity or time, is its kind; so lines are told by `row`.
		...figures.map((figure) => ({ row: 'figure', ...figure })),
		...outliers.map((outlier) => ({ row: 'outlier', ...outlier })),
		...voices.map((voice) => ({ row: 'voice', ...voice })),
		...quotations.map((quotation) => ({ row: 'quotation', ...quotation })),
	];
	return `${lines.map((line) => jsonText(line)).join('\n')}\n`;
}
