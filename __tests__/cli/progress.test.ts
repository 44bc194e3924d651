import { expect, test } from '@jest/globals';
import { progressText } from '../../cli/progress.ts';
import { compare } from '../../src/compare.ts';
import { sentencesDraft } from '../../src/draft.ts';
import type { Progress } from '../../src/progress.ts';

test('what is left is estimated from what is done', () => {
	expect(progressText(0, 5000, 600)).toBe('Comparing: 0 of 5,000 encounters');
	expect(progressText(1000, 5000, 1000)).toBe('Comparing: 1,000 of 5,000 encounters, about 4 s left');
	expect(progressText(10, 5000, 2000)).toBe('Comparing: 10 of 5,000 encounters, about 17 min left');
});

test('a comparison tells how far it has come, in order', () => {
	const seen: Progress[] = [];
	const sentences = ['At least 40 people were rescued.', 'The mayor blamed a blocked culvert.'];
	const drafts = { a: sentencesDraft(sentences), b: sentencesDraft(sentences) };
	compare(drafts, undefined, (progress) => seen.push(progress));
	expect(seen.length).toBeGreaterThanOrEqual(2);
	expect(seen.map(({ done }) => done)).toEqual(seen.map((_, index) => index));
	expect(seen.every(({ total }) => total === seen.length)).toBe(true);
});
