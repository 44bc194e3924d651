import { expect, test } from '@jest/globals';
import type { SourceFormat } from '../../../src/library/node.ts';
import { FORMAT_NAMES, type FormatName } from '../../../src/read/formats.ts';

/** Each is the other: a form that the program gains must be told to those who use the library. */
type Same<One, Other> = [One, Other] extends [Other, One] ? true : never;

test('the library names the forms that the program reads', () => {
	const same: Same<SourceFormat, FormatName> = true;
	expect(same).toBe(true);
	expect([...FORMAT_NAMES].sort()).toEqual([
		'docx',
		'email',
		'feed',
		'html',
		'json',
		'markdown',
		'newsml',
		'ninjs',
		'odt',
		'pdf',
		'subtitles',
		'text',
	]);
});
