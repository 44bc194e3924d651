/**
 * Findings as W3C Web Annotations (JSON-LD): one for each report that a finding speaks of, since tools for annotating open
 * one source at a time. https://www.w3.org/TR/annotation-model/
 */
import type { Comparison, Decision, Finding, Report, Side, Span } from '../model.ts';
import { outletName } from '../names.ts';
import { answerLine } from './answer.ts';
import { codePointsBefore, lineFeeds } from './code-points.ts';
import type { Format } from './format.ts';
import { findingLabel } from './labels.ts';
import { LIMITS } from './limits-of-method.ts';
import { findingSide } from './places.ts';
import { headlineOf, methodOf } from './provenance.ts';
import { decisionOn, reviewLines } from './review-lines.ts';

export const annotations: Format<string> = {
	takes: 'one',
	render: (comparison, { stamp }) => `${JSON.stringify(pageOf(comparison, stamp), null, '\t')}\n`,
};

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

function pageOf(comparison: Comparison, stamp: string | null) {
	const { reports, findings } = comparison;
	const places = { a: codePointsBefore(reports.a.text), b: codePointsBefore(reports.b.text) };
	const items = findings.flatMap((finding) => annotationsOf(finding, comparison, places));
	return {
		'@context': CONTEXT,
		id: `urn:counterpoint:${reports.a.sha256}:${reports.b.sha256}`,
		type: 'AnnotationPage',
		...(stamp === null ? {} : { generated: stamp }),
		'dcterms:abstract': answerLine(comparison),
		'dcterms:provenance': `${methodOf(comparison)}. ${LIMITS}`,
		'dcterms:source': (['a', 'b'] as const).map((side) => sourceOf(reports[side], side)),
		items,
	};
}

type Places = Readonly<Record<Side, (place: number) => number>>;

function annotationsOf(finding: Finding, comparison: Comparison, places: Places) {
	return (['a', 'b'] as const).map((part) => {
		const side = findingSide(finding, part);
		const targets = finding[part].map((span) => targetOf(span, comparison.reports[side], places[side]));
		return {
			id: idOf(finding, part),
			type: 'Annotation',
			motivation: decisionOn(finding) === null ? 'describing' : 'assessing',
			generator: { type: 'Software', name: methodOf(comparison) },
			body: bodiesOf(finding),
			'dcterms:relation': { id: idOf(finding, part === 'a' ? 'b' : 'a') },
			target: targets,
		};
	});
}

const idOf = ({ id }: Finding, part: Side) => `urn:counterpoint:${id}:${part}`;

function bodiesOf(finding: Finding) {
	const text = [finding.explanation, ...reviewLines(finding)].join('\n');
	const decision: Decision | null = decisionOn(finding);
	const tags = [finding.kind, findingLabel(finding), ...(decision === null ? [] : [`decided: ${decision}`])];
	return [
		{ type: 'TextualBody', value: text, format: 'text/plain', language: 'en', purpose: 'describing' },
		...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
	];
}

/** Characters before and behind the words by which a tool finds them again. */
const AROUND = 32;

function targetOf(span: Span, report: Report, before: (place: number) => number) {
	const { text, textLeftOut } = report;
	const { start, end } = span;
	const position = { type: 'TextPositionSelector', start: before(start), end: before(end) };
	// Where texts were left out places are in UTF-16 units, as nothing else is known of them.
	if (textLeftOut) return { source: identityOf(report), selector: [{ ...position, start, end }] };
	const quote = {
		type: 'TextQuoteSelector',
		exact: lineFeeds(span.text),
		prefix: wellFormed(lineFeeds(text.slice(Math.max(0, start - AROUND), start))),
		suffix: wellFormed(lineFeeds(text.slice(end, end + AROUND))),
	};
	return { source: identityOf(report), selector: [quote, position] };
}

/** Without the half of a character that was cut off at an edge. */
function wellFormed(text: string): string {
	return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

/** Its address; where none is known, its text by its hash. */
function identityOf({ url, sha256 }: Report): string {
	return url !== null && /^https?:\/\//i.test(url) ? url : `urn:sha256:${sha256}`;
}

function sourceOf(report: Report, side: Side) {
	const facts = {
		'schema:headline': headlineOf(report),
		'schema:publisher': outletName(report, side),
		'schema:provider': report.via,
		'schema:author': report.authors.length === 0 ? null : report.authors,
		'schema:datePublished': report.published,
		'schema:dateModified': report.modified,
		'dcterms:identifier': `urn:sha256:${report.sha256}`,
		'dcterms:source': report.source,
	};
	const known = Object.entries(facts).filter(([, value]) => value !== null);
	return { id: identityOf(report), type: 'Text', language: 'en', ...Object.fromEntries(known) };
}
