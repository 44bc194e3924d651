/** A report in one of the JSON forms, which needs no file, no address and nothing of Node. */
import type { Draft } from '../model.ts';
import { draftOfForm } from './json-form.ts';
import { refuseTooLong } from './limits.ts';
import { noted } from './noted.ts';

/**
 * Reads a report that is given whole.
 *
 * @throws ReadFailure
 */
export async function readForm(given: unknown): Promise<Draft> {
	const draft = draftOfForm(given, 'given');
	refuseTooLong('the report', draft);
	return noted(draft);
}
