import { expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { counterpoint, inFolder } from './program.ts';

const COUPLES = ['Arden', 'Belmore', 'Corvale']
	.map((town) =>
		JSON.stringify({
			id: town,
			a: { text: `Six people died in the ${town} flood on Monday, police said.` },
			b: { text: `Nine people died in the ${town} flood on Monday, police said.` },
		}),
	)
	.join('\n');

test('sample draws the same rows for the same seed, and says apart from the sheet what they are', () =>
	inFolder(async (path) => {
		await writeFile(path('saved.ndjson'), (await counterpoint(['batch'], COUPLES)).out);
		const drawn = await counterpoint(['sample', path('saved.ndjson'), '--size', '2', '--seed', '7']);
		expect(drawn.code).toBe(0);
		expect(drawn.out.trim().split('\r\n')).toHaveLength(3);
		expect(drawn.out).not.toMatch(/quantity|conflict/);
		expect(drawn.err).toMatch(/drew 2 of 3 pairs of passages \(2 quantity\)/);
		expect(await counterpoint(['sample', path('saved.ndjson'), '--size', '2', '--seed', '7'])).toEqual(drawn);
	}));

test('sizes and seeds that are none, and comparisons without texts, are refused with what to do', () =>
	inFolder(async (path) => {
		const saved = await counterpoint(['compare', '-f', 'json', '--no-text', ...(await twoReports(path))]);
		await writeFile(path('bare.json'), saved.out);
		expect(await counterpoint(['sample', path('bare.json')])).toMatchObject({ code: 2, out: '' });
		const half = await counterpoint(['sample', path('bare.json'), '--size', '1.5']);
		expect(half.err).toMatch(/--size must be a whole number of at least 1/);
		expect((await counterpoint(['sample', path('bare.json'), '--seed', 'x'])).code).toBe(2);
	}));

async function twoReports(path: (name: string) => string): Promise<readonly string[]> {
	await writeFile(path('a.txt'), 'Six people died in the flood on Monday, police said.');
	await writeFile(path('b.txt'), 'Nine people died in the flood on Monday, police said.');
	return [path('a.txt'), path('b.txt')];
}
