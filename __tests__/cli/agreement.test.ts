import { expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { counterpoint, inFolder } from './program.ts';

const COUPLE = JSON.stringify({
	id: 'flood',
	a: { text: 'Six people died in the flood on Monday, police said.' },
	b: { text: 'Nine people died in the flood on Monday, police said.' },
});

test('what sample drew goes to two coders and comes back as agreement and precision', () =>
	inFolder(async (path) => {
		await writeFile(path('saved.ndjson'), (await counterpoint(['batch'], COUPLE)).out);
		const { out: sheet } = await counterpoint(['sample', path('saved.ndjson')]);
		await writeFile(path('one.csv'), sheet.replace(/,,,(\r\n)$/, ',contradiction,quantity,$1'));
		await writeFile(path('other.csv'), sheet.replace(/,,,(\r\n)$/, ',agreement,,$1'));
		const words = ['agreement', path('one.csv'), path('other.csv'), '--against', path('saved.ndjson')];
		const { code, out, err } = await counterpoint(words);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(/relation: contradiction \/ agreement\n {3}A Six people died/);
		const { schema, precision } = JSON.parse((await counterpoint([...words, '-f', 'json'])).out);
		expect(schema).toBe('counterpoint.agreement/1');
		expect(precision).toContainEqual(
			expect.objectContaining({ of: 'quantity', judge: 'coder 1', right: 1, judged: 1 }),
		);
	}));

test('sheets that nobody filled in, and files that are none, are said to be so', () =>
	inFolder(async (path) => {
		await writeFile(path('saved.ndjson'), (await counterpoint(['batch'], COUPLE)).out);
		await writeFile(path('sheet.csv'), (await counterpoint(['sample', path('saved.ndjson')])).out);
		const empty = await counterpoint(['agreement', path('sheet.csv'), path('sheet.csv')]);
		expect(empty).toMatchObject({ code: 2, out: '' });
		expect(empty.err).toMatch(/no row is coded/);
		expect((await counterpoint(['agreement', path('none.csv'), path('sheet.csv')])).code).toBe(2);
		expect((await counterpoint(['agreement', path('saved.ndjson'), path('sheet.csv')])).err).toMatch(/is no CSV/);
	}));
