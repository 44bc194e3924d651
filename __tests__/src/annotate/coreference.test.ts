import { describe, expect, test } from '@jest/globals';
import { mentionsOf } from '../../../src/annotate/mention.ts';
import { annotated } from './annotated.ts';

/** Whom each reference of a report means: "he → Xi Jinping". */
function meant(sentences: readonly string[]): string[] {
	const { sentences: read, entities } = annotated(sentences);
	const references = read.flatMap((sentence) => mentionsOf(sentence, 'reference'));
	return references.map(({ text, entity }) => `${text} → ${entity === null ? '?' : entities[entity]?.name}`);
}

describe('persons', () => {
	test('are one entity with all their titles, under full name and surname', () => {
		const { entities, sentences } = annotated([
			'U.S. Secretary of State Antony Blinken met Chinese President Xi Jinping.',
			'Mr. Blinken thanked Xi, the Chinese leader.',
		]);
		expect(entities.map(({ name }) => name)).toEqual(['Antony Blinken', 'Xi Jinping']);
		expect(entities[1]?.titles.map(({ office }) => office)).toEqual(['president', 'leader']);
		expect(sentences.flatMap((sentence) => mentionsOf(sentence, 'person')).map(({ entity }) => entity)).toEqual([
			0, 1, 0, 1,
		]);
	});

	test('of one surname stay apart by given name and courtesy title', () => {
		const { entities } = annotated([
			'Bill Clinton and Hillary Clinton came.',
			'Mrs. Clinton left, Mr. Clinton stayed, William Clinton too.',
		]);
		expect(entities.map(({ name }) => name)).toEqual(['William Clinton', 'Hillary Clinton']);
	});

	/** Whom each mention of a person means, by the full name. */
	const persons = (sentences: readonly string[]) => {
		const { entities, sentences: read } = annotated(sentences);
		return read.flatMap((sentence) => mentionsOf(sentence, 'person')).map(({ entity }) => entities[entity ?? -1]?.name);
	};

	test('called by the surname go on to be meant by it, though kin has been named since', () => {
		expect(
			persons([
				'Frank Holt died on Sunday.',
				'Mr. Holt owned a yard.',
				'Karl Holt inherited it.',
				'Mr. Holt left a note.',
			]),
		).toEqual(['Frank Holt', 'Frank Holt', 'Karl Holt', 'Frank Holt']);
	});

	test('called by an office are who has it', () => {
		expect(persons(['President David Holt came.', 'Daniel Holt waited.', 'President Holt spoke.'])).toEqual([
			'David Holt',
			'Daniel Holt',
			'David Holt',
		]);
	});

	test('are not the younger one of the same name', () => {
		expect(persons(['President Holt came.', 'David Holt Jr. waited.', 'Mr. Holt spoke.'])).toEqual([
			'Holt',
			'David Holt Jr.',
			'Holt',
		]);
	});

	test('may be the younger one where only a headline leaves that out', () => {
		const { entities } = annotated(['David Holt Jr. came in May.', 'David Holt spoke.']);
		expect(entities).toHaveLength(1);
	});
});

describe('references', () => {
	test('a pronoun is not whoever is first named behind it', () => {
		expect(meant(['The vote was lost.', 'She called it a shame, a word that Holt also used.'])).toEqual(['She → ?']);
	});

	test('whom a judge sends to prison does not tell whether she is a man', () => {
		expect(meant(['Judge Orla Fenwick told Tom Rask the court would see him in May.', '“Go,” she said.'])).toEqual([
			'him → Tom Rask',
			'she → Orla Fenwick',
		]);
	});

	test('an office goes to the latest person who holds it', () => {
		expect(
			meant([
				'Secretary of State Antony Blinken met Chinese President Xi Jinping.',
				'Beside the Chinese leader, the secretary smiled.',
			]),
		).toEqual(['the Chinese leader → Xi Jinping', 'the secretary → Antony Blinken']);
	});

	test('a pronoun goes to the subject of its sentence, or to the only one spoken of', () => {
		expect(meant(['Antony Blinken called his talks candid.', 'He left on Monday.'])).toEqual([
			'his → Antony Blinken',
			'He → Antony Blinken',
		]);
	});

	test('a pronoun goes by what given names tell', () => {
		expect(meant(['Nancy Pelosi met John Boehner.', 'She thanked him.'])).toEqual([
			'She → Nancy Pelosi',
			'him → John Boehner',
		]);
	});

	test('between two who might be meant it goes to nobody, and so it does inside a quotation', () => {
		expect(meant(['John Boehner met Harry Reid.', 'They spoke. “He is wrong,” a visitor said.', 'He left.'])).toEqual([
			'He → ?',
			'He → ?',
		]);
	});

	test('two parties together', () => {
		expect(meant(['The two sides agreed, and both countries gained.'])).toEqual([
			'The two sides → ?',
			'both countries → ?',
		]);
	});
});

test('ten thousand persons are told apart in linear time', () => {
	const sentences = Array.from(
		{ length: 10_000 },
		(_, index) => `President John Smith${index.toString(36).replace(/\d/g, 'x')} met him and the president.`,
	);
	const start = performance.now();
	annotated(sentences);
	expect(performance.now() - start).toBeLessThan(8000);
});
