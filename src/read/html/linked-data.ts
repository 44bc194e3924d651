/** The news article that a page describes in JSON-LD (schema.org). */
import { type Fields, isRecord } from '../fields.ts';

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

/** The first article among a page's linked data, also where it hides in a `@graph`; an empty object without one. */
export function articleIn(scripts: readonly string[]): Fields {
	return articlesIn(scripts)[0] ?? {};
}

/** All articles among a page's linked data. */
export function articlesIn(scripts: readonly string[]): readonly Fields[] {
	return scripts.flatMap((script) => records(parsed(script)).filter(isArticle));
}

/** A name given as a text, as an object with a `name`, or as a list of either. */
export function namesOf(value: unknown): readonly string[] {
	if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
	if (Array.isArray(value)) return value.slice(0, 20).flatMap(namesOf);
	return isRecord(value) ? namesOf(typeof value.name === 'string' ? value.name : '') : [];
}

/** Many content systems forget to escape the line ends of an article's text, which JSON does not allow. */
function parsed(script: string): unknown {
	return parsedJson(script) ?? parsedJson(script.replace(/[\u0000-\u001f]+/g, ' '));
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** The objects at the top: the value itself, a list of them, and what stands in `@graph`. */
function records(value: unknown): readonly Fields[] {
	const top = (Array.isArray(value) ? value : [value]).filter(isRecord);
	const graphs = top.flatMap((record) => (Array.isArray(record['@graph']) ? record['@graph'] : []));
	return [...top, ...graphs.filter(isRecord)];
}

function isArticle(record: Fields): boolean {
	const type = record['@type'];
	return (Array.isArray(type) ? type : [type]).some((name) => typeof name === 'string' && ARTICLE_TYPE.test(name));
}
