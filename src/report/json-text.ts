/** Values as JSON that is safe to show in a terminal. */

/**
 * JSON escapes C0 control characters itself. C1 ones, which some terminals obey ("\u009b2J" clears the screen), and the
 * marks that reorder text invisibly it leaves as they are.
 */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Reads back as the very same value: outside of texts JSON has none of these characters. */
export function jsonText(value: unknown, indent?: string | number): string {
	return JSON.stringify(value, null, indent).replace(
		OBEYED,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
