/** A report in any form the contract takes, to a draft. */
import { sha256 } from '../hash.ts';
import type { Draft, RunningText } from '../model.ts';
import type { Received } from './content.ts';
import { decode } from './decode.ts';
import { bytesFormatOf, formatOf } from './formats.ts';
import { draftOfForm } from './json-form.ts';
import { languageNotes } from './language.ts';
import { refuseTooLong } from './limits.ts';
import { receive, type ReceiveOptions } from './origins.ts';

export interface ReadOptions extends ReceiveOptions {
	/** The form to take the content for, without looking; undefined finds out. */
	readonly from?: string | undefined;
	/** Which of several reports in the source is meant, counted from 1. */
	readonly item?: number | undefined;
}

/**
 * Reads a report.
 *
 * @param given a path, an address, `-` for standard input, or one of the JSON forms
 * @throws ReadFailure
 */
export async function readReport(given: unknown, options: ReadOptions = {}): Promise<Draft> {
	if (typeof given !== 'string') {
		const draft = draftOfForm(given, 'given');
		refuseTooLong('the report', draft);
		return noted(draft);
	}
	return draftOf(await receive(given, options), options);
}

/** The draft of what was received from anywhere. */
export async function draftOf(received: Received, options: ReadOptions = {}): Promise<Draft> {
	const { bytes } = received;
	const draft = await (bytesFormatOf(received, options.from)?.read(received) ?? draftOfText(received, options));
	refuseTooLong(received.name, draft);
	return noted({ ...draft, sourceSha256: draft.sourceSha256 ?? sha256(bytes) });
}

async function draftOfText(received: Received, { from, item }: ReadOptions): Promise<Draft> {
	const { bytes: _bytes, numbered, ...about } = received;
	const content = { ...about, text: await decode(received), item: item ?? numbered };
	const format = formatOf(content, from);
	return format.read(content);
}

/** With a word on the language; a report printed before says what was seen of it then. */
async function noted(draft: Draft): Promise<Draft> {
	if (draft.kind === 'prepared') return draft;
	const notes = await languageNotes(draft.kind === 'text' ? proseOf(draft) : draft.sentences.join(' '));
	return notes.length === 0 ? draft : { ...draft, notes: [...(draft.notes ?? []), ...notes] };
}

/** Of a web page the article alone: its menus may be in the language of its readers and not of its text. */
function proseOf({ text, blocks = [] }: RunningText): string {
	const kept = blocks.filter(({ isKept }) => isKept).map(({ start, end }) => text.slice(start, end));
	return kept.length === 0 ? text : kept.join(' ');
}
