/** Markdown, as notes and archives keep articles. */
import { textDraft } from '../draft.ts';
import type { Metadata } from '../model.ts';
import { isoDateOf } from './dates.ts';
import { asMeant } from './characters.ts';
import { type Format, isNamed } from './format.ts';

const HEADING = /^#{1,3} \S/m;
const MARKS = /\]\(https?:|\*\*\S|^> |^\[[^\]\n]{1,200}\]: /m;
const FRONT_MATTER = /^---\r?\n([\s\S]{0,5000}?)\r?\n---\r?\n/;

export const markdown: Format = {
	recognises: (content) =>
		isNamed(content, '.md', '.markdown') ||
		content.contentType?.startsWith('text/markdown') === true ||
		(HEADING.test(content.text) && MARKS.test(content.text)),
	async read({ text: received, source, url }) {
		const text = asMeant(received);
		const { pageTextOf } = await import('./html/blocks.ts');
		const known = frontMatterOf(text);
		const page = pageTextOf(await asHtml(text.replace(FRONT_MATTER, '')));
		const heading = page.blocks.find(({ tag }) => tag === 'h1');
		const title = known.title ?? (heading === undefined ? null : page.text.slice(heading.start, heading.end));
		return textDraft(page.text, { source, url, ...known, title });
	},
};

/** Nesting that no writer writes exhausts the stack of the Markdown parser: such a text is taken as it stands. */
async function asHtml(text: string): Promise<string> {
	const { parse } = await import('marked');
	try {
		return await parse(text, { gfm: true });
	} catch (error) {
		if (error instanceof RangeError)
			return `<pre>${text.replace(/[<&]/g, (mark) => (mark === '<' ? '&lt;' : '&amp;'))}</pre>`;
		throw error;
	}
}

/** The metadata above an article, "key: value" a line between two lines of dashes. */
function frontMatterOf(text: string): Partial<Metadata> {
	const lines = FRONT_MATTER.exec(text)?.[1]?.split(/\r?\n/) ?? [];
	const values = new Map(
		lines.flatMap((line) => {
			const [, key, value] = /^(\w{2,20}):\s*["']?(.{0,500}?)["']?\s*$/.exec(line) ?? [];
			return key && value ? [[key.toLowerCase(), value] as const] : [];
		}),
	);
	const authors = values.get('author') ?? values.get('authors');
	const published = isoDateOf(values.get('date') ?? values.get('published') ?? '');
	const url = values.get('url') ?? values.get('source') ?? '';
	return {
		...(values.has('title') && { title: values.get('title') ?? null }),
		...(values.has('outlet') && { outlet: values.get('outlet') ?? null }),
		...(authors && { authors: [authors] }),
		...(published && { published }),
		...(/^https?:\/\//.test(url) && { url }),
	};
}
