import { describe, expect, test } from '@jest/globals';
import type { Draft } from '../../../src/model.ts';
import { prepare } from '../../../src/prepare/prepare.ts';
import { draftOf } from '../../../src/read/read.ts';

const read = (html: string, url: string | null = null): Promise<Draft> =>
	draftOf({ bytes: Buffer.from(html), source: 'page.html', name: 'page.html', contentType: null, url });

const PARAGRAPHS = [
	'The senate passed a bill on farm aid on Monday, after three days of debate that kept members up at night.',
	'“We have waited for this since the drought began,” said Ana Rahman, who keeps cattle near the border.',
	'The vote was 61 to 38, with eleven members of the ruling party voting against their own government.',
];

const PAGE = `<!doctype html><html><head>
	<title>Senate passes farm aid | The Herald</title>
	<link rel="canonical" href="https://www.example.com/2019/farm-aid">
	<meta property="og:site_name" content="The Herald">
	<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Senate passes farm aid &amp; more",
		"author":[{"name":"Jane Smith"}],"datePublished":"2019-11-20T06:35:39Z","dateModified":"0001-01-01"}]}</script>
	<script>document.body.innerHTML = 'changed by a script'</script></head>
	<body onload="alert(1)"><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
	<article><h1>Senate passes farm aid</h1><p class="byline">By Jane Smith</p>
	<figure><img src="x.jpg" onerror="alert(1)"><figcaption>Farmers outside the senate on November 18, 2019.</figcaption></figure>
	${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}
	</article><footer>© The Herald</footer></body></html>`;

describe('a web page', () => {
	test('tells its headline, outlet, authors, dates and address', async () => {
		expect(await read(PAGE)).toMatchObject({
			title: 'Senate passes farm aid',
			outlet: 'The Herald',
			authors: ['Jane Smith'],
			published: '2019-11-20T06:35:39Z',
			modified: null,
			url: 'https://www.example.com/2019/farm-aid',
		});
	});

	test('is its article once its lines have roles', async () => {
		const report = prepare(await read(PAGE), 'a');
		expect(report.sentences.filter(({ role }) => role === 'body').map(({ text }) => text)).toEqual(PARAGRAPHS);
		expect(report.setAside.find(({ text }) => text.startsWith('Farmers outside'))?.role).toBe('caption');
		expect(report.eventDate).toBe('2019-11-18');
		expect(report.text).not.toContain('changed by a script');
	});

	test('saved from an archive has the address of the original', async () => {
		const archived = PAGE.replace(
			'https://www.example.com',
			'https://web.archive.org/web/2019/https://www.example.com',
		);
		expect((await read(archived)).url).toBe('https://www.example.com/2019/farm-aid');
	});

	test('without a site name is of the host', async () => {
		const nameless = PAGE.replace(/<meta property="og:site_name"[^>]*>/, '');
		expect((await read(nameless)).outlet).toBe('example.com');
	});
});

describe('a paragraph that something parts from the others', () => {
	const LAST = 'The king gave his assent on Friday evening.';
	const bodyOf = async (inside: string) => {
		const page = `<!doctype html><html><head><title>Senate passes farm aid</title></head><body>
			<nav><a href="/">Home</a></nav><article><h1>Senate passes farm aid</h1>${inside}</article></body></html>`;
		const { sentences } = prepare(await read(page), 'a');
		return sentences.filter(({ role }) => role === 'body').map(({ text }) => text);
	};
	const [lead = '', ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);

	test('the lead above a list of other stories', async () => {
		const links = '<h2>Read more</h2><ul><li><a href="/1">Five droughts that changed the country</a></li></ul>';
		const long = [...rest, ...rest.map((text) => text.replace('<p>', '<p>Once more: '))].join('');
		expect((await bodyOf(`${lead}${links}${long}<p>${LAST}</p>`))[0]).toBe(PARAGRAPHS[0]);
	});

	test('the last paragraph below an advertisement', async () => {
		const between = '<aside>Read more: Five droughts</aside><div class="ad">Advertisement: seed for less</div>';
		expect((await bodyOf(`${lead}${rest[0]}${between}${rest[1]}<p>${LAST}</p>`)).at(-1)).toBe(LAST);
	});
});

describe('a page that is hardly one', () => {
	test('words without a tag are a text, with its paragraphs', async () => {
		const draft = await read(PARAGRAPHS.join('\n\n'));
		expect(draft).toMatchObject({ kind: 'text', text: PARAGRAPHS.join('\n\n') });
	});

	test.each(['<!-- -->', '<!doctype html>', '<p></p>'])('%s has no text', async (html) => {
		await expect(read(html)).rejects.toThrow(/has no paragraph of text, too little for an article/);
	});

	test('of short paragraphs alone is an article', async () => {
		const short = [
			'A ferry ran aground on Sunday.',
			'All 212 aboard are safe.',
			'Two broke bones.',
			'A tug is on its way.',
		];
		const lines = [...short, 'The cause is not known yet.', 'The wind was strong.', 'The strait is closed.'];
		const more = ['Inspectors come on Monday.', 'The ship was built in 1998.', 'It had run aground once before.'];
		const body = [...lines, ...more].map((text) => `${text}<br>`).join('');
		const report = prepare(await read(`<html><body><h1>Ferry aground</h1><div>${body}</div></body></html>`), 'a');
		expect(report.sentences.filter(({ role }) => role === 'body').map(({ text }) => text)).toEqual([...lines, ...more]);
	});

	test('in a script without blanks has words enough', async () => {
		const text = '市议会周二决定关闭五所学校中的两所，家长们在市政厅前抗议，会议将于周四继续举行。';
		const draft = await read(`<html><body><p>${text.repeat(3)}</p><p>${text}</p></body></html>`);
		expect(draft).toMatchObject({ notes: [{ kind: 'language', message: expect.stringContaining('Chinese') }] });
	});
});

describe('hostile pages', () => {
	test('nested beyond reason', async () => {
		await expect(read(`<html>${'<div>'.repeat(100_000)}`)).rejects.toThrow(/nested more than 1000 deep/);
	});

	test('an element with a hundred thousand attributes is read in seconds', async () => {
		const started = performance.now();
		const attributes = Array.from({ length: 100_000 }, (_, number) => ` k${number}="x"`).join('');
		const draft = await read(PAGE.replace('<body', `<body${attributes}`));
		expect(prepare(draft, 'a').text).toContain('three days of debate');
		expect(performance.now() - started).toBeLessThan(15_000);
	});

	test('more links than a call takes arguments are read', async () => {
		const bytes = Buffer.from('[pier](c) '.repeat(140_000));
		const draft = await draftOf({ bytes, source: 'pier.md', name: 'pier.md', contentType: null, url: null });
		expect(prepare(draft, 'a').text.startsWith('pier pier')).toBe(true);
	});

	test('half a million elements are read in seconds', async () => {
		const started = performance.now();
		const draft = await read(PAGE.replace('</article>', `${'<b>x</b>'.repeat(500_000)}</article>`));
		expect(draft.kind === 'text' && draft.text).toContain(PARAGRAPHS[0]);
		expect(performance.now() - started).toBeLessThan(30_000);
	}, 60_000);

	test('a text that is a library', async () => {
		await expect(
			read(PAGE.replace('</article>', `${'<p>word and word</p>'.repeat(80_000)}</article>`)),
		).rejects.toThrow(/1,000,000 characters/);
	});
});
