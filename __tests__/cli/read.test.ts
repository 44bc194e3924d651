import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { counterpoint, inFolder, SAMPLES } from './program.ts';

const [CBS, POST] = SAMPLES;

test('read prints what it knows, each line with its role, and how sound the text is', async () => {
	const { code, out } = await counterpoint(['read', POST]);
	expect(code).toBe(0);
	expect(out).toMatch(/^headline +Blinken meets Chinese leader/m);
	expect(out).toMatch(/^- +boilerplate +Comment on this storyComment/m);
	expect(out).toMatch(/^b?a\d+ +body +Still, the meeting is the culmination/m);
	expect(out).toMatch(/^integrity +0\.\d\d of 1$/m);
});

test('a report that read printed compares as the file it was read from', () =>
	inFolder(async (path) => {
		await counterpoint(['read', POST, '-f', 'json', '-o', path('post.json')]);
		const again = await counterpoint(['compare', CBS, path('post.json'), '-f', 'json']);
		const before = await counterpoint(['compare', CBS, POST, '-f', 'json']);
		expect(again.out).toBe(before.out);
		expect(JSON.parse(await readFile(path('post.json'), 'utf8')).sentences[0].id).toBe('a0');
	}));

test('--from overrules what the text looks like', () =>
	inFolder(async (path) => {
		const markdown = '# Rain at last\n\nRain fell on **Monday** in the [north](https://example.com), officials said.\n';
		await writeFile(path('rain.txt'), markdown);
		const seen = await counterpoint(['read', path('rain.txt'), '-f', 'json']);
		expect(JSON.parse(seen.out).text).toBe('Rain at last\n\nRain fell on Monday in the north, officials said.');
		const forced = await counterpoint(['read', path('rain.txt'), '-f', 'json', '--from', 'text']);
		expect(JSON.parse(forced.out).text).toBe(markdown);
	}));

test('a menu is no article, and the message says what to do', () =>
	inFolder(async (path) => {
		await writeFile(
			path('menu.html'),
			'<html><body><nav><a href="/">Home</a> <a href="/n">News</a></nav></body></html>',
		);
		const { code, err } = await counterpoint(['read', path('menu.html')]);
		expect(code).toBe(2);
		expect(err).toMatch(/no paragraph of text, too little for an article; open it in a browser/);
	}));

test('--paste needs a terminal and no files', async () => {
	expect((await counterpoint(['compare', '--paste'])).err).toMatch(/--paste needs a terminal/);
	expect((await counterpoint(['compare', CBS, '--paste'])).err).toMatch(/give no files with it/);
});
