/** A report in any form the contract takes, to a draft. */
import { textDraft } from '../draft.ts';
import { sha256 } from '../hash.ts';
import type { Draft } from '../model.ts';
import { decode } from './decode.ts';
import { ReadFailure } from './failure.ts';
import { readFileBytes } from './file.ts';
import { draftOfForm } from './form.ts';
import { readStreamBytes } from './standard-input.ts';

/**
 * Reads a report.
 *
 * @param given a path, an address, `-` for standard input, or one of the JSON forms
 * @throws ReadFailure
 */
export async function readReport(given: unknown): Promise<Draft> {
	if (typeof given !== 'string') return draftOfForm(given, 'given');
	if (/^https?:\/\//i.test(given)) {
		throw new ReadFailure('address', `${given} is an address; save the page's text to a file and give that`);
	}
	const bytes = given === '-' ? await readStreamBytes(process.stdin, 'standard input') : await readFileBytes(given);
	return draftOfBytes(bytes, given);
}

function draftOfBytes(bytes: Uint8Array, source: string): Draft {
	const text = decode(bytes, source === '-' ? 'standard input' : source);
	const form = formIn(text);
	const draft = form === null ? textDraft(text, { source }) : draftOfForm(form, source);
	return { ...draft, sourceSha256: draft.sourceSha256 ?? sha256(bytes) };
}

/** The JSON object a text holds; null where it is running text. */
function formIn(text: string): object | null {
	if (!text.trimStart().startsWith('{')) return null;
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' ? value : null;
	} catch {
		return null;
	}
}
