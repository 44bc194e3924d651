/** The text that a page carries as data beside what it shows: `articleBody` in JSON-LD, the entries of a live blog. */
import { type Fields, isRecord } from '../fields.ts';
import { pageTextOf } from './blocks.ts';
import { articlesIn } from './linked-data.ts';

/** No live blog has more; hostile pages shall not make us read more. */
const MOST_ENTRIES = 1_000;
const LONGEST = 1_000_000;
const TAG = /<(?:p|br|div|span|a|h[1-6]|ul|li|strong|em)\b[^<>]{0,500}>/i;

/** The paragraphs of the longest text among a page's articles; empty where it carries none. */
export function statedParagraphsOf(linkedData: readonly string[]): readonly string[] {
	const texts = articlesIn(linkedData).map(textOf);
	const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
	return paragraphsOf(longest.slice(0, LONGEST));
}

function textOf(article: Fields): string {
	const updates = Array.isArray(article.liveBlogUpdate) ? article.liveBlogUpdate : [];
	const entries = updates.slice(0, MOST_ENTRIES).filter(isRecord);
	return [stringIn(article, 'articleBody'), ...entries.map((entry) => stringIn(entry, 'articleBody'))]
		.filter((text) => text.trim() !== '')
		.join('\n\n');
}

function stringIn(fields: Fields, name: string): string {
	const value = fields[name];
	return typeof value === 'string' ? value : '';
}

/** Content systems put plain text, elements or escaped elements there. */
function paragraphsOf(text: string): readonly string[] {
	const unescaped = TAG.test(text) ? text : text.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
	if (TAG.test(unescaped)) return blocksOf(unescaped);
	return text.split(/[\n\r]+/).flatMap(blocksOf);
}

function blocksOf(html: string): readonly string[] {
	const { text, blocks } = pageTextOf(html);
	return blocks.map(({ start, end }) => text.slice(start, end));
}
