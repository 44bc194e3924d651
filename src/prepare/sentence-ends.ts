/**
 * Where sentences may end, by the rules of Unicode Standard Annex 29 (its table 4, in version 17).
 *
 * `Intl.Segmenter` knows these rules for all of Unicode, and reading its data takes longer than a page. Most English texts
 * have letters of western Europe alone, and for these the rules are one pattern.
 */

/** What the pattern knows: Latin-1 without the soft hyphen, and the dashes, quotation marks and dots of typography. */
const KNOWN = /^[\0-\x09\x0b\x0c\x0e-\x7f\xa0-\xac\xae-\xff\u2010-\u2027\u20ac]*$/;

const LOWER = 'a-zªµºß-öø-ÿ';
const UPPER = 'A-ZÀ-ÖØ-Þ';
/** A full stop, which may belong to a word or a number. */
const A_TERM = '.\u2024';
/** A mark that may end a sentence. */
const SA_TERM = `${A_TERM}!?`;
/** What closes, or opens, a quotation or brackets. */
const CLOSE = '"\'()[\\]{}«»\u2018-\u201f';
const SPACE = ' \\t\\v\\f\\xa0';
/** Behind these a sentence goes on: "Wait!, he said". */
const S_CONTINUE = '-,:;\u2013\u2014';

/** Any number of them, and none is left: there is nothing to try again. */
const allOf = (characters: string) => `[${characters}]*(?![${characters}])`;

const BEHIND_TERM = allOf(CLOSE) + allOf(SPACE);
const END = new RegExp(
	[
		'(?:',
		`[!?]${BEHIND_TERM}`,
		'|',
		`[${A_TERM}]`,
		// SB6: "3.4"
		'(?![0-9])',
		// SB7: "U.S"
		`(?<![${LOWER}${UPPER}].(?=[${UPPER}]))`,
		BEHIND_TERM,
		// SB8: "approx. (3) miles"
		`(?![^${LOWER}${UPPER}${SA_TERM}]*[${LOWER}])`,
		')',
		// SB8a: "etc.), and", "What?!"
		`(?![${S_CONTINUE}${SA_TERM}])`,
	].join(''),
	'g',
);

/** Whether `startsIn` knows all characters of a text. */
export function hasKnownEnds(text: string): boolean {
	return KNOWN.test(text);
}

/** Where the sentences of a line begin, the first at 0. */
export function* startsIn(line: string): Generator<number> {
	if (line.length > 0) yield 0;
	for (const { 0: end, index } of line.matchAll(END)) {
		const start = index + end.length;
		if (start < line.length) yield start;
	}
}
