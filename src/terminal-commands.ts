/**
 * Commands to a terminal inside a text, as the output of another program has them: "The \u001b[31mminister\u001b[0m
 * said". Without its first character the rest of one reads like words, "[31mminister".
 */

/** A title or the clipboard (ended by BEL or ST), or one of colour and cursor (ECMA-48). */
const COMMAND = /\u001b\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)|(?:\u001b\[|\u009b)[0-?]{0,40}[ -/]{0,10}[@-~]/g;

/** The text with every command blotted out by as many NULs, which are never shown: all offsets stay true. */
export function withoutCommands(text: string): string {
	return text.replace(COMMAND, (command) => '\0'.repeat(command.length));
}
