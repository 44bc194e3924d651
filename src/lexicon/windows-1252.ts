/**
 * The characters of Windows-1252 that stand elsewhere in Unicode, with their bytes.
 *
 * From the WHATWG Encoding Standard, index windows-1252.
 */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export const WINDOWS_1252: ReadonlyMap<string, number> = new Map(
	[...FROM_0X80].map((character, i) => [character, 0x80 + i]),
);
