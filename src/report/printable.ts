/** Text that is safe to show: in a terminal, an escape sequence in an article could set the clipboard. */
import { withoutCommands } from '../terminal-commands.ts';

/**
 * C0 and C1 control characters other than line feed, and the marks that reorder text invisibly ("Trojan source",
 * Unicode TR 36): embeddings, overrides, isolates.
 */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The text without commands to the terminal and control characters: tabs become blanks, line ends become line feeds. */
export function printable(text: string): string {
	return withoutCommands(text)
		.replace(/\r\n?/g, '\n')
		.replace(CONTROL, (character) => (character === '\t' ? ' ' : ''));
}
