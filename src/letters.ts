/**
 * Patterns of letters in any script, as the text at hand needs them.
 *
 * `\p{L}` stands for 650 stretches of characters. V8 compiles every one of them, twice, wherever it is written: a third of
 * the time that one comparison of two short reports took to start up. Most English texts hold no letters but the 52, and
 * for these the same pattern is made of them alone: `/\p{Lu}\p{L}+/u` is `/[A-Z][A-Za-z]+/`.
 */

/** ASCII, the no-break space, and the dashes, quotation marks and dots of typography: no other letters, figures or marks. */
const PLAIN = /^[\0-\x7f\xa0\u2010-\u2027]*$/;

/** What of each kind of character a plain text can hold. */
const PLAIN_RANGES: Readonly<Record<string, string>> = {
	L: 'A-Za-z',
	Lu: 'A-Z',
	Ll: 'a-z',
	M: '',
	N: '0-9',
	Sc: '$',
};

/** The pattern that finds in a text what one of all scripts would. It looks at the whole text: to be asked once a text. */
export type PatternFor = (text: string) => RegExp;

/** @param pattern of letters in any script */
export function asNeeded(pattern: RegExp): PatternFor {
	let plain: RegExp | undefined;
	return (text) => {
		if (!isPlain(text)) return pattern;
		plain ??= plainOf(pattern);
		return plain;
	};
}

/** The same of a list. */
export function allAsNeeded(patterns: readonly RegExp[]): (text: string) => readonly RegExp[] {
	let plain: readonly RegExp[] | undefined;
	return (text) => {
		if (!isPlain(text)) return patterns;
		plain ??= patterns.map(plainOf);
		return plain;
	};
}

/** Asked many times of one text. */
let asked = { text: '', answer: true };

export function isPlain(text: string): boolean {
	if (asked.text !== text) asked = { text, answer: PLAIN.test(text) };
	return asked.answer;
}

/** Without the flag `u` too, whose pairs of surrogates no plain text has. */
function plainOf(pattern: RegExp): RegExp {
	let isInClass = false;
	const source = pattern.source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, name?: string) => {
		if (part === '[' || part === ']') isInClass = part === '[';
		const range = name === undefined ? undefined : PLAIN_RANGES[name];
		if (range === undefined) return part;
		return isInClass ? range : `[${range}]`;
	});
	// A kind of character that is not in the table: the pattern stays as it is.
	return /\\[pPu]\{/.test(source) ? pattern : new RegExp(source, pattern.flags.replace('u', ''));
}
