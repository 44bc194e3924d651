/** TEI P5 for those who collate: both texts by paragraph and sentence, matches and findings as links beside them. */
import type { Comparison, Finding, Pair, Report, Sentence, Side, Span } from '../model.ts';
import { FINDING_KINDS } from '../model.ts';
import { outletName } from '../names.ts';
import { answerLine } from './answer.ts';
import type { Format } from './format.ts';
import type { Markup } from './html/markup.ts';
import { KINDS } from './kinds.ts';
import { publisher } from './labels.ts';
import { LIMITS } from './limits-of-method.ts';
import { findingSide } from './places.ts';
import { headlineOf, methodOf } from './provenance.ts';
import { decisionOn, reviewLines } from './review-lines.ts';
import { LOOKS, STANDINGS, standingIn, standingOf } from './standing.ts';
import { element } from './xml.ts';

export const tei: Format<string> = {
	takes: 'one',
	render(comparison, { stamp }) {
		const document = element(
			'TEI',
			{ xmlns: 'http://www.tei-c.org/ns/1.0' },
			header(comparison, stamp),
			standOff(comparison),
			element('text', {}, element('group', {}, textOf(comparison, 'a'), textOf(comparison, 'b'))),
		);
		return `<?xml version="1.0" encoding="UTF-8"?>\n${document.source}\n`;
	},
};

function header(comparison: Comparison, stamp: string | null): Markup {
	const { reports, program } = comparison;
	const title = `${publisher(reports.a, 'a')} and ${publisher(reports.b, 'b')}, compared`;
	const date = stamp === null ? [] : [element('date', { when: stamp }, stamp)];
	return element(
		'teiHeader',
		{},
		element(
			'fileDesc',
			{},
			element('titleStmt', {}, element('title', {}, title)),
			element('publicationStmt', {}, element('p', {}, 'A working file, not published. ', ...date)),
			element('notesStmt', {}, element('note', { type: 'answer' }, answerLine(comparison))),
			element('sourceDesc', {}, bibliography(reports.a, 'a'), bibliography(reports.b, 'b')),
		),
		element(
			'encodingDesc',
			{},
			element('projectDesc', {}, element('p', {}, `Made with ${methodOf(comparison)}. ${LIMITS}`)),
			element(
				'editorialDecl',
				{},
				element('p', {}, 'Advertisements, captions and menus were set aside and are not given. Blanks are joined.'),
			),
			element(
				'appInfo',
				{},
				element('application', { ident: program.name, version: program.version }, element('label', {}, program.name)),
			),
		),
	);
}

function bibliography(report: Report, side: Side): Markup {
	const { authors, via, published, url, sha256 } = report;
	const headline = headlineOf(report);
	return element(
		'bibl',
		{ 'xml:id': `source-${side}` },
		...authors.map((author) => element('author', {}, author)),
		...(headline === null ? [] : [element('title', { level: 'a' }, headline)]),
		element('publisher', {}, outletName(report, side)),
		...(via === null ? [] : [element('distributor', {}, via)]),
		...(published === null ? [] : [element('date', {}, published)]),
		...(url === null ? [] : [element('idno', { type: 'URL' }, url)]),
		element('idno', { type: 'sha256' }, sha256),
	);
}

function textOf({ reports }: Comparison, side: Side): Markup {
	const report = reports[side];
	const blocks = paragraphsOf(report.sentences).map((sentences) => {
		const headline = sentences[0]?.role === 'headline';
		return element('ab', { type: headline ? 'headline' : 'paragraph' }, ...sentences.map(sentenceOf));
	});
	const body = blocks.length === 0 ? [element('ab', {})] : blocks;
	return element('text', { 'xml:id': `text-${side}`, decls: `#source-${side}` }, element('body', {}, ...body));
}

function paragraphsOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
	const paragraphs: Sentence[][] = [];
	for (const sentence of sentences) {
		const last = paragraphs.at(-1);
		if (last?.[0]?.paragraph === sentence.paragraph && last[0].role === sentence.role) last.push(sentence);
		else paragraphs.push([sentence]);
	}
	return paragraphs;
}

function sentenceOf({ id, text, start, end }: Sentence): Markup {
	return element('s', { 'xml:id': id, n: `${start}-${end}` }, text);
}

function standOff(comparison: Comparison): Markup {
	const { pairs, findings, omissions } = comparison;
	const kinds = FINDING_KINDS.map((kind) => element('interp', { 'xml:id': `kind-${kind}` }, KINDS[kind].differs));
	const standings = STANDINGS.map((one) => element('interp', { 'xml:id': `is-${one}` }, LOOKS[one].word));
	const only = omissions.map(({ sentence, importance }) =>
		element('span', { target: `#${sentence}`, ana: '#is-only', n: importance }),
	);
	return element(
		'standOff',
		{},
		element('interpGrp', { type: 'kind' }, ...kinds),
		element('interpGrp', { type: 'standing' }, ...standings),
		...unlessEmpty('interpGrp', 'explanation', findings.map(explanationOf)),
		...unlessEmpty(
			'spanGrp',
			'words',
			findings.flatMap((finding) => spansOf(finding, comparison)),
		),
		...unlessEmpty('spanGrp', 'not-found', only),
		...unlessEmpty(
			'linkGrp',
			'match',
			pairs.map((pair) => matchOf(pair, comparison)),
		),
		...unlessEmpty('linkGrp', 'finding', findings.map(linkOf)),
	);
}

/** A group without anything in it is against the guidelines. */
function unlessEmpty(name: string, type: string, contents: readonly Markup[]): readonly Markup[] {
	return contents.length === 0 ? [] : [element(name, { type }, ...contents)];
}

function explanationOf(finding: Finding): Markup {
	const text = [finding.explanation, ...reviewLines(finding)].join(' ');
	return element('interp', { 'xml:id': `why-${finding.id}`, subtype: decisionType(finding) }, text);
}

/** A type is one word. */
function decisionType(finding: Finding): string | null {
	const decision = decisionOn(finding);
	return decision === null ? null : `decided-${decision.replace(' ', '-')}`;
}

/** The words of a finding, by their place in their sentence. */
function spansOf(finding: Finding, { reports }: Comparison): readonly Markup[] {
	return (['a', 'b'] as const).flatMap((part) => {
		const { sentences } = reports[findingSide(finding, part)];
		return finding[part].map((span, index) => {
			const start = sentences.find(({ id }) => id === span.sentence)?.start ?? span.start;
			const target = `#string-range(${span.sentence},${span.start - start},${span.end - span.start})`;
			return element('span', { 'xml:id': spanId(finding, part, index), target }, span.text);
		});
	});
}

const spanId = ({ id }: Finding, part: Side, index: number) => `${id}-${part}${index}`;

const pointers = (ids: readonly string[]) => ids.map((id) => `#${id}`).join(' ');

function matchOf(pair: Pair, comparison: Comparison): Markup {
	const target = pointers([...pair.a, ...pair.b]);
	return element('link', { 'xml:id': pair.id, target, ana: `#is-${standingIn(pair, comparison)}` });
}

function linkOf(finding: Finding): Markup {
	const ids = (part: Side) => finding[part].map((_: Span, index) => spanId(finding, part, index));
	const ana = pointers([`kind-${finding.kind}`, `is-${standingOf(finding)}`, `why-${finding.id}`]);
	return element('link', { 'xml:id': finding.id, target: pointers([...ids('a'), ...ids('b')]), ana });
}
