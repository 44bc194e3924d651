import { expect, test } from '@jest/globals';
import { keyOf, sharesASide, type Subject, subjectOf, wordsKeyOf } from '../../../src/review/subject.ts';
import { findingOn, ordinary } from '../report/comparisons.ts';
import { onDead } from './decisions.ts';

function exchanged({ a, b, texts, ...rest }: Subject): Subject {
	return { ...rest, a: b, b: a, texts: { a: texts.b, b: texts.a } };
}

test('a finding is told by its kind, its words and their sentences, and the texts', () => {
	const comparison = ordinary();
	const [a, b] = ['Six', 'Nine'].map((count) => `${count} people died in the flood on Monday, police said.`);
	expect(subjectOf(findingOn(comparison), comparison)).toEqual({
		kind: 'quantity',
		scope: 'cross',
		texts: { a: comparison.reports.a.sha256, b: comparison.reports.b.sha256 },
		a: [{ words: a, sentence: a }],
		b: [{ words: b, sentence: b }],
	});
});

test('it has the same key with the sides exchanged, in another text, with other line breaks', () => {
	const key = keyOf(onDead());
	expect(keyOf(exchanged(onDead()))).toBe(key);
	expect(keyOf(onDead({ texts: { a: 'c'.repeat(64), b: 'd'.repeat(64) } }))).toBe(key);
	expect(keyOf(onDead({ a: [{ words: 'Six ', sentence: 'Six people\ndied in the  flood.' }] }))).toBe(key);
});

test.each([
	['kind', { kind: 'time' }],
	['words', { a: [{ words: 'Six people', sentence: 'Six people died in the flood.' }] }],
	['sentence', { b: [{ words: 'Nine', sentence: 'Nine goats died when the river rose.' }] }],
	['scope', { scope: 'within' }],
] as const)('another %s is another finding', (_name, changes) => {
	expect(keyOf(onDead(changes))).not.toBe(keyOf(onDead()));
});

test('within one report the earlier place comes first: the other way round is another finding', () => {
	const within = onDead({ scope: 'within' });
	expect(keyOf(exchanged(within))).not.toBe(keyOf(within));
});

test('where one sentence was rewritten the words still tell, and the other side says the same', () => {
	const rewritten = onDead({ b: [{ words: 'Nine', sentence: 'Nine people were found dead.' }] });
	expect(wordsKeyOf(rewritten)).toBe(wordsKeyOf(onDead()));
	expect(sharesASide(exchanged(rewritten), onDead())).toBe(true);
	expect(sharesASide(onDead({ a: [], b: [] }), onDead())).toBe(false);
});
