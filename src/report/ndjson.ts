/** One finding a line, for programs that read line by line. Each line can be understood without the others. */
import type { Comparison, Finding, Report } from '../model.ts';
import type { Format } from './format.ts';
import { headlineOf } from './provenance.ts';
import { jsonText } from './json-text.ts';

export const ndjson: Format<string> = {
	takes: 'many',
	render(comparisons, { stamp }) {
		return comparisons
			.flatMap(({ id, comparison }) => comparison.findings.map((finding) => lineOf(finding, comparison, id, stamp)))
			.map((line) => `${jsonText(line)}\n`)
			.join('');
	},
};

function lineOf(
	finding: Finding,
	{ schema, program, settings, reports }: Comparison,
	id: string | null,
	stamp: string | null,
) {
	return {
		schema,
		...(id === null ? {} : { comparison: id }),
		...finding,
		reports: { a: identityOf(reports.a), b: identityOf(reports.b) },
		program,
		settings,
		...(stamp === null ? {} : { stamp }),
	};
}

function identityOf(report: Report) {
	const { source, url, outlet, via, authors, published, modified, eventDate, sha256, sourceSha256 } = report;
	const title = headlineOf(report);
	return { source, url, outlet, via, title, authors, published, modified, eventDate, sha256, sourceSha256 };
}
