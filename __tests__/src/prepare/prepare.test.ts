import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { textDraft } from '../../../src/draft.ts';
import type { Report } from '../../../src/model.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

const sample = (name: string): string => readFileSync(`samples/${name}`, 'utf8');
const cbs = prepare(textDraft(sample('000_4f93319504ee3d29.txt')), 'a');
const post = prepare(textDraft(sample('002_be434fa4aae30c17.txt')), 'b');

const texts = (report: Report): readonly string[] => report.sentences.map(({ text }) => text);
const roleOf = (report: Report, beginning: string): string | undefined =>
	report.setAside.find(({ text }) => text.startsWith(beginning))?.role;

describe('the two sample reports', () => {
	test.each([
		['first', cbs],
		['second', post],
	])('in the %s every sentence and every stretch set aside is a slice of the text', (_, report) => {
		for (const { start, end, text } of [...report.sentences, ...report.setAside]) {
			expect(report.text.slice(start, end)).toBe(text);
		}
	});

	test.each([
		['first', cbs],
		['second', post],
	])('in the %s nothing vanishes', (_, report) => {
		const rest = [...report.text];
		for (const { start, end } of [...report.sentences, ...report.setAside]) rest.fill(' ', start, end);
		expect(rest.join('').trim()).toBe('');
	});

	test('what stood around the articles is set aside', () => {
		expect(roleOf(cbs, '- Advertisement')).toBe('boilerplate');
		expect(roleOf(cbs, 'Latest news')).toBe('boilerplate');
		expect(roleOf(cbs, 'LEAVE A REPLY')).toBe('boilerplate');
		expect(roleOf(cbs, 'Monday, April 29, 2024')).toBe('boilerplate');
		expect(roleOf(post, 'Comment on this storyComment')).toBe('boilerplate');
		expect(roleOf(post, 'Tobin reported from Taipei')).toBe('boilerplate');
	});

	test('pictures are captions with their credits', () => {
		expect(roleOf(cbs, 'U.S. Secretary of State Antony Blinken meets Chinese')).toBe('caption');
		expect(roleOf(cbs, 'LEAH MILLIS/POOL/AFP/Getty')).toBe('caption');
	});

	test('teasers of other stories between the paragraphs are related', () => {
		expect(roleOf(cbs, 'U.S. confirms China has had spy base')).toBe('related');
		expect(roleOf(cbs, '02:37')).toBe('related');
		expect(roleOf(post, 'China’s reluctant reception for Blinken')).toBe('related');
	});

	test('the paragraph printed nearly twice counts once and is noted', () => {
		expect(cbs.setAside.filter(({ role }) => role === 'repeat')).toHaveLength(2);
		expect(cbs.integrity.notes.map(({ kind }) => kind)).toContain('repeat');
	});

	test('a sentence broken over two paragraphs is one', () => {
		expect(texts(post).find((text) => text.includes('shook hands'))).toMatch(/shook hands\s+– a sign of how/);
	});

	test('an abbreviation ends a sentence where a new one begins', () => {
		expect(texts(cbs).some((text) => text.startsWith('His visit was expected'))).toBe(true);
		expect(texts(cbs).some((text) => text.includes('U.S. Secretary of State Antony Blinken met Monday'))).toBe(true);
	});

	test('the captions date the event, not the day of the copy', () => {
		expect(cbs.eventDate).toBe('2023-06-19');
	});
});

describe('a title beside the text', () => {
	const text = 'Senate passes the bill\n\nThe Senate passed the bill on Monday, after three days of debate.';

	test('is the headline once where the text begins with it', () => {
		const report = prepare(textDraft(text, { title: 'Senate Passes the Bill' }), 'a');
		expect(report.text).toBe(text);
		expect(report.sentences.map(({ role }) => role)).toEqual(['headline', 'body']);
	});

	test('is put above a text that lacks it', () => {
		const report = prepare(textDraft('Rain fell on Monday in the north.', { title: 'Rain at last' }), 'a');
		expect(texts(report)).toEqual(['Rain at last', 'Rain fell on Monday in the north.']);
		expect(report.text.slice(report.sentences[1]?.start)).toBe('Rain fell on Monday in the north.');
	});
});

test('sentences given are never split, merged or set aside', () => {
	const draft = { ...textDraft('', { title: 'Advertisement' }), kind: 'sentences' as const };
	const report = prepare({ ...draft, sentences: ['One. Two.', 'Latest news'] }, 'b');
	expect(report.sentences.map(({ id, text }) => [id, text])).toEqual([
		['bT', 'Advertisement'],
		['b0', 'One. Two.'],
		['b1', 'Latest news'],
	]);
});
