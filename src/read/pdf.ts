/** A PDF: its text as it is read, with the page of every stretch. */
import { textDraft } from '../draft.ts';
import type { IntegrityNote } from '../model.ts';
import { ReadFailure } from './failure.ts';
import type { BytesFormat } from './format.ts';
import type { LaidOut } from './pdf/layout.ts';

/** Readers of PDF look for the mark in the beginning of a file, since some programs put something before it. */
const BEGINNING = 1024;
const MARK = '%PDF-';

export const pdf: BytesFormat = {
	recognises: ({ bytes }) => Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1').includes(MARK),
	async read({ bytes, source, name, url }) {
		const { fromPart } = await import('./part.ts');
		const { text, title, aside, places, empty } = await fromPart<LaidOut>('pdf', bytes, name);
		if (text.trim() === '') throw new ReadFailure('thin', `${name} ${SCANNED}`);
		return { ...textDraft(text, { source, url, title }), kind: 'text', text, aside, places, notes: notesOn(empty) };
	},
};

const SCANNED =
	'holds pictures of pages and no text; let a program read the letters first, for instance with: ocrmypdf';

function notesOn(empty: readonly number[]): readonly IntegrityNote[] {
	if (empty.length === 0) return [];
	const pages = empty.length === 1 ? `Page ${empty[0]} holds` : `Pages ${empty.slice(0, 20).join(', ')} hold`;
	return [{ kind: 'scanned', message: `${pages} no text, perhaps only a picture of it.` }];
}
