/** The project as the published schema (REFI-QDA Project.xsd, March 2019) allows it, and as its places are read. */
import { describe, expect, test } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Comparison } from '../../../src/model.ts';
import { renderPlainly } from '../../../src/report/format.ts';
import { qdpx } from '../../../src/report/qdpx.ts';
import { withoutTexts } from '../../../src/report/without-texts.ts';
import { confirmed, hostile, ordinary, unverified, withoutFindings } from './comparisons.ts';
import { unzipped } from './readable.ts';

const COMPARISONS = Object.entries({ ordinary, unverified, confirmed, hostile, withoutFindings });

interface Rule {
	/** Children in the order of the schema; `+` must be there, `*` may be there any number of times. */
	readonly children: string;
	readonly required: string;
	readonly allowed: string;
}

const DATED = 'creatingUser creationDateTime modifyingUser modifiedDateTime';

/** The types of Project.xsd that are used here. */
const RULES: Readonly<Record<string, Rule>> = {
	Project: {
		children: 'Users CodeBook Variables Cases Sources Notes Links Sets Graphs Description NoteRef*',
		required: 'name',
		allowed: 'origin creatingUserGUID creationDateTime modifyingUserGUID modifiedDateTime basePath',
	},
	Users: { children: 'User+', required: '', allowed: '' },
	User: { children: '', required: 'guid', allowed: 'name id' },
	CodeBook: { children: 'Codes', required: '', allowed: '' },
	Codes: { children: 'Code+', required: '', allowed: '' },
	Code: { children: 'Description NoteRef* Code*', required: 'guid name isCodable', allowed: 'color' },
	Sources: { children: 'TextSource+', required: '', allowed: '' },
	TextSource: {
		children: 'Description PlainTextContent PlainTextSelection* Coding* NoteRef* VariableValue*',
		required: 'guid',
		allowed: `name richTextPath plainTextPath ${DATED}`,
	},
	PlainTextSelection: {
		children: 'Description Coding* NoteRef*',
		required: 'guid startPosition endPosition',
		allowed: `name ${DATED}`,
	},
	Coding: { children: 'CodeRef NoteRef*', required: 'guid', allowed: 'creatingUser creationDateTime' },
	CodeRef: { children: '', required: 'targetGUID', allowed: '' },
	Links: { children: 'Link+', required: '', allowed: '' },
	Link: { children: 'NoteRef*', required: 'guid', allowed: 'name direction color originGUID targetGUID' },
	Description: { children: '', required: '', allowed: '' },
};

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Element[];
}

type Parsed = Record<string, unknown>;

/** A tree in the order of the file. */
function treeOf(nodes: readonly Parsed[]): readonly Element[] {
	return nodes.flatMap((node) => {
		const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text' && !key.startsWith('?'));
		if (name === undefined) return [];
		const attributes = (node[':@'] ?? {}) as Record<string, string>;
		return [{ name, attributes, children: treeOf(node[name] as Parsed[]) }];
	});
}

async function projectOf(comparison: Comparison) {
	const archive = await unzipped(renderPlainly(qdpx, comparison));
	const source = (await archive.file('project.qde')?.async('string')) ?? '';
	const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' });
	const [root] = treeOf(parser.parse(source));
	if (root === undefined) throw new Error('an empty project');
	return { root, source, archive };
}

function all({ root }: { root: Element }, name?: string): readonly Element[] {
	const below = (one: Element): readonly Element[] => [one, ...one.children.flatMap(below)];
	return below(root).filter((one) => name === undefined || one.name === name);
}

/** What the schema has against an element. */
function faultsOf({ name, attributes, children }: Element): readonly string[] {
	const rule = RULES[name];
	if (rule === undefined) return [`${name} is not in the schema`];
	const words = (list: string) => list.split(' ').filter(Boolean);
	const given = Object.keys(attributes).filter((key) => !/^xmlns|^xsi:/.test(key));
	const allowed = [...words(rule.required), ...words(rule.allowed)];
	const order = words(rule.children)
		.map((child) => `(?:${child.replace(/[+*]$/, '')} )${/[+*]$/.exec(child)?.[0] ?? '?'}`)
		.join('');
	return [
		...words(rule.required).flatMap((key) => (key in attributes ? [] : [`${name} lacks ${key}`])),
		...given.flatMap((key) => (allowed.includes(key) ? [] : [`${name} may not have ${key}`])),
		...(new RegExp(`^${order}$`).test(children.map((child) => `${child.name} `).join('')) ? [] : [`${name}: order`]),
	];
}

describe.each(COMPARISONS)('%s', (_name, make) => {
	test('every element has the attributes and children that the schema gives it', async () => {
		const project = await projectOf(make());
		expect(XMLValidator.validate(project.source)).toBe(true);
		expect(all(project).flatMap(faultsOf)).toEqual([]);
	});

	test('every id has the right form, is there once, and whatever is pointed at is there', async () => {
		const project = await projectOf(make());
		const ids = all(project).flatMap(({ attributes: { guid } }) => (guid === undefined ? [] : [guid]));
		expect(ids.filter((id) => !GUID.test(id))).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
		const pointed = all(project).flatMap(({ attributes: { targetGUID, originGUID, creatingUser } }) => [
			...(targetGUID ? [targetGUID] : []),
			...(originGUID ? [originGUID] : []),
			...(creatingUser ? [creatingUser] : []),
		]);
		expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
	});
});

test('selections hold the words of the finding, in the text that goes with them', async () => {
	const project = await projectOf(ordinary());
	const words = await Promise.all(
		all(project, 'TextSource').map(async ({ attributes, children }) => {
			const file = attributes.plainTextPath?.replace('internal://', 'Sources/') ?? '';
			const characters = [...((await project.archive.file(file)?.async('string')) ?? '')];
			return children
				.filter(({ name }) => name === 'PlainTextSelection')
				.map(({ attributes: { startPosition, endPosition } }) =>
					characters.slice(Number(startPosition), Number(endPosition)).join(''),
				);
		}),
	);
	expect(words[0]).toContain('Six people died in the flood on Monday, police said.');
	expect(words[1]).toContain('Nine people died in the flood on Monday, police said.');
	// What only one report has is coded too.
	expect(words[1]).toContain('Schools stay closed.');
});

test('a finding is coded with its kind, its standing and what was decided of it', async () => {
	const project = await projectOf(confirmed());
	const names = new Map(all(project, 'Code').map(({ attributes }) => [attributes.guid, attributes.name]));
	const selection = all(project, 'PlainTextSelection').find(({ attributes }) =>
		attributes.name?.startsWith('conflict'),
	);
	const codes = selection?.children.flatMap(({ children }) =>
		children.map((one) => names.get(one.attributes.targetGUID)),
	);
	expect(codes).toEqual(['quantity', 'conflict', 'right']);
});

test('without texts there is no project', () => {
	expect(() => renderPlainly(qdpx, withoutTexts(ordinary()))).toThrow('leave out --no-text');
});
