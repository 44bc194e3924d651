/** One input has one answer, wherever and in whatever language the machine stands. */
import { describe, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { counterpoint, inFolder } from './program.ts';

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>
<item><title>Ferry service halted after a fire</title><pubDate>Fri, 08 Mar 2024 23:40:00 GMT</pubDate>
<description>The evening ferry was halted on Friday after a fire in its engine room, the harbour master said.</description></item>
</channel></rss>`;

describe('a machine elsewhere', () => {
	test('gives the same answer', () =>
		inFolder(async (path) => {
			await writeFile(path('feed.xml'), FEED);
			const [here, ...others] = await Promise.all(
				[
					{ TZ: 'UTC' },
					{ TZ: 'Asia/Tokyo' },
					{ TZ: 'America/Los_Angeles' },
					{ TZ: 'UTC', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
				].map((env) => counterpoint(['read', path('feed.xml')], '', env)),
			);
			expect(here).toMatchObject({ code: 0, out: expect.stringContaining('2024-03-08') });
			for (const other of others) expect(other).toEqual(here);
		}));
});
