/** Files of lines as other programs leave them. */
import { describe, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { counterpoint, inFolder, rowsOf, SAMPLES } from './program.ts';

const PAIR = JSON.stringify({ id: 1, a: 'Four crew were rescued on Friday.', b: 'Six crew were rescued on Friday.' });

describe('a file of lines', () => {
	test.each([['utf16le'], ['utf16be']])('in %s is refused at once', (order) =>
		inFolder(async (path) => {
			const bytes = Buffer.from(`\ufeff${PAIR}\r\n${PAIR}\r\n`, 'utf16le');
			await writeFile(path('pairs.ndjson'), order === 'utf16be' ? bytes.swap16() : bytes);
			for (const words of [['judge'], ['batch'], ['event', ...SAMPLES], ['couples', ...SAMPLES]]) {
				const { code, out, err } = await counterpoint([...words, path('pairs.ndjson')]);
				expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
				expect(err).toContain('is in UTF-16; lines are read in UTF-8');
			}
		}),
	);

	test('with a mark of UTF-8 and ends of Windows is answered', async () => {
		const { code, out } = await counterpoint(['judge'], `\ufeff${PAIR}\r\n${PAIR}\r\n`);
		expect(code).toBe(0);
		expect(rowsOf(out).map(({ relation }) => relation)).toEqual(['contradiction', 'contradiction']);
	});

	test('of which none is a report is told of in a hundred lines, and the rest is counted', () =>
		inFolder(async (path) => {
			await writeFile(path('notes.ndjson'), 'no JSON at all\n'.repeat(1000));
			const { code, err } = await counterpoint(['event', ...SAMPLES, path('notes.ndjson'), '--format', 'json']);
			expect(code).toBe(0);
			expect(err.trimEnd().split('\n')).toHaveLength(101);
			expect(err).toContain('left out: 900 more');
		}));
});
