/**
 * Commands to a terminal inside a text, as the output of another program has them: "The \u001b[31mminister\u001b[0m
 * said". Without its first character the rest of one reads like words, "[31mminister".
 */

/**
 * A string for the terminal (a title, the clipboard: OSC, DCS, SOS, PM, APC), ended by BEL or ST; a command of colour and
 * cursor (CSI); a set of characters, as `tput sgr0` writes it (ECMA-48, ECMA-35). None runs over a line's end.
 */
const COMMAND =
	/(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\n\r\u0007\u001b\u009c]{0,2000}(?:\u0007|\u009c|\u001b\\)|(?:\u001b\[|\u009b)[0-?]{0,40}[ -/]{0,10}[@-~]|\u001b[()*+][0-9A-Z]/g;

/** Nearly every text has none, and need not be searched for their ends. */
const INTRODUCER = /[\u001b\u0090\u0098\u009b\u009d-\u009f]/;

/** The text with every command blotted out by as many NULs, which are never shown: all offsets stay true. */
export function withoutCommands(text: string): string {
	if (!INTRODUCER.test(text)) return text;
	return text.replace(COMMAND, (command) => '\0'.repeat(command.length));
}
