/** The scripts that languages other than English are written in, by the names that readers know. Names: Unicode, by hand. */
import { isPlain } from '../letters.ts';

const SCRIPTS = {
	Arabic: /\p{Script=Arabic}/gu,
	Chinese: /\p{Script=Han}/gu,
	Cyrillic: /\p{Script=Cyrillic}/gu,
	Devanagari: /\p{Script=Devanagari}/gu,
	Greek: /\p{Script=Greek}/gu,
	Hebrew: /\p{Script=Hebrew}/gu,
	Korean: /\p{Script=Hangul}/gu,
	Thai: /\p{Script=Thai}/gu,
} as const;

/** Japanese mixes its own syllables into Chinese characters; Chinese has none of them. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
/** The least share of kana by which a text is Japanese: a Chinese report may name a Japanese song. */
const LEAST_KANA = 0.1;

/** The script that most letters belong to; null for the Latin one, and for any that is not in the list. */
export function scriptOf(text: string): string | null {
	if (isPlain(text)) return null;
	const letters = count(text, /\p{L}/gu);
	const japanese = count(text, JAPANESE);
	if (japanese > letters / 2 && count(text, KANA) > LEAST_KANA * japanese) return 'Japanese';
	return Object.entries(SCRIPTS).find(([, letter]) => count(text, letter) > letters / 2)?.[0] ?? null;
}

/** Scripts that put no blanks between words; a word has about two characters in them. */
const WITHOUT_BLANKS =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/gu;

/** How many words a text has, in any script. */
export function wordsIn(text: string): number {
	return text.split(/\s+/).filter((word) => word !== '').length + Math.floor(count(text, WITHOUT_BLANKS) / 2);
}

function count(text: string, letter: RegExp): number {
	return text.match(letter)?.length ?? 0;
}
