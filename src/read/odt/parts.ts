/** The paragraphs of an OpenDocument text, in one pass. */
import { walkXml } from '../xml.ts';

/** Elements whose text is none of the document's own, with what a note calls them. */
const LEFT_OUT: Readonly<Record<string, string>> = {
	'text:tracked-changes': 'tracked changes',
	'office:annotation': 'comments',
	'text:note': 'notes',
};
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
	const end = (): string => {
		const text = pieces.join('').replace(/\s+/g, ' ').trim();
		pieces = [];
		if (text !== '') paragraphs.push(text);
		return text;
	};
	walkXml(xml, {
		open(name) {
			if (name in LEFT_OUT) {
				outside.push(name);
				leftOut.add(LEFT_OUT[name] ?? '');
			} else if (outside.length === 0) {
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
