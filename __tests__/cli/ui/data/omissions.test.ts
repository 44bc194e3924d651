import { expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { omissionsByWeight } from '../../../../cli/ui/data/omissions.ts';
import { FLOOD } from '../comparisons.ts';

test('the weightiest comes first, and equals stay in the order of their reports', () => {
	const weigh = (sentence: string) => (sentence === 'b2' ? 'high' : 'medium');
	const omissions = FLOOD.omissions.map((one) => ({ ...one, importance: weigh(one.sentence) }) as const);
	const ranked = omissionsByWeight(openBook({ ...FLOOD, omissions }));
	expect(ranked.map(({ sentence }) => sentence)).toEqual(['b2', 'a2', 'a3']);
});
