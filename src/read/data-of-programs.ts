/** Data of programs that is no report in any form known here: read as prose it would be compared as such. */
import { ReadFailure } from './failure.ts';
import type { Format } from './format.ts';

export const dataOfPrograms: Format = {
	recognises: ({ text }) => kindOf(text) !== null,
	read({ text, name }) {
		throw new ReadFailure(
			'malformed',
			`${name} ${kindOf(text)}; save it anew, or give --from text to read it as prose`,
		);
	},
};

/** An article may begin with a bracket ("[China] says …") or a brace; data goes on as data does. */
function kindOf(text: string): string | null {
	const begin = text.trimStart().slice(0, LONGEST_BEGINNING);
	if (/^\{\s*"[^"\n]{1,60}"\s*:/.test(begin)) return 'is damaged JSON';
	if (/^\[\s*(?:[\d{["]|true\b|false\b|null\b)/.test(begin) && isJson(text))
		return 'is a list in JSON, and a report is one object';
	if (/^<\?xml\s/.test(begin)) return 'is XML of an unknown kind';
	return null;
}

const LONGEST_BEGINNING = 200;

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
