/** The paragraphs of an OpenDocument text, in one pass. */
import { walkXml } from '../xml.ts';

/** Elements whose text is none of the document's own, with what a note calls them. */
const LEFT_OUT: Readonly<Record<string, string>> = {
	'text:tracked-changes': 'tracked changes',
	'office:annotation': 'comments',
	'text:note': 'notes',
};
const HIDDEN = 'hidden passages';
const HIDDEN_ELEMENTS: ReadonlySet<string> = new Set(['text:hidden-text', 'text:hidden-paragraph']);
const PARAGRAPHS: ReadonlySet<string> = new Set(['text:p', 'text:h']);
const BLANKS: Readonly<Record<string, string>> = { 'text:s': ' ', 'text:tab': ' ', 'text:line-break': ' ' };

export interface DocumentParts {
	readonly paragraphs: readonly string[];
	/** The first heading. */
	readonly title: string | null;
	/** What the document has beside its text, in words. */
	readonly leftOut: ReadonlySet<string>;
}

export function partsOf(xml: string): DocumentParts {
	const paragraphs: string[] = [];
	const leftOut = new Set<string>();
	const headings: string[] = [];
	let pieces: string[] = [];
	const outside: string[] = [];
	const hiding = new Set<string>();
	let style: string | undefined;
	/** What a note calls an element whose text is left out. */
	const asideOf = (name: string, attributes: Readonly<Record<string, string>>): string | undefined => {
		const isHidden = HIDDEN_ELEMENTS.has(name) || hiding.has(attributes['text:style-name'] ?? '');
		return isHidden ? HIDDEN : LEFT_OUT[name];
	};
	const end = (): string => {
		const text = pieces.join('').replace(/\s+/g, ' ').trim();
		pieces = [];
		if (text !== '') paragraphs.push(text);
		return text;
	};
	walkXml(xml, {
		open(name, attributes) {
			if (name === 'style:style') style = attributes['style:name'];
			if (attributes['text:display'] === 'none' && style !== undefined) hiding.add(style);
			const aside = asideOf(name, attributes);
			if (aside !== undefined || outside.at(-1) === name) outside.push(name);
			if (aside !== undefined) leftOut.add(aside);
			else if (outside.length === 0) {
				if (PARAGRAPHS.has(name)) end();
				pieces.push(BLANKS[name] ?? '');
			}
		},
		text(text) {
			if (outside.length === 0) pieces.push(text);
		},
		close(name) {
			if (outside.at(-1) === name) outside.pop();
			else if (outside.length === 0 && PARAGRAPHS.has(name)) {
				const text = end();
				if (name === 'text:h' && text !== '') headings.push(text);
			}
		},
	});
	return { paragraphs, title: headings[0] ?? null, leftOut };
}
