/** A report as JSON, in one of the forms of the contract. */
import { ReadFailure } from './failure.ts';
import type { Format } from './format.ts';
import { draftOfForm } from './json-form.ts';

export const json: Format = {
	// An article may begin with a brace, but only JSON parses as JSON.
	recognises: ({ text }) => text.trimStart().startsWith('{') && objectIn(text) !== null,
	read({ text, source, name }) {
		const form = objectIn(text);
		if (form === null) throw new ReadFailure('malformed', `${name} is not a JSON object; a report is one`);
		return draftOfForm(form, source);
	},
};

function objectIn(text: string): object | null {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' ? value : null;
	} catch {
		return null;
	}
}
