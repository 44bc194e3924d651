import { expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { firmestFirst } from '../../../../cli/ui/data/firmness.ts';
import { comparisonOf } from '../comparisons.ts';

const FIRE = comparisonOf({
	a: ['Twelve houses burned on Monday near the mill.', 'The chief blamed sparks.', 'Two roads are closed.'],
	b: ['Nine houses burned on Sunday near the mill.', 'The captain blamed sparks.', 'Three roads are shut.'],
	pairs: ['a0 = b0', 'a1 = b1', 'a2 = b2'],
	findings: [
		{ a: 'a1: chief', b: 'b1: captain', kind: 'title', cause: 'copy', printed: 0.4 },
		{ a: 'a0: Monday', b: 'b0: Sunday', kind: 'time', printed: 0.6 },
		{ a: 'a2: closed', b: 'b2: shut', verdict: 'difference', kind: 'event', tier: 'worth a look' },
		{ a: 'a2: Two', b: 'b2: Three', importance: 'low' },
		{ a: 'a0: Twelve', b: 'b0: Nine', importance: 'low' },
	],
});

test('what nothing softens comes first, and equals stay in the order of their weight', () => {
	const words = firmestFirst(FIRE.findings).map(({ a }) => a[0]?.text);
	expect(words).toEqual(['Two', 'Twelve', 'Monday', 'chief', 'closed']);
});

test('the book of a comparison has its findings in that order, and the comparison keeps its own', () => {
	expect(openBook(FIRE).comparison.findings[0]?.a[0]?.text).toBe('Two');
	expect(FIRE.findings[0]?.a[0]?.text).toBe('chief');
});
