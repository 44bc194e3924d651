/** TEI: well-formed, every pointer leads somewhere, and the words stand where the pointers say. */
import { describe, expect, test } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Comparison } from '../../../src/model.ts';
import { renderPlainly } from '../../../src/report/format.ts';
import { tei } from '../../../src/report/tei.ts';
import { confirmed, hostile, ordinary, unverified, withoutFindings } from './comparisons.ts';

const COMPARISONS = Object.entries({ ordinary, unverified, confirmed, hostile, withoutFindings });

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', trimValues: false });
const parsed = (comparison: Comparison) => parser.parse(renderPlainly(tei, comparison)).TEI;

test.each(COMPARISONS)('%s: well-formed, and every pointer leads to an id that is there once', (_name, make) => {
	const source = renderPlainly(tei, make());
	expect(XMLValidator.validate(source)).toBe(true);
	const ids = [...source.matchAll(/ xml:id="([^"]*)"/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const pointers = [...source.matchAll(/ (?:target|ana|decls)="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' '));
	const named = pointers.map((pointer) => pointer.replace(/^#(?:string-range\()?/, '').replace(/,.*$/, ''));
	expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});

describe('an ordinary comparison', () => {
	test('the words of a finding stand in their sentence where the pointer says', () => {
		const { standOff, text } = parsed(ordinary());
		const words = [standOff.spanGrp].flat().find(({ type }) => type === 'words');
		const [, id, from, length] = /\((\w+),(\d+),(\d+)\)/.exec(words.span[0].target) ?? [];
		const sentences = text.group.text.flatMap(({ body }: { body: { ab: object } }) =>
			[body.ab].flat().flatMap((block) => ('s' in block ? [block.s].flat() : [])),
		);
		const sentence = sentences.find((one: Record<string, string>) => one['xml:id'] === id)['#text'];
		expect(sentence.slice(Number(from), Number(from) + Number(length))).toBe(words.span[0]['#text']);
	});

	test('a match links sentences of both texts', () => {
		const links = [parsed(ordinary()).standOff.linkGrp].flat();
		const [link] = [links.find(({ type }) => type === 'match').link].flat();
		expect(link.target).toMatch(/#a\w+ #b\w+/);
	});
});

test('a decision and its note stand with the explanation', () => {
	const source = renderPlainly(tei, confirmed());
	expect(source).toContain('subtype="decided-right"');
	expect(source).toContain('Note by Ada: The hospital counts nine.');
});
