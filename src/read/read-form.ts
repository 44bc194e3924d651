/** A report in one of the JSON forms, which needs no file, no address and nothing of Node. */
import type { Draft } from '../model.ts';
import { draftOfForm } from './json-form.ts';
import { refuseTooLong } from './limits.ts';
import { noted } from './noted.ts';

/**
 * Reads a report that is given whole.
 *
 * @param source where it stands, if it does: `reports.ndjson#17`
 * @throws ReadFailure
 */
export async function readForm(given: unknown, source = 'given'): Promise<Draft> {
	const draft = draftOfForm(given, source);
	refuseTooLong(source === 'given' ? 'the report' : source, draft);
	return noted(draft);
}
