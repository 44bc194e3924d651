/** Source text on one line of the terminal. */
import { stripVTControlCharacters } from 'node:util';
import { printable } from '../../../src/report/printable.ts';

/** Invisible joiners and the soft hyphen: terminals disagree on the columns they take. */
const INVISIBLE = /[\u00ad\u200b\u2060-\u2064\ufeff]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `text` without escape sequences and control characters, every run of white space (line breaks too) one blank. */
export function onOneLine(text: string): string {
	return printable(stripVTControlCharacters(text))
		.replace(/\s+/g, ' ')
		.replace(INVISIBLE, '')
		.replace(LONE_SURROGATES, '\ufffd');
}

/** A command to the terminal: a title or the clipboard (ended by BEL or ST), or one of colour and cursor. */
const SEQUENCE = /\u001b\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)|(?:\u001b\[|\u009b)[0-?]{0,40}[ -/]{0,10}[@-~]/g;

/** The text with every such command blotted out by as many NULs, which are never shown: all offsets stay true. */
export function withoutCommands(text: string): string {
	return text.replace(SEQUENCE, (command) => '\0'.repeat(command.length));
}
