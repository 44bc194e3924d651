import { describe, expect, test } from '@jest/globals';
import { bodyOf, PARAGRAPHS, pageOf, paragraphs, reportOf } from './pages.ts';

const H1 = '<h1>Ferry runs aground off the cape</h1>';

describe('a name that the text belies', () => {
	test.each(['promo-wrapper', 'related', 'story-teaser', 'sponsored widget', 'caption', 'subscribe-wall'])(
		'%s around the whole article',
		async (name) => {
			const report = await reportOf(pageOf(`${H1}<div class="${name}">${paragraphs(PARAGRAPHS)}</div>`));
			expect(bodyOf(report)).toEqual(PARAGRAPHS);
		},
	);

	test('but is believed of a teaser in the midst of it', async () => {
		const teaser = '<div class="promo">The strait that swallows ships: a history of wrecks off the northern cape</div>';
		const body = `${H1}${paragraphs(PARAGRAPHS.slice(0, 3))}${teaser}${paragraphs(PARAGRAPHS.slice(3))}`;
		expect(bodyOf(await reportOf(pageOf(`<article>${body}</article>`)))).toEqual(PARAGRAPHS);
	});
});

describe('hidden text', () => {
	const [first = '', ...others] = PARAGRAPHS;

	test.each([
		['an attribute', '<span hidden>opens in a new window</span>'],
		['a style', '<span style="color: red; display : none">opens in a new window</span>'],
		['a style that leaves the room', '<span style="visibility:hidden">opens in a new window</span>'],
		['a class', '<span class="link sr-only">opens in a new window</span>'],
	])('in the midst of a paragraph, by %s', async (_, span) => {
		const half = first.indexOf(', and all');
		const mixed = `<p>${first.slice(0, half)}${span}${first.slice(half)}</p>`;
		const report = await reportOf(pageOf(`<article>${H1}${mixed}${paragraphs(others)}</article>`));
		expect(bodyOf(report)).toEqual(PARAGRAPHS);
		expect(report.setAside.find(({ text }) => text === 'opens in a new window')?.reason).toBe(
			'the page does not show it',
		);
	});

	test('as a paragraph of its own, first or last', async () => {
		const form =
			'<p hidden>Please enter the address to which we shall send you the code that opens all our articles.</p>';
		const report = await reportOf(pageOf(`<article>${H1}${form}${paragraphs(PARAGRAPHS)}${form}</article>`));
		expect(bodyOf(report)).toEqual(PARAGRAPHS);
	});

	test('is the article where the page waits for a script to show it', async () => {
		const report = await reportOf(pageOf(`${H1}<div style="display:none">${paragraphs(PARAGRAPHS)}</div>`));
		expect(bodyOf(report)).toEqual(PARAGRAPHS);
	});
});
