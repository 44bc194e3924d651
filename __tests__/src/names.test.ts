import { expect, test } from '@jest/globals';
import { keptApart, outletName } from '../../src/names.ts';

test('an outlet is called by its name, and by its side where nothing is known', () => {
	expect(outletName({ outlet: 'CBS News' }, 'a')).toBe('CBS News');
	expect(outletName({ outlet: null }, 'b')).toBe('Report B');
	expect(outletName({ outlet: ' \n' }, 'b')).toBe('Report B');
});

test('a name stays on one line, whatever breaks it holds', () => {
	expect(outletName({ outlet: 'The Washington\n Post' }, 'a')).toBe('The Washington Post');
});

test('where the outlet is not known, the host of the address names the report', () => {
	expect(outletName({ outlet: null, source: 'https://www.bbc.com/news/1' }, 'a')).toBe('bbc.com');
	expect(outletName({ outlet: null, source: 'saved.html', url: 'https://apnews.com/article/x' }, 'a')).toBe(
		'apnews.com',
	);
});

test('the address of a copy is that of the republisher, not of the outlet', () => {
	const url = 'https://copies.example/1';
	expect(outletName({ outlet: null, source: url, url, via: 'Copies' }, 'a')).toBe('Report A');
});

test.each([
	['texts/reuters-monday.txt', 'reuters-monday'],
	['C:\\texts\\dpa.de.html', 'dpa.de'],
	['.hidden', '.hidden'],
	['evil\u001b]0;title\u0007.txt', 'evil'],
	['-', 'Report A'],
	['given', 'Report A'],
	['/dev/fd/63', 'Report A'],
])('a report read from %j is called %s', (source, name) => {
	expect(outletName({ outlet: null, source }, 'a')).toBe(name);
});

test('two files of one name stay apart', () => {
	const { a, b } = keptApart({
		a: { outlet: null, source: 'monday/report.txt' },
		b: { outlet: null, source: 'tuesday/Report.txt' },
	});
	expect([outletName(a, 'a'), outletName(b, 'b')]).toEqual(['report (A)', 'Report (B)']);
});

test('an outlet keeps its name beside a file that is called like it', () => {
	const { a, b } = keptApart({
		a: { outlet: 'Reuters', source: '-' },
		b: { outlet: null, source: 'reuters.txt' },
	});
	expect([outletName(a, 'a'), outletName(b, 'b')]).toEqual(['Reuters', 'reuters (B)']);
});

test('reports of which nothing is known, or which are called otherwise, are left as they are', () => {
	const unknown = { outlet: null, source: '-' };
	expect(keptApart({ a: unknown, b: unknown })).toEqual({ a: unknown, b: unknown });
	const other = { outlet: null, source: 'two.txt' };
	expect(keptApart({ a: unknown, b: other })).toEqual({ a: unknown, b: other });
});
