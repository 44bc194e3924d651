/** Findings as W3C Web Annotations: what the model asks for, and places that hold as others count them. */
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { compare } from '../../../src/compare.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import type { Comparison } from '../../../src/model.ts';
import { annotations } from '../../../src/report/annotations.ts';
import { renderPlainly } from '../../../src/report/format.ts';
import { withoutTexts } from '../../../src/report/without-texts.ts';
import { ALL, confirmed, findingOn, ordinary } from './comparisons.ts';

const IRI = { type: 'string', pattern: '^(?:https?://|urn:)\\S+$' };
const COUNT = { type: 'integer', minimum: 0 };
const TEXT = { type: 'string' };

/** What the Web Annotation Data Model says of the parts that are used here. */
const SCHEMA = {
	type: 'object',
	required: ['@context', 'id', 'type', 'items'],
	properties: {
		'@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
		id: IRI,
		type: { const: 'AnnotationPage' },
		items: {
			type: 'array',
			items: {
				type: 'object',
				required: ['id', 'type', 'body', 'target'],
				properties: {
					id: IRI,
					type: { const: 'Annotation' },
					motivation: { enum: ['describing', 'assessing'] },
					body: {
						type: 'array',
						items: {
							type: 'object',
							required: ['type', 'value', 'purpose'],
							properties: { type: { const: 'TextualBody' }, value: TEXT, purpose: { enum: ['describing', 'tagging'] } },
						},
					},
					target: {
						type: 'array',
						minItems: 1,
						items: {
							type: 'object',
							required: ['source', 'selector'],
							properties: {
								source: IRI,
								selector: {
									type: 'array',
									minItems: 1,
									items: {
										oneOf: [
											{
												type: 'object',
												required: ['type', 'exact', 'prefix', 'suffix'],
												properties: { type: { const: 'TextQuoteSelector' }, exact: TEXT, prefix: TEXT, suffix: TEXT },
											},
											{
												type: 'object',
												required: ['type', 'start', 'end'],
												properties: { type: { const: 'TextPositionSelector' }, start: COUNT, end: COUNT },
											},
										],
									},
								},
							},
						},
					},
				},
			},
		},
	},
};

const pageOf = (comparison: Comparison) => JSON.parse(renderPlainly(annotations, comparison));

describe('the model', () => {
	const validate = new Ajv().compile(SCHEMA);

	test.each(Object.entries(ALL))('%s holds to it, with and without texts', (_name, make) => {
		for (const one of [make(), withoutTexts(make())]) {
			validate(pageOf(one));
			expect(validate.errors ?? []).toEqual([]);
		}
	});

	test('a finding gives two annotations, each of one source, that know each other', () => {
		const [a, b] = pageOf(ordinary()).items;
		expect(a['dcterms:relation'].id).toBe(b.id);
		expect(b['dcterms:relation'].id).toBe(a.id);
		expect(b.target[0].source).toBe('https://post.example/flood');
	});

	test('a decision is a tag, and who decided stands in the text', () => {
		const [a] = pageOf(confirmed()).items;
		expect(a.motivation).toBe('assessing');
		expect(a.body.map(({ value }: { value: string }) => value)).toContain('decided: right');
		expect(a.body[0].value).toContain('by Ada on 2024-05-04');
	});
});

test('places are counted in characters, and the quotation stands between what is around it', () => {
	const made = compare({
		a: sentencesDraft(['Rescuers 🚒🚒 came late.', 'Six people died on Monday.']),
		b: sentencesDraft(['Nine people died on Monday.']),
	});
	const sentence = made.reports.a.sentences[1];
	if (sentence === undefined) throw new Error('no second sentence');
	const { id, start, end, text } = sentence;
	const comparison = { ...made, findings: [findingOn(made, { a: [{ sentence: id, start, end, text }] })] };
	const [quote, position] = pageOf(comparison).items[0].target[0].selector;
	const characters = [...made.reports.a.text];
	expect(characters.slice(position.start, position.end).join('')).toBe('Six people died on Monday.');
	expect(made.reports.a.text).toContain(quote.prefix + quote.exact + quote.suffix);
});
