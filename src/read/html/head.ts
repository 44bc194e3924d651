/** What a page states about itself for machines: titles, meta elements, links, linked data. */
import { Parser } from 'htmlparser2';

export interface Head {
	readonly title: string;
	/** By `property`, `name` or `itemprop` in small letters; the first of each. */
	readonly meta: ReadonlyMap<string, string>;
	readonly canonical: string | null;
	/** The JSON of every `application/ld+json` script, unparsed. */
	readonly linkedData: readonly string[];
	/** The texts of the first-level headings. */
	readonly headings: readonly string[];
	/** The first `<time datetime>`. */
	readonly time: string | null;
	readonly base: string | null;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** No page needs more of either; hostile ones shall not make us parse more. */
const MOST_SCRIPTS = 20;
const MOST_HEADINGS = 5;

/** Reads what a page says of itself, in one pass. */
export function headOf(html: string): Head {
	const meta = new Map<string, string>();
	const linkedData: string[] = [];
	const headings: string[] = [];
	const head: Mutable<Head> = { title: '', meta, canonical: null, linkedData, headings, time: null, base: null };
	let collect: ((text: string) => void) | null = null;
	const appendTo = (list: string[], most: number) => {
		if (list.length === most) return null;
		const at = list.push('') - 1;
		return (text: string) => {
			list[at] += text;
		};
	};
	const parser = new Parser({
		onopentag(tag, attributes) {
			if (tag === 'meta') addMeta(meta, attributes);
			else if (tag === 'link' && attributes.rel === 'canonical') head.canonical ??= attributes.href ?? null;
			else if (tag === 'time') head.time ??= attributes.datetime ?? null;
			else if (tag === 'h1') collect = appendTo(headings, MOST_HEADINGS);
			else if (tag === 'title' && head.title === '') {
				collect = (text) => {
					head.title += text;
				};
			} else if (attributes.type === 'application/ld+json') collect = appendTo(linkedData, MOST_SCRIPTS);
		},
		ontext(text) {
			collect?.(text);
		},
		onclosetag(tag) {
			if (tag === 'title' || tag === 'script' || tag === 'h1') collect = null;
		},
	});
	parser.write(html);
	parser.end();
	return head;
}

function addMeta(meta: Map<string, string>, attributes: Readonly<Record<string, string>>): void {
	const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
	const content = attributes.content?.trim() ?? '';
	if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
}
