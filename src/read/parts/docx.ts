/** A Word document as HTML, with mammoth: tracked changes as if accepted, comments, notes and pictures left out. */
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { WordDocument } from '../docx.ts';
import { hidingStylesIn, withoutHidden } from '../docx/hidden.ts';
import { archiveOf } from '../zip.ts';
import { answerWith } from './answering.ts';

const BODY = 'word/document.xml';
const STYLES = 'word/styles.xml';

await answerWith(async (input): Promise<WordDocument> => {
	if (!(input instanceof Uint8Array)) throw new Error('no bytes');
	const { bytes, hidden } = shown(input);
	const { value } = await mammoth.convertToHtml(
		{ buffer: Buffer.from(bytes) },
		{
			externalFileAccess: false,
			convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
			styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Caption'] => figcaption:fresh"],
			transformDocument: withoutNotes,
		},
	);
	return { html: value, hidden };
});

/** Marks of footnotes would stand in the midst of sentences. */
function withoutNotes<T>(element: T): T {
	if (typeof element !== 'object' || element === null || !('children' in element)) return element;
	const { children } = element;
	if (!Array.isArray(children)) return element;
	const kept = children.filter((child) => child?.type !== 'noteReference').map(withoutNotes);
	return { ...element, children: kept };
}

/** The document without hidden text, which the library reads as any other. */
function shown(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly hidden: number } {
	const archive = archiveOf(bytes);
	const text = (name: string) => new TextDecoder().decode(archive?.read(name) ?? new Uint8Array());
	const { xml, hidden } = withoutHidden(text(BODY), hidingStylesIn(text(STYLES)));
	if (archive === null || hidden === 0) return { bytes, hidden: 0 };
	const others = archive.names.filter((name) => name !== BODY && /\.(?:xml|rels)$/.test(name));
	const parts = others.map((name) => [name, archive.read(name) ?? new Uint8Array()] as const);
	const anew = { ...Object.fromEntries(parts), [BODY]: new TextEncoder().encode(xml) };
	return { bytes: zipSync(anew, { level: 0 }), hidden };
}
