/**
 * On what a pair without findings is called no contradiction. That nothing was recognised between two passages does not
 * show that they agree; only where they are nearly one passage is there nothing left that could differ.
 */
import { asNeeded } from './letters.ts';
import { digitsEnd, plainDigits } from './annotate/digits.ts';
import { LIGHT_WORDS } from './lexicon/light-words.ts';
import type { Finding, Ground, Pair, Sides } from './model.ts';

/**
 * The ground of a pair's relation, for a pair without any conflict or difference said outright: what is only worth a look
 * neither sets the two passages apart nor shows that they agree.
 */
export function groundsOf(passages: Sides<string>, found: readonly Finding[]): Pick<Pair, 'ground'> {
	if (found.length === 0) return { ground: groundOf(passages) };
	return found.every(({ tier }) => tier === 'worth a look') ? { ground: 'only worth a look' } : {};
}

/** "Parliament approved the budget on Monday." and "On Monday parliament approved the budget." are nearly one. */
export function groundOf({ a, b }: Sides<string>): Ground {
	if (isFarLonger(a, b) || isFarLonger(b, a)) return 'nothing recognised';
	const [one, other] = [wordsOf(a), wordsOf(b)];
	const isSame = one.length > 0 && one.length === other.length && isTurn(one.join(' '), other.join(' '));
	return isSame ? 'nearly the same words' : 'nothing recognised';
}

/** In characters: no sentence is so long, and one that is may be held against each line of the other report. */
const OVERLONG = 5_000;

const isFarLonger = (one: string, other: string) => one.length > OVERLONG && one.length > 2 * other.length;

/**
 * Whether the words come in one order, but for what stood at the beginning and stands at the end: "Smith beat Jones" and
 * "Jones beat Smith" have the same words, and are two sentences.
 */
function isTurn(one: string, other: string): boolean {
	return ` ${one} ${one} `.includes(` ${other} `);
}

/** In lower case and without punctuation; "2.5" and "U.S." keep what stands inside them. */
function wordsOf(text: string): readonly string[] {
	const evened = withPlainDigits(text).normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'");
	const words = evened.match(WORD(evened)) ?? [];
	return words.filter((word) => !LIGHT_WORDS.has(word));
}

/** "12 000" and "12,000" are one number. */
function withPlainDigits(text: string): string {
	let plain = '';
	let at = 0;
	for (const { index } of text.matchAll(FIRST_DIGIT(text))) {
		if (index < at) continue;
		const end = digitsEnd(text, index);
		plain += text.slice(at, index) + plainDigits(text.slice(index, end));
		at = end;
	}
	return plain + text.slice(at);
}

/** Marks of currency and percent are words too: "$5" is not "€5", nor "5%" "5". */
const WORD = asNeeded(/[\p{L}\p{N}\p{M}]+(?:['.,:-][\p{L}\p{N}\p{M}]+)*|[\p{Sc}%+−-]/gu);
const FIRST_DIGIT = asNeeded(/(?<![\p{L}\p{N}.,])\d/gu);
