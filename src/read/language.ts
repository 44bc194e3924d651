/** Whether a text is in a language that the program can compare. */
import { asNeeded } from '../letters.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { scriptOf } from '../lexicon/scripts.ts';
import type { IntegrityNote } from '../model.ts';

/** So much of a text says in what language it is. */
const ENOUGH = 5000;

/**
 * Of the words of English news at least so many are function words; of those of other languages fewer, and also of lists
 * and results. What has as many needs no closer look.
 */
const FUNCTION_WORDS_OF_NEWS = 0.2;

/** Letters of a text below which trigrams tell names, not languages: about two sentences. */
const LEAST_LETTERS = 80;

/**
 * How well English must fit a text of so many letters, where 1 is the language that fits best: the longer the text, the
 * better. Of 2,250 English texts with few function words (headlines in ones to thirties) none fits worse; German, Dutch,
 * Danish and French all do.
 */
const LEAST_ENGLISH = [
	{ letters: 200, fit: 0.93 },
	{ letters: 120, fit: 0.88 },
	{ letters: LEAST_LETTERS, fit: 0.8 },
] as const;

/** One note where the text is not in English. The language identifier is loaded only for a text that may not be. */
export async function languageNotes(text: string): Promise<readonly IntegrityNote[]> {
	const beginning = text.slice(0, ENOUGH);
	const script = scriptOf(beginning);
	if (script !== null) return [foreign(`in ${script} script`)];
	return hasFunctionWords(beginning) || (await fitsEnglish(beginning)) ? [] : [foreign('not in English')];
}

function foreign(written: string): IntegrityNote {
	return { kind: 'language', message: `The text is mostly ${written}, and counterpoint compares English.` };
}

const WORD = asNeeded(/\p{L}+/gu);

function hasFunctionWords(text: string): boolean {
	const words = text.toLowerCase().match(WORD(text)) ?? [];
	return words.filter((word) => FUNCTION_WORDS.has(word)).length >= FUNCTION_WORDS_OF_NEWS * words.length;
}

async function fitsEnglish(text: string): Promise<boolean> {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const least = LEAST_ENGLISH.find((step) => letters >= step.letters);
	if (least === undefined) return true;
	const { francAll } = await import('franc-min');
	const english = francAll(text).find(([language]) => language === 'eng')?.[1] ?? 0;
	return english >= least.fit;
}
