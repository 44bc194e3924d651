/** A Word document as HTML, with mammoth: tracked changes as if accepted, comments, notes and pictures left out. */
import mammoth from 'mammoth';
import type { WordDocument } from '../docx.ts';
import { answerWith } from './answering.ts';

await answerWith(async (input): Promise<WordDocument> => {
	if (!(input instanceof Uint8Array)) throw new Error('no bytes');
	const { value } = await mammoth.convertToHtml(
		{ buffer: Buffer.from(input) },
		{
			externalFileAccess: false,
			convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
			styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Caption'] => figcaption:fresh"],
			transformDocument: withoutNotes,
		},
	);
	return { html: value };
});

/** Marks of footnotes would stand in the midst of sentences. */
function withoutNotes<T>(element: T): T {
	if (typeof element !== 'object' || element === null || !('children' in element)) return element;
	const { children } = element;
	if (!Array.isArray(children)) return element;
	const kept = children.filter((child) => child?.type !== 'noteReference').map(withoutNotes);
	return { ...element, children: kept };
}
