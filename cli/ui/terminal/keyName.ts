/** Ink's report of a key to one name: "j", "pagedown", "ctrl+f". */
import type { Key } from 'ink';

const NAMED: readonly (readonly [keyof Key, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pageup'],
	['pageDown', 'pagedown'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'escape'],
	['backspace', 'backspace'],
	['delete', 'backspace'],
	['tab', 'tab'],
];

/** The names of the keys pressed. Keys that come fast, or pasted text, are reported in one piece: so many keys. */
export function keyNames(input: string, key: Key): readonly string[] {
	const named = NAMED.find(([property]) => key[property]);
	if (named) return [named[1]];
	// Ink has no name for F1 and its like, and gives no characters either.
	if (input === '') return ['unnamed'];
	return key.ctrl ? [`ctrl+${input}`] : Array.from(input, characterName);
}

/** What a key writes that has a name of its own. */
const CHARACTERS: Readonly<Record<string, string>> = {
	' ': 'space',
	'\r': 'enter',
	'\n': 'enter',
	'\t': 'tab',
	'\u001b': 'escape',
	'\u007f': 'backspace',
	'\b': 'backspace',
};

/** Terminals send Ctrl with a letter as that letter's place in the alphabet: 21 is Ctrl-U. */
function characterName(character: string): string {
	const code = character.charCodeAt(0);
	return CHARACTERS[character] ?? (code < 32 ? `ctrl+${String.fromCharCode(code + 96)}` : character);
}
