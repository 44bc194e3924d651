/** An OpenDocument text (LibreOffice). Its last wording is read; struck-out text, comments and notes are left out. */
import { textDraft } from '../draft.ts';
import type { IntegrityNote } from '../model.ts';
import { asMeant } from './characters.ts';
import { ReadFailure } from './failure.ts';
import type { BytesFormat } from './format.ts';
import { walkXml } from './xml.ts';
import { type Archive, archiveOf } from './zip.ts';

const BODY = 'content.xml';
const TYPE = 'application/vnd.oasis.opendocument.text';

export const odt: BytesFormat = {
	name: 'odt',
	recognises: ({ bytes }) => typeOf(archiveOf(bytes)).startsWith(TYPE),
	async read({ bytes, source, name, url }) {
		const content = archiveOf(bytes)?.read(BODY) ?? null;
		if (content === null) throw new ReadFailure('malformed', `${name} ${DAMAGED}`);
		const { paragraphs, title, leftOut } = partsOf(new TextDecoder().decode(content));
		const text = asMeant(paragraphs.join('\n\n'));
		if (text === '') throw new ReadFailure('empty', `${name} has no text; give a document with the text of a report`);
		return { ...textDraft(text, { source, url, title }), kind: 'text', text, notes: notesOn(leftOut) };
	},
};

const DAMAGED = 'is a damaged document; open it in its own program and save it anew, or save its text';

function typeOf(archive: Archive | null): string {
	return new TextDecoder().decode(archive?.read('mimetype') ?? new Uint8Array()).trim();
}

/** Elements whose text is none of the document's own, with what a note calls them. */
const LEFT_OUT: Readonly<Record<string, string>> = {
	'text:tracked-changes': 'tracked changes',
	'office:annotation': 'comments',
	'text:note': 'notes',
};
const PARAGRAPHS: ReadonlySet<string> = new Set(['text:p', 'text:h']);
const BLANKS: Readonly<Record<string, string>> = { 'text:s': ' ', 'text:tab': ' ', 'text:line-break': ' ' };

function partsOf(xml: string) {
	const paragraphs: string[] = [];
	const leftOut = new Set<string>();
	let title: string | null = null;
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
				if (name === 'text:h' && text !== '') title ??= text;
			}
		},
	});
	return { paragraphs, title: title as string | null, leftOut };
}

function notesOn(leftOut: ReadonlySet<string>): readonly IntegrityNote[] {
	if (leftOut.size === 0) return [];
	return [{ kind: 'edited', message: `Of the document its ${[...leftOut].join(', ')} are left out.` }];
}
