/** Small pages made of paragraphs, for tests. */
import { prepare } from '../../../../src/prepare/prepare.ts';
import type { Report } from '../../../../src/model.ts';
import { draftOf } from '../../../../src/read/read.ts';

export const PARAGRAPHS = [
	'A ferry with 212 people aboard ran aground off the northern cape on Sunday, and all were taken to shore in lifeboats.',
	'The company that runs it said two passengers broke bones when they jumped, and that the cause was not yet known.',
	'“We heard a noise like thunder, and then the lights went out,” said Tom Garside, a teacher who was on his way home.',
	'Inspectors will look at the ship’s charts and at the records of its engines, which were overhauled only last spring.',
	'The coast guard expects to tow the ship to port by Wednesday, weather permitting, and has closed the strait till then.',
];

export const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

export const pageOf = (body: string, head = '') =>
	`<!doctype html><html><head><title>Ferry runs aground off the cape</title>${head}</head><body>
	<nav><a href="/">Home</a> <a href="/w">World</a></nav>${body}<footer>© The Harbour Times</footer></body></html>`;

export async function reportOf(html: string): Promise<Report> {
	const bytes = Buffer.from(html);
	return prepare(await draftOf({ bytes, source: 'page.html', name: 'page.html', contentType: null, url: null }), 'a');
}

/** The paragraphs of the article as the program reads it. */
export function bodyOf({ sentences, text }: Report): readonly string[] {
	const body = sentences.filter(({ role }) => role === 'body');
	const numbers = [...new Set(body.map(({ paragraph }) => paragraph))];
	return numbers.map((number) => {
		const own = body.filter(({ paragraph }) => paragraph === number);
		return text.slice(own[0]?.start, own.at(-1)?.end);
	});
}
