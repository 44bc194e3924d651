import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { column, pdfOf } from '../pdf.ts';
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

const ITEM = (title: string, text: string) => `<item><title>${title}</title><description>${text}</description></item>`;
const FEED = `<rss version="2.0"><channel><title>The Harbour Post</title>
${ITEM('Ferries collide', 'Two ferries collided off Brindley on Tuesday, officials said.')}
${ITEM('Mayor resigns', 'Mayor Tom Reid resigned on Monday.')}</channel></rss>`;

test('the reports of a feed are listed, and one is picked by its number', () =>
	inFolder(async (path) => {
		await writeFile(path('feed.xml'), FEED);
		const listed = await counterpoint(['read', path('feed.xml')]);
		expect(listed).toMatchObject({ code: 0, out: '#1 Ferries collide (9 words)\n#2 Mayor resigns (6 words)\n' });
		const picked = await counterpoint(['read', `${path('feed.xml')}#2`, '-f', 'json']);
		expect(JSON.parse(picked.out)).toMatchObject({ title: 'Mayor resigns', outlet: 'The Harbour Post' });
		const other = await counterpoint(['read', '-', '--item', '2', '-f', 'json'], FEED);
		expect(JSON.parse(other.out).text).toBe(JSON.parse(picked.out).text);
		expect(await counterpoint(['read', path('feed.xml'), '-f', 'json'])).toMatchObject({ code: 2, out: '' });
		expect(await counterpoint(['compare', path('feed.xml'), POST])).toMatchObject({ code: 2, out: '' });
		expect(await counterpoint(['read', path('feed.xml'), '--item', '0'])).toMatchObject({ code: 2, out: '' });
	}));

test('a finding cites the page of a PDF and the time of a broadcast, and a printed report keeps them', () =>
	inFolder(async (path) => {
		const first = [
			'Two ferries collided off Brindley on Tuesday morning,',
			'and 12 people were hurt, the coast guard said.',
		];
		const second = ['The ferries sailed on to the harbour at noon.'];
		await writeFile(path('paper.pdf'), pdfOf([column(72, 700, second), column(72, 700, first)]));
		const cue = (time: string, text: string) => `00:0${time}.000 --> 00:0${time}.900\n${text}\n\n`;
		const news = `WEBVTT\n\n${cue('0:05', 'Good evening from the studio in Brindley.')}${cue('4:12', 'Two ferries collided off Brindley on Tuesday morning,')}${cue('4:15', 'and 19 people were hurt, the coast guard said.')}`;
		await writeFile(path('news.vtt'), news);
		await counterpoint(['read', path('paper.pdf'), '-f', 'json', '-o', path('paper.json')]);
		const { out } = await counterpoint([
			'compare',
			path('paper.json'),
			path('news.vtt'),
			'-f',
			'text',
			'--width',
			'160',
		]);
		expect(out).toMatch(/A “[^”]*12[^”]*” \(p\. 2\)/);
		expect(out).toMatch(/B “[^”]*19[^”]*” \(00:04:15\)/);
	}));
