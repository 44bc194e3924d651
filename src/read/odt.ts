/** An OpenDocument text (LibreOffice). Its last wording is read; struck-out text, comments and notes are left out. */
import { textDraft } from '../draft.ts';
import type { IntegrityNote } from '../model.ts';
import { asMeant } from './characters.ts';
import { ReadFailure } from './failure.ts';
import type { BytesFormat } from './format.ts';
import { type Archive, archiveOf } from './zip.ts';

const BODY = 'content.xml';
const STYLES = 'styles.xml';
const TYPE = 'application/vnd.oasis.opendocument.text';

export const odt: BytesFormat = {
	recognises: ({ bytes }) => typeOf(archiveOf(bytes)).startsWith(TYPE),
	async read({ bytes, source, name, url }) {
		const archive = archiveOf(bytes);
		if (isLocked(archive))
			throw new ReadFailure('locked', `${name} is locked with a password; save a copy without one`);
		const content = archive?.read(BODY) ?? null;
		if (content === null) throw new ReadFailure('malformed', `${name} ${DAMAGED}`);
		const { partsOf } = await import('./odt/parts.ts');
		const styles = archive?.read(STYLES) ?? new Uint8Array();
		const decoder = new TextDecoder();
		const { paragraphs, title, leftOut } = partsOf(decoder.decode(content), decoder.decode(styles));
		const text = asMeant(paragraphs.join('\n\n'));
		if (text === '') throw new ReadFailure('empty', `${name} has no text; give a document with the text of a report`);
		return {
			...textDraft(text, { source, url, title }),
			kind: 'text',
			text,
			layout: 'document',
			notes: notesOn(leftOut),
		};
	},
};

const DAMAGED = 'is a damaged document; open it in its own program and save it anew, or save its text';

function typeOf(archive: Archive | null): string {
	return new TextDecoder().decode(archive?.read('mimetype') ?? new Uint8Array()).trim();
}

/** What a password protects is named in the list of parts (OpenDocument 1.3, part 2, 4.4). */
function isLocked(archive: Archive | null): boolean {
	const parts = new TextDecoder().decode(archive?.read('META-INF/manifest.xml') ?? new Uint8Array());
	return /<(?:manifest:)?encryption-data\b/.test(parts);
}

function notesOn(leftOut: ReadonlySet<string>): readonly IntegrityNote[] {
	if (leftOut.size === 0) return [];
	return [{ kind: 'edited', message: `Of the document its ${[...leftOut].join(', ')} are left out.` }];
}
