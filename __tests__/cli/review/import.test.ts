import { expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { counterpoint, inFolder } from '../program.ts';

const COUPLE = JSON.stringify({
	id: 'mine',
	a: { text: 'Six miners died in the collapse on Monday, police said.' },
	b: { text: 'Nine miners died in the collapse on Monday, police said.' },
});

/** A saved comparison and its sheet, in which the first coder finds every finding right. */
async function coded(path: (name: string) => string): Promise<void> {
	await writeFile(path('saved.ndjson'), (await counterpoint(['batch'], COUPLE)).out);
	const { out } = await counterpoint(['export', path('saved.ndjson'), '-f', 'csv']);
	const [head = '', ...lines] = out.split('\r\n');
	const column = head.split(',').indexOf('coder_1');
	const filled = lines.map((line) => {
		if (!line.startsWith('mine,finding')) return line;
		// Cells with commas stand in quotation marks.
		const cells = line.match(/("[^"]*"|[^,]*)(?:,|$)/g) ?? [];
		return cells.map((cell, place) => (place === column ? '1,' : cell)).join('');
	});
	await writeFile(path('coded.csv'), [head, ...filled].join('\r\n'));
}

test('a coded sheet becomes decisions, once, and the memo lists them first', () =>
	inFolder(async (path) => {
		await coded(path);
		const words = ['review', 'import', path('coded.csv'), '--against', path('saved.ndjson')];
		const kept = await counterpoint([...words, '--review', path('r.jsonl'), '--reviewer', 'Ada']);
		expect(kept).toMatchObject({ code: 0, out: '' });
		expect(kept.err).toMatch(/1 decision and no notes by Ada added to/);
		expect((await counterpoint([...words, '--review', path('r.jsonl'), '--reviewer', 'Ada'])).err).toMatch(
			/: no decisions and no notes/,
		);
		const memo = await counterpoint(['export', path('saved.ndjson'), '--review', path('r.jsonl'), '-f', 'markdown']);
		expect(memo.out).toMatch(/## Confirmed by a reviewer[\s\S]*Decided: right, by Ada/);
		const open = ['export', path('saved.ndjson'), '--review', path('r.jsonl'), '--only', 'undecided', '-f', 'ndjson'];
		expect(await counterpoint(open)).toMatchObject({ code: 0, out: '' });
	}));

test('without a file named decisions go to the data folder, and "auto" finds them with the sides exchanged', () =>
	inFolder(async (path) => {
		await coded(path);
		const env = { XDG_DATA_HOME: path('data'), HOME: path('home'), LOCALAPPDATA: path('data') };
		const words = ['review', 'import', path('coded.csv'), '--against', path('saved.ndjson'), '--reviewer', 'Ada'];
		expect(await counterpoint(words, '', env)).toMatchObject({ code: 0 });
		await writeFile(path('b.json'), '{"text":"Six miners died in the collapse on Monday, police said."}');
		await writeFile(path('a.json'), '{"text":"Nine miners died in the collapse on Monday, police said."}');
		const compare = ['compare', path('a.json'), path('b.json'), '--review', 'auto', '-f', 'text'];
		expect((await counterpoint(compare, '', env)).out).toContain('Decided: right, by Ada');
	}));

test('what is missing or no word is said', () =>
	inFolder(async (path) => {
		await coded(path);
		const importing = await counterpoint(['review', 'import', path('coded.csv')]);
		expect(importing.err).toMatch(/needs --against/);
		const only = await counterpoint(['export', path('saved.ndjson'), '--only', 'right']);
		expect(only.err).toMatch(/--only needs --review FILE/);
		const none = await counterpoint(['export', path('saved.ndjson'), '--review', path('r.jsonl'), '-f', 'ndjson']);
		expect(none).toMatchObject({
			code: 2,
			err: expect.stringMatching(/there is no review file .*r\.jsonl; check the path/),
		});
		const words = ['export', path('saved.ndjson'), '--review', path('r.jsonl'), '--only', 'wrong'];
		expect((await counterpoint(words)).err).toMatch(/--only wrong is no list of right, false-alarm, later, undecided/);
	}));
