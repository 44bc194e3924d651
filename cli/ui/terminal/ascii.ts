/** The screen for terminals that show nothing beyond ASCII. */
import { width } from '../text/width.ts';

/** One character for one, so that every column stays where it is. */
const GLYPHS: Readonly<Record<string, string>> = {
	'✗': 'x',
	'≠': '#',
	'≈': '~',
	'·': '.',
	'✓': '+',
	'○': 'o',
	'◇': '?',
	'✎': '*',
	'⏎': '|',
	'▸': '>',
	'▾': 'v',
	'▌': '>',
	'▏': '_',
	'│': '|',
	'─': '-',
	'⚠': '!',
	'⟨': '<',
	'⟩': '>',
	// A full stop would make a cut quotation look whole.
	'…': '~',
	'↑': '^',
	'↓': 'v',
	'←': '<',
	'→': '>',
	'“': '"',
	'”': '"',
	'„': '"',
	'«': '"',
	'»': '"',
	'‘': "'",
	'’': "'",
	'‐': '-',
	'‑': '-',
	'–': '-',
	'—': '-',
	'―': '-',
	'−': '-',
	'\u00a0': ' ',
};

const BEYOND_ASCII = /[^\u0000-\u007f]\p{M}*/gu;

/** An ellipsis with blanks to spare, "he left … later" or at the end of a cell: three full stops take their columns. */
const WITH_ROOM = / … |… {2}/g;

/** Glyphs and quotation marks by their like, letters without their accents, anything else as question marks. */
export function inAscii(text: string): string {
	return text
		.replace(WITH_ROOM, '...')
		.replace(BEYOND_ASCII, (found) => GLYPHS[found] ?? unaccented(found) ?? '?'.repeat(width(found)));
}

/** "é" is "e"; null for what is no letter of ASCII with an accent. */
function unaccented(character: string): string | null {
	const bare = character.normalize('NFKD').replace(/\p{M}+/gu, '');
	return /^[\u0020-\u007e]$/.test(bare) && width(character) === 1 ? bare : null;
}
