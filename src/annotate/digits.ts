/**
 * Digits as they are grouped around the world: "1,500,000", "1 500 000" (with a thin, a no-break or a plain space),
 * "1’500’000", "1.500.000", "15,00,000" (lakhs), and the decimal comma of "1,5 million".
 */

/** The end of the number that begins at a digit. */
export function digitsEnd(text: string, at: number): number {
	for (const form of FORMS) {
		form.lastIndex = at;
		const [found] = form.exec(text) ?? [];
		if (found !== undefined && !(found.includes(' ') && followsName(text, at))) return at + found.length;
	}
	return at + 1;
}

const FORMS: readonly RegExp[] = [
	/\d{1,2}(?:,\d\d)+,\d{3}(?!\d)/y,
	/\d{1,3}(?:[\u2009\u202f\u00a0 ]\d{3})+(?![\d-])/y,
	/\d{1,3}(?:['’]\d{3})+(?!\d)/y,
	/\d{1,3}(?:\.\d{3}){2,}(?!\d)/y,
	/\d{1,3},\d{1,2}(?=\s?(?:million|billion|trillion|bn)\b)/y,
	/\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/y,
];

/** "on June 12 500 soldiers", "Flight 12 300 feet up": behind a name stand two numbers. */
function followsName(text: string, at: number): boolean {
	return /\p{Lu}[\p{L}.]*\s$/u.test(text.slice(Math.max(0, at - LONGEST_NAME), at));
}

const LONGEST_NAME = 20;

/** In the one form that `Number` reads. */
export function plainDigits(written: string): string {
	if (/^\d{1,3},\d{1,2}$/.test(written)) return written.replace(',', '.');
	const whole = written.replace(/[,\s'’]/g, '');
	return /\..*\./.test(whole) ? whole.replaceAll('.', '') : whole;
}
