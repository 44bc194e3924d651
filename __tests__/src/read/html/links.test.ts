import { expect, test } from '@jest/globals';
import { prepare } from '../../../../src/prepare/prepare.ts';
import { draftOf } from '../../../../src/read/read.ts';

const PAGE = `<!doctype html><html><head><title>Ferry pier closes</title><link rel="canonical" href="https://www.herald.example/news/pier"></head>
<body><nav><a href="https://weather.example">Weather</a></nav><article><h1>Ferry pier closes</h1>
<p>The harbour board of Brindley voted on Tuesday to close the old ferry pier, which its own engineers had called unsafe in <a href="https://docs.brindley.gov.example/letter.pdf"> a letter to the
 regional <em>government</em></a> in March. The vote was seven to two.</p>
<p>Ana Costa, who leads the board, said repairs would cost 4.2 million euros, <a href="https://www.courier.example/pier">the Courier reported</a>. More on <a href="/topics/piers">piers</a> is in <a href="https://live.herald.example/x">our blog</a>; click <a href="javascript:alert(1)">here</a> or <a href="mailto:a@b.example">write</a>.</p>
<p>Fishermen who land their catch there said they had been promised another berth, and that none had been offered to them so far by the board or by the city.</p></article>
<footer><a href="https://facebook.example/x">Facebook</a></footer></body></html>`;

const read = async (text: string, name: string) => {
	const bytes = new TextEncoder().encode(text);
	return prepare(await draftOf({ bytes, source: name, name, contentType: null, url: null }), 'a');
};

test('links of the prose that lead to other sites are kept with their words', async () => {
	const { text, links = [] } = await read(PAGE, 'pier.html');
	expect(links.map(({ start, end, address }) => [text.slice(start, end), address])).toEqual([
		['a letter to the regional government', 'https://docs.brindley.gov.example/letter.pdf'],
		['the Courier reported', 'https://www.courier.example/pier'],
	]);
});

test('a report that is printed and read again has the same links, and no link that leads nowhere is taken', async () => {
	const report = await read(PAGE, 'pier.html');
	const again = await read(JSON.stringify(report), 'pier.json');
	expect(again.links).toEqual(report.links);
	const lying = { ...report, links: [{ start: 0, end: 9, address: 'javascript:alert(1)' }] };
	await expect(read(JSON.stringify(lying), 'pier.json')).rejects.toThrow(/^[^\n]+$/);
	const outside = { ...report, links: [{ start: 0, end: 1e308, address: 'https://a.example' }] };
	await expect(read(JSON.stringify(outside), 'pier.json')).rejects.toThrow(/^[^\n]+$/);
});
