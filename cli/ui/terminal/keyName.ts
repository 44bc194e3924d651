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
];

/** The name of the key; Ink gives pasted text in one piece, which counts as that many keys. */
export function keyNames(input: string, key: Key): readonly string[] {
	if (key.tab) return [key.shift ? 'shift+tab' : 'tab'];
	const named = NAMED.find(([property]) => key[property]);
	if (named) return [named[1]];
	if (key.ctrl) return [`ctrl+${input}`];
	return Array.from(input, (character) => (character === ' ' ? 'space' : character));
}
