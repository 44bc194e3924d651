/** Answers as models write them. */
import { expect, test } from '@jest/globals';
import { proposalsIn } from '../../../src/reader/parse.ts';
import type { Question } from '../../../src/reader/reader.ts';

const line = (sentence: string, text: string) => [{ sentence, text, role: 'asked' as const }];
const QUESTION: Question = {
	passage: { kind: 'matched', pair: null, a: line('a0', 'Two died.'), b: line('b0', 'Five died.') },
	order: 'first',
};
// By their words the second report is shown first.
const FINDING = {
	one: 'Five',
	two: 'Two',
	why: 'ONE counts five dead, report TWO two; one of them errs.',
	kind: 'quantity',
	verdict: 'conflict',
	importance: 'high',
};
const ANSWER = JSON.stringify({ findings: [FINDING] });

test.each([
	['bare', ANSWER],
	['in a fence', `Here it is:\n\`\`\`json\n${ANSWER}\n\`\`\``],
	['behind thoughts', `<think>{"findings": maybe}</think>${ANSWER}`],
])('an answer %s is read, its sides told apart', (_, text) => {
	expect(proposalsIn(text, QUESTION)).toEqual([
		{
			a: 'Two',
			b: 'Five',
			kind: 'quantity',
			verdict: 'conflict',
			importance: 'high',
			why: '{b} counts five dead, {a} two; one of them errs.',
		},
	]);
});

test.each([
	'',
	'No discrepancies.',
	'{"findings": [{"one": "Five", "tw',
	'{"found": []}',
	'[]',
	'{"findings": "none"}',
	`${'x'.repeat(60_000)}${ANSWER}`,
])('%.30s … is no answer', (text) => {
	expect(() => proposalsIn(text, QUESTION)).toThrow(/answer (?:not in the form asked for|too long)/);
});

test('what is no text is an empty one, and more than was asked for is left', () => {
	const many = JSON.stringify({ findings: Array.from({ length: 50 }, () => ({ one: 5, two: null })) });
	const proposals = proposalsIn(many, QUESTION);
	expect(proposals).toHaveLength(8);
	expect(proposals[0]).toEqual({ a: '', b: '', kind: '', verdict: '', importance: '', why: '' });
});
