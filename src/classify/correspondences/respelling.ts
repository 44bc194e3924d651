/** Exchanged words that are the same words in another spelling: "US" / "U.S.", "re-fight" / "refight", "I'm" / "I am". */
import type { Token } from '../../annotate/mention.ts';
import type { Sides } from '../../model.ts';

/** Short forms of auxiliaries. "'d" may be "had" or "would", "'s" "is" or "has": each is tried. */
const SHORT_FORMS: readonly (readonly [RegExp, readonly string[]])[] = [
	[/n't$/, [' not']],
	[/'re$/, [' are']],
	[/'ve$/, [' have']],
	[/'ll$/, [' will']],
	[/'m$/, [' am']],
	[/'d$/, [' had', ' would']],
	[/'s$/, [' is', ' has', '']],
];

/** Whether both stretches read the same aloud. */
export function respelt({ a, b }: Sides<readonly Token[]>): boolean {
	if (a.length === 0 || b.length === 0) return false;
	const readings = new Set(readingsOf(a));
	return readingsOf(b).some((reading) => readings.has(reading));
}

function readingsOf(tokens: readonly Token[]): readonly string[] {
	return tokens.reduce<readonly string[]>(
		(begun, token) => begun.flatMap((before) => readingsOfWord(token).map((word) => before + word)).slice(0, 16),
		[''],
	);
}

function readingsOfWord({ text }: Token): readonly string[] {
	if (/^[A-Za-z0-9]+$/.test(text)) return [text.toLowerCase()];
	const word = text.replace(/[’ʼ]/g, "'").toLowerCase();
	const long = SHORT_FORMS.flatMap(([form, endings]) =>
		form.test(word) ? endings.map((ending) => word.replace(form, ending)) : [],
	);
	return [word, ...long].map((reading) => reading.replace(/[^\p{L}\p{N}]/gu, ''));
}
