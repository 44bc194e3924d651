/** A message that a mail program saved (EML), as newsletters come. */
import { textDraft } from '../draft.ts';
import type { Draft, IntegrityNote } from '../model.ts';
import { asMeant } from './characters.ts';
import type { Received } from './content.ts';
import { isoDateOf } from './dates.ts';
import { ReadFailure } from './failure.ts';
import { type BytesFormat, isNamed } from './format.ts';

export interface Message {
	readonly subject: string | null;
	readonly from: string | null;
	readonly date: string | null;
	readonly html: string | null;
	readonly plain: string | null;
	readonly attachments: number;
}

/** Headers of which every message has some, at the beginnings of lines. */
const HEADERS =
	/^(?:from|to|subject|date|message-id|mime-version|received|return-path|content-type|delivered-to):[ \t]/gim;
/** A text may begin with "Date: …"; so many of them in the lines that begin a file are a message. */
const LEAST_HEADERS = 3;
const FIRST = /^(?:From \S{1,200} [^\n]{1,100}\r?\n)?[A-Za-z][A-Za-z\d-]{1,60}:[ \t]/;

export const email: BytesFormat = {
	recognises: (received) => {
		if (received.contentType?.startsWith('message/rfc822')) return true;
		const beginning = Buffer.from(received.bytes.subarray(0, 20_000)).toString('latin1');
		const head = beginning.split(/\r?\n\r?\n/, 1)[0] ?? '';
		const headers = FIRST.test(head) ? (head.match(HEADERS)?.length ?? 0) : 0;
		return (
			headers >= LEAST_HEADERS && (isNamed(received, '.eml') || /^(?:mime-version|message-id|received):/im.test(head))
		);
	},
	async read(received) {
		const { fromPart } = await import('./part.ts');
		return draftOf(await fromPart<Message>('email', received.bytes, received.name), received);
	},
};

async function draftOf(message: Message, { source, name, url }: Received): Promise<Draft> {
	const { pageTextOf } = await import('./html/blocks.ts');
	const html = message.html?.trim() ?? '';
	const page = html === '' ? null : pageTextOf(asMeant(html));
	const text = page === null ? asMeant(message.plain ?? '').trim() : page.text;
	if (text === '') throw new ReadFailure('empty', `${name} is a message without text; save what is attached to it`);
	const known = {
		source,
		url,
		title: message.subject,
		outlet: message.from,
		published: isoDateOf(message.date ?? ''),
	};
	const blocks = page?.blocks ?? [];
	return { ...textDraft(text, known), kind: 'text', text, blocks, notes: notesOn(message) };
}

function notesOn({ attachments }: Message): readonly IntegrityNote[] {
	if (attachments === 0) return [];
	const what =
		attachments === 1
			? '1 file is attached to the message and'
			: `${attachments} files are attached to the message and`;
	return [{ kind: 'attached', message: `${what} left out.` }];
}
