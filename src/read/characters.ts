/** Characters as they were meant, whatever a file made of them. */
import { undoDoubleEncoding } from './double-encoding.ts';

/**
 * Undoes a second encoding, and puts accents that stand apart back on their letters (NFC): Macs write "é" as an e and an
 * accent, which would end the word "café" before its last letter. Texts given as JSON keep theirs, since whoever gives
 * them counts places in them.
 */
export function asMeant(text: string): string {
	return undoDoubleEncoding(text).normalize('NFC');
}
