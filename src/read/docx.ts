/** A Word document. Its last wording is read; what was struck out, comments and footnotes are counted in a note. */
import { textDraft } from '../draft.ts';
import type { IntegrityNote } from '../model.ts';
import { asMeant } from './characters.ts';
import { ReadFailure } from './failure.ts';
import type { BytesFormat } from './format.ts';
import { type Archive, archiveOf } from './zip.ts';

export interface WordDocument {
	readonly html: string;
	/** Stretches of text that the document hides. */
	readonly hidden: number;
}

const BODY = 'word/document.xml';

export const docx: BytesFormat = {
	recognises: ({ bytes }) => archiveOf(bytes)?.names.includes(BODY) === true,
	async read({ bytes, source, name, url }) {
		const archive = archiveOf(bytes);
		if (archive?.read(BODY) == null) throw new ReadFailure('malformed', `${name} ${DAMAGED}`);
		const { fromPart } = await import('./part.ts');
		const { html, hidden } = await fromPart<WordDocument>('docx', bytes, name);
		const { pageTextOf } = await import('./html/blocks.ts');
		const page = pageTextOf(asMeant(html));
		if (page.text === '')
			throw new ReadFailure('empty', `${name} has no text; give a document with the text of a report`);
		const heading = page.blocks.find(({ tag }) => tag === 'h1');
		const title = heading === undefined ? null : page.text.slice(heading.start, heading.end);
		const captions = page.blocks.filter(({ tag }) => tag === 'figcaption');
		const aside = captions.map(
			({ start, end }) => ({ start, end, role: 'caption', reason: 'its style is that of a caption' }) as const,
		);
		return {
			...textDraft(page.text, { source, url, title }),
			kind: 'text',
			text: page.text,
			aside,
			layout: 'document',
			notes: notesOn(archive, hidden),
		};
	},
};

const DAMAGED = 'is a damaged Word document; open it in its own program and save it anew, or save its text';

function notesOn(archive: Archive, hidden: number): readonly IntegrityNote[] {
	const count = (part: string, element: RegExp) => {
		const bytes = archive.read(part);
		return bytes === null ? 0 : (new TextDecoder().decode(bytes).match(element)?.length ?? 0);
	};
	const deleted = count(BODY, /<w:del[ >]/g);
	const inserted = count(BODY, /<w:ins[ >]/g);
	const comments = count('word/comments.xml', /<w:comment[ >]/g);
	// Two of them, of negative numbers, are the lines that part notes from the text.
	const notes = count('word/footnotes.xml', /<w:footnote (?![^>]{0,200}w:type=)/g);
	return [
		...(deleted + inserted === 0
			? []
			: [note(`Tracked changes are read as if accepted: ${inserted} put in, ${deleted} struck out.`)]),
		...(comments === 0 ? [] : [note(`${counted(comments, 'comment')} left out.`)]),
		...(hidden === 0 ? [] : [note(`${counted(hidden, 'hidden passage')} left out.`)]),
		...(notes === 0 ? [] : [note(`${counted(notes, 'footnote')} left out.`)]),
	];
}

function note(message: string): IntegrityNote {
	return { kind: 'edited', message };
}

function counted(count: number, noun: string): string {
	return count === 1 ? `1 ${noun} is` : `${count} ${noun}s are`;
}
