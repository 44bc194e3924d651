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

/** @param styles the document's named styles, which may hide what is set in them */
export function partsOf(xml: string, styles: string): DocumentParts {
	const paragraphs: string[] = [];
	const leftOut = new Set<string>();
	const headings: string[] = [];
	let pieces: string[] = [];
	const outside: string[] = [];
	const hiding = new Set<string>();
	const look = styleWatch(hiding);
	walkXml(styles, { open: look });
	/** What a note calls an element whose text is left out. */
	const asideOf = (name: string, attributes: Readonly<Record<string, string>>): string | undefined => {
		const isItself = name.startsWith('text:') && attributes['text:display'] === 'none';
		const isHidden = isItself || HIDDEN_ELEMENTS.has(name) || hiding.has(attributes['text:style-name'] ?? '');
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
			look(name, attributes);
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

/** Adds the names of styles that hide text: by themselves, or by the style that they are made from. */
function styleWatch(hiding: Set<string>): (name: string, attributes: Readonly<Record<string, string>>) => void {
	let style: string | undefined;
	return (name, attributes) => {
		if (name === 'style:style') {
			style = attributes['style:name'];
			if (style !== undefined && hiding.has(attributes['style:parent-style-name'] ?? '')) hiding.add(style);
		}
		if (name === 'style:text-properties' && style !== undefined) {
			if (attributes['text:display'] === 'none') hiding.add(style);
			if (attributes['text:display'] === 'true') hiding.delete(style);
		}
	};
}
