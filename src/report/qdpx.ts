/**
 * A project for programs of qualitative analysis (REFI-QDA 1.0, https://www.qdasoftware.org): both texts as sources, the
 * kinds of finding as codes, the findings as coded selections, linked from one report to the other.
 */
import { createHash } from 'node:crypto';
import { type Comparison, FINDING_KINDS, type Finding, type Report, type Side, type Span } from '../model.ts';
import { outletName } from '../names.ts';
import { answerLine } from './answer.ts';
import { codePointsBefore, lineFeeds } from './code-points.ts';
import { type Format, NothingToRender } from './format.ts';
import type { Markup } from './html/markup.ts';
import { KINDS } from './kinds.ts';
import { findingLabel, publisher } from './labels.ts';
import { LIMITS } from './limits-of-method.ts';
import { PALETTE } from './palette.ts';
import { findingSide } from './places.ts';
import { factsOf, methodOf } from './provenance.ts';
import { decisionOn, reviewLines } from './review-lines.ts';
import { LOOKS, type Standing, standingOf } from './standing.ts';
import { element } from './xml.ts';
import { xmlFile, zipped } from './zip.ts';

export const qdpx: Format<Uint8Array> = {
	takes: 'one',
	render(comparison, { stamp }) {
		const { a, b } = comparison.reports;
		if (a.textLeftOut || b.textLeftOut)
			throw new NothingToRender('a project holds the texts that are coded; leave out --no-text');
		return zipped({
			'project.qde': xmlFile(project(comparison, stamp).source),
			// Byte for byte what the places are counted in: line feeds, no mark at the beginning.
			[`Sources/${sourceGuid(a, 'a')}.txt`]: lineFeeds(a.text),
			[`Sources/${sourceGuid(b, 'b')}.txt`]: lineFeeds(b.text),
		});
	},
};

const NAMESPACE = 'urn:QDA-XML:project:1.0';
const SCHEMA = 'http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd';

/** The program codes; who decided of a finding stands in its description. */
const USER = guidOf('user', 'counterpoint');

function project(comparison: Comparison, stamp: string | null): Markup {
	const { reports, program } = comparison;
	const attributes = {
		xmlns: NAMESPACE,
		'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
		'xsi:schemaLocation': `${NAMESPACE} ${SCHEMA}`,
		name: `${publisher(reports.a, 'a')} and ${publisher(reports.b, 'b')}, compared`,
		origin: `${program.name} ${program.version}`,
		creatingUserGUID: USER,
		creationDateTime: stamp,
	};
	const links = comparison.findings.flatMap(linksOf);
	return element(
		'Project',
		attributes,
		element('Users', {}, element('User', { guid: USER, name: program.name })),
		element('CodeBook', {}, element('Codes', {}, ...codeGroups())),
		element('Sources', {}, source(comparison, 'a'), source(comparison, 'b')),
		// A list without anything in it is against the schema.
		...(links.length === 0 ? [] : [element('Links', {}, ...links)]),
		element('Description', {}, `${answerLine(comparison)}. Made with ${methodOf(comparison)}. ${LIMITS}`),
	);
}

const STANDING_CODES: readonly Standing[] = ['conflict', 'doubtful', 'difference', 'likely'];
const DECISIONS = ['right', 'false alarm', 'later'] as const;
const NOT_FOUND = 'not found in the other report';

function codeGroups(): readonly Markup[] {
	const kinds = FINDING_KINDS.map((kind) => code('kind', kind, KINDS[kind].differs, null));
	const standings = STANDING_CODES.map((one) => code('standing', one, LOOKS[one].word, PALETTE[LOOKS[one].hue].light));
	const decisions = DECISIONS.map((decision) => code('decision', decision, 'A reviewer decided so', null));
	return [
		group('kind of finding', kinds),
		group('standing of the finding', standings),
		group('decision of a reviewer', decisions),
		code('only', NOT_FOUND, 'No sentence with that content was recognised there', null),
	];
}

function group(name: string, codes: readonly Markup[]): Markup {
	return element('Code', { guid: guidOf('group', name), name, isCodable: 'false' }, ...codes);
}

function code(set: string, name: string, description: string, color: string | null): Markup {
	return element(
		'Code',
		{ guid: guidOf(set, name), name, isCodable: 'true', color },
		element('Description', {}, description),
	);
}

function source(comparison: Comparison, side: Side): Markup {
	const report = comparison.reports[side];
	const guid = sourceGuid(report, side);
	const before = codePointsBefore(report.text);
	const facts = factsOf(report, side).map(({ name, value }) => `${name}: ${value}`);
	return element(
		'TextSource',
		{ guid, name: outletName(report, side), plainTextPath: `internal://${guid}.txt`, creatingUser: USER },
		element('Description', {}, facts.join('; ')),
		...comparison.findings.flatMap((finding) => selectionsOf(finding, side, before)),
		...comparison.omissions.flatMap(({ sentence: id, importance }) => {
			const sentence = report.sentences.find((one) => one.id === id);
			if (sentence === undefined) return [];
			const parts = { guid: guidOf('only', id), name: NOT_FOUND, description: `importance ${importance}` };
			return [selection({ ...parts, span: { ...sentence, sentence: id }, codes: [guidOf('only', NOT_FOUND)] }, before)];
		}),
	);
}

function selectionsOf(finding: Finding, side: Side, before: (place: number) => number): readonly Markup[] {
	const decision = decisionOn(finding);
	const codes = [
		guidOf('kind', finding.kind),
		guidOf('standing', standingOf(finding)),
		...(decision === null ? [] : [guidOf('decision', decision)]),
	];
	const description = [finding.explanation, ...reviewLines(finding)].join('\n');
	return (['a', 'b'] as const)
		.filter((part) => findingSide(finding, part) === side)
		.flatMap((part) =>
			finding[part].map((span, index) => {
				const guid = selectionGuid(finding, part, index);
				return selection({ guid, name: findingLabel(finding), description, span, codes }, before);
			}),
		);
}

interface Selected {
	readonly guid: string;
	readonly name: string;
	readonly description: string;
	readonly span: Span;
	readonly codes: readonly string[];
}

function selection({ guid, name, description, span, codes }: Selected, before: (place: number) => number): Markup {
	return element(
		'PlainTextSelection',
		{ guid, name, startPosition: before(span.start), endPosition: before(span.end), creatingUser: USER },
		element('Description', {}, description),
		...codes.map((target) =>
			element('Coding', { guid: guidOf(guid, target), creatingUser: USER }, element('CodeRef', { targetGUID: target })),
		),
	);
}

/** From each place of one side to each of the other. */
function linksOf(finding: Finding): readonly Markup[] {
	return finding.a.flatMap((_, from) =>
		finding.b.map((_, to) => {
			const ends = { originGUID: selectionGuid(finding, 'a', from), targetGUID: selectionGuid(finding, 'b', to) };
			const guid = guidOf(ends.originGUID, ends.targetGUID);
			return element('Link', { guid, name: findingLabel(finding), direction: 'Associative', ...ends });
		}),
	);
}

const selectionGuid = ({ id }: Finding, part: Side, index: number) => guidOf(id, `${part}${index}`);
const sourceGuid = ({ sha256 }: Report, side: Side) => guidOf(side, sha256);

/** An id of the form the standard asks for. Made from what it names, not drawn, so that the same input gives the same. */
function guidOf(set: string, name: string): string {
	const hex = createHash('sha256').update(`${set}\n${name}`).digest('hex');
	return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
		'-',
	);
}
