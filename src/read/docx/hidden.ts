/** Text that a Word document hides ("Font: Hidden", `w:vanish`): no reader of the document sees it. */

export interface Shown {
	readonly xml: string;
	/** Stretches of text that were taken out. */
	readonly hidden: number;
}

const STYLE = /<w:style\b[^>]{0,500}w:styleId="([^"]{1,200})"[^>]{0,500}>([\s\S]{0,20000}?)<\/w:style>/g;
/** On, unless its value says off (ECMA-376, 17.3.2.41). */
const HIDES = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/;
const TAG = /<(\/?)w:(p|pPr|r|rPr|t|vanish|rStyle|pStyle)(?=[\s/>])((?:[^>"]|"[^"]{0,500}"){0,50})>/g;
const VALUE = /w:val="([^"]{1,200})"/;
const OFF = /^(?:0|false|off)$/;

/** The styles that hide their text. */
export function hidingStylesIn(styles: string): ReadonlySet<string> {
	return new Set([...styles.matchAll(STYLE)].flatMap(([, id, body]) => (HIDES.test(body ?? '') && id ? [id] : [])));
}

/**
 * The document's body without the text of hidden runs. Only their text goes, so that what a run holds beside it, such as a
 * text box, stays well-formed.
 */
export function withoutHidden(xml: string, styles: ReadonlySet<string>): Shown {
	const pieces: string[] = [];
	let kept = 0;
	for (const { start, end } of hiddenTexts(xml, styles)) {
		pieces.push(xml.slice(kept, start));
		kept = end;
	}
	return { xml: pieces.join('') + xml.slice(kept), hidden: pieces.length };
}

interface Part {
	isHidden: boolean;
}

/** Where hidden text stands, between `<w:t>` and `</w:t>`. */
function* hiddenTexts(xml: string, styles: ReadonlySet<string>): Generator<{ start: number; end: number }> {
	const paragraphs: Part[] = [];
	const runs: Part[] = [];
	/** Properties of a paragraph hold some of its own mark, which hide no text: `<w:pPr><w:rPr><w:vanish/>`. */
	let ofParagraph = false;
	let from: number | null = null;
	const open = (name: string, attributes: string, end: number) => {
		const value = VALUE.exec(attributes)?.[1] ?? '';
		const paragraph = paragraphs.at(-1);
		const run = ofParagraph ? undefined : runs.at(-1);
		if (name === 'pPr') ofParagraph = true;
		else if (name === 't') from = end;
		else if (name === 'p') paragraphs.push({ isHidden: false });
		else if (name === 'r') runs.push({ isHidden: paragraph?.isHidden ?? false });
		else if (name === 'pStyle' && paragraph && styles.has(value)) paragraph.isHidden = true;
		else if (name === 'rStyle' && run && styles.has(value)) run.isHidden = true;
		else if (name === 'vanish' && run) run.isHidden = !OFF.test(value);
	};
	const close = (name: string) => {
		if (name === 'pPr') ofParagraph = false;
		else if (name === 'p') paragraphs.pop();
		else if (name === 'r') runs.pop();
	};
	for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of xml.matchAll(TAG)) {
		const isEmpty = attributes.endsWith('/');
		if (slash === '/' && name === 't' && from !== null && from < index && runs.at(-1)?.isHidden) {
			yield { start: from, end: index };
		}
		if (slash === '') open(name, attributes, index + tag.length);
		if (slash === '/' || isEmpty) close(name);
		if (name === 't' && (slash === '/' || isEmpty)) from = null;
	}
}
