import { expect, test } from '@jest/globals';
import { progressText } from '../../cli/progress.ts';
import { compare } from '../../src/compare.ts';
import { sentencesDraft } from '../../src/draft.ts';
import type { Progress } from '../../src/progress.ts';

test('what is left is estimated from what is done', () => {
	expect(progressText({ part: 'preparing the texts', share: 0 }, 600)).toBe('Comparing: 0 %, preparing the texts');
	expect(progressText({ part: 'aligning', share: 0.5 }, 3500)).toBe('Comparing: 50 %, aligning, about 4 s left');
	expect(progressText({ part: 'annotating A', share: 0.01 }, 9000)).toBe(
		'Comparing: 1 %, annotating A, about 15 min left',
	);
});

test('a comparison tells what it is at and how far it has come, from the beginning to the end', () => {
	const seen: Progress[] = [];
	const sentences = Array.from(
		{ length: 50 },
		(_, index) => `At least ${index} people were rescued from Dam ${index}.`,
	);
	const drafts = { a: sentencesDraft(sentences), b: sentencesDraft(sentences) };
	compare(drafts, undefined, (progress) => seen.push(progress));
	expect([...new Set(seen.map(({ part }) => part))]).toEqual([
		'preparing the texts',
		'annotating A',
		'annotating B',
		'aligning',
		'classifying',
	]);
	const shares = seen.map(({ share }) => share);
	expect(shares).toEqual([...shares].sort((x, y) => x - y));
	expect(shares[0]).toBe(0);
	expect(shares.at(-1)).toBeGreaterThan(0.98);
	expect(shares.at(-1)).toBeLessThanOrEqual(1);
});
