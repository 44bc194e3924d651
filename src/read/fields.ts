/** Looking into JSON that somebody else wrote. */
import { ReadFailure } from './failure.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value is, for whoever gave another: "a number". */
export function sortOf(value: unknown): string {
	if (value === null) return 'null';
	if (Array.isArray(value)) return 'a list';
	return SORTS[typeof value] ?? 'nothing';
}

const SORTS: Readonly<Record<string, string>> = {
	string: 'a text',
	number: 'a number',
	boolean: 'true or false',
	object: 'an object',
};

/**
 * A field that may be missing, null or blank.
 *
 * @throws ReadFailure `malformed` where it is something other than a text
 */
export function optionalText(fields: Fields, name: string): string | null {
	const value = fields[name] ?? null;
	if (value !== null && typeof value !== 'string') throw new ReadFailure('malformed', `"${name}" must be a text`);
	return value?.trim() ? value : null;
}
