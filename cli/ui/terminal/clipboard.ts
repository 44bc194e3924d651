/** The clipboard by way of the terminal, which also works over ssh (OSC 52, xterm's "Manipulate Selection Data"). */

/** xterm takes no longer a sequence. */
const LONGEST = 74_994;

/** What to write to the terminal so that it puts `text` on the clipboard; null where it is too long. */
export function clipboardSequence(text: string): string | null {
	const encoded = Buffer.from(text, 'utf8').toString('base64');
	return encoded.length > LONGEST ? null : `\u001b]52;c;${encoded}\u0007`;
}
