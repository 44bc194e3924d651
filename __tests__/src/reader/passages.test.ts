/** What a reader is asked about. */
import { describe, expect, test } from '@jest/globals';
import { compare } from '../../../src/compare.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { passagesOf } from '../../../src/reader/passages.ts';
import type { Passage } from '../../../src/reader/reader.ts';
import { PASSAGE_TOKENS, tokensOfLine } from '../../../src/reader/size.ts';

const A = [
	'A gas pipe burst under Kestrel Street in Dunmore on Thursday morning.',
	'Nobody was hurt, the fire brigade said.',
	'The mayor, Una Keogh, thanked the crews who worked through the night.',
	'Two bakeries on Kestrel Street stayed open for the crews.',
];
const B = [
	'A gas pipe exploded under Kestrel Street in Dunmore early on Thursday.',
	'Three residents of Kestrel Street were treated for burns at the hospital.',
	'Gas prices rose by four percent last year.',
];

const between = (a: readonly string[], b: readonly string[]) =>
	passagesOf(compare({ a: sentencesDraft(a), b: sentencesDraft(b) }));

const askedIn = ({ a, b }: Passage) => ({
	a: a.filter(({ role }) => role === 'asked').map(({ sentence }) => sentence),
	b: b.filter(({ role }) => role === 'asked').map(({ sentence }) => sentence),
});

describe('of two reports', () => {
	const { passages, tooLong } = between(A, B);

	test('a matched pair is asked about with its neighbours around it', () => {
		const [first] = passages;
		expect(first?.kind).toBe('matched');
		expect(askedIn(first as Passage)).toEqual({ a: ['a0'], b: ['b0'] });
		expect(first?.a.map(({ sentence, role }) => `${sentence} ${role}`)).toEqual(['a0 asked', 'a1 context']);
		expect(tooLong).toBe(0);
	});

	test('sentences of one report only are asked about together, beside the nearest of the other', () => {
		const run = passages.find(({ kind, a }) => kind === 'unmatched' && a.some(({ role }) => role === 'asked'));
		expect(askedIn(run as Passage)).toEqual({ a: ['a1', 'a2', 'a3'], b: [] });
		expect(run?.b.map(({ sentence }) => sentence)).toContain('b1');
	});

	test('exchanged reports give the same passages exchanged', () => {
		const mirrored = between(B, A).passages.map(({ a, b, kind }) => texts(kind, b, a));
		expect(mirrored.sort()).toEqual(passages.map(({ a, b, kind }) => texts(kind, a, b)).sort());
	});

	const texts = (kind: string, one: Passage['a'], other: Passage['a']) =>
		JSON.stringify([kind, ...[one, other].map((lines) => lines.map(({ text, role }) => [text, role]))]);
});

test('no passage is larger than a small model takes', () => {
	const long = (word: string) =>
		Array.from(
			{ length: 6 },
			(_, k) => `Storm report ${k} from ${word}: ${'the wind tore roofs off houses '.repeat(40)}.`,
		);
	const { passages } = between(long('Arden'), long('Belmar'));
	const size = ({ a, b }: Passage) => [...a, ...b].reduce((sum, { text }) => sum + tokensOfLine(text), 0);
	expect(passages.length).toBeGreaterThan(0);
	expect(Math.max(...passages.map(size))).toBeLessThanOrEqual(PASSAGE_TOKENS);
});

test('sentences that fit into no small model are counted', () => {
	const sentence = (end: string) => `The court in Harlow ruled that ${'the tenants of the estate '.repeat(300)}${end}.`;
	expect(between([sentence('must leave')], [sentence('may stay')])).toEqual({ passages: [], tooLong: 1 });
});

test('of pairs of the same words nothing is asked', () => {
	expect(between(['The dam held.', 'It rained.'], ['The dam held.', 'It rained.']).passages).toEqual([]);
});
