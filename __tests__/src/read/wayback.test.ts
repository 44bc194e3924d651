import { expect, test } from '@jest/globals';
import { archivedAt } from '../../../src/read/wayback.ts';

test('an archived address stands for the original, and is fetched as it was', () => {
	expect(archivedAt('https://web.archive.org/web/20230619093000/https://example.com/story?id=1')).toEqual({
		original: 'https://example.com/story?id=1',
		raw: 'https://web.archive.org/web/20230619093000id_/https://example.com/story?id=1',
	});
});

test('modifiers, a squeezed scheme and a missing one are understood', () => {
	expect(archivedAt('https://web.archive.org/web/2023if_/https:/example.com/')?.original).toBe('https://example.com/');
	expect(archivedAt('http://archive.org/web/2023/example.com/a')?.original).toBe('http://example.com/a');
});

test('other addresses are not archived', () => {
	expect(archivedAt('https://example.com/web/2023/https://example.org/')).toBeNull();
});
