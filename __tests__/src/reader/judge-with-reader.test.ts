/** Two sentences judged with a reader beside the program. */
import { expect, test } from '@jest/globals';
import { judge } from '../../../src/judge.ts';
import { judgeWithReader } from '../../../src/reader/judge-with-reader.ts';
import { readerSaying, seeing } from './readers.ts';

const A = 'The chapel of Vind came through the storm without a scratch.';
const B = 'In the storm the chapel of Vind lost its roof and a wall.';
const SCRATCH = readerSaying(seeing('without a scratch', 'lost its roof and a wall'));

test('what the reader alone found stands beside the rest and changes no relation', async () => {
	const [alone, beside] = [judge(A, B), await judgeWithReader(A, B, SCRATCH)];
	expect(beside.relation).toBe(alone.relation);
	expect(beside.findings.filter(({ by }) => by === 'grammar')).toEqual(alone.findings);
	const [found] = beside.findings.filter(({ by }) => by === 'reader');
	expect(found).toMatchObject({ tier: 'worth a look', a: [{ sentence: 'a0', text: 'without a scratch' }] });
	expect(A.slice(found?.a[0]?.start, found?.a[0]?.end)).toBe('without a scratch');
	expect(beside).toMatchObject({ reader: { model: 'played' }, reading: { passages: 1, answered: 1 } });
});

test.each([
	['unrelated', 'Rates rose in March.'],
	['the same', A],
])('of sentences that are %s nothing is asked', async (_, b) => {
	const { reading, relation } = await judgeWithReader(A, b, SCRATCH);
	expect(reading).toMatchObject({ passages: 0, questions: 0 });
	expect(relation).toBe(judge(A, b).relation);
});

test('sentences that fit into no small model are told', async () => {
	const [long, other] = [`${A} ${'It rained on. '.repeat(900)}`, `${B} ${'It rained on. '.repeat(900)}`];
	const { reading, similarity } = await judgeWithReader(long, other, SCRATCH);
	expect(similarity).toBeGreaterThan(0.5);
	expect(reading).toMatchObject({ answered: 0, unanswered: [{ why: 'too long for a small model', count: 1 }] });
});
