/**
 * What a word can begin, as bits. Looked up once for each distinct word of a text, so that a grammar passes over the
 * words that cannot concern it without asking its lexicon: most words of a sentence concern none.
 */
import { QUOTING_VERBS, REPORTING_VERBS } from '../lexicon/attribution.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { MODAL_VERBS, MODALS, OPEN_VERB, RESERVING } from '../lexicon/modality.ts';
import { isDenyingWord, isNegationCue } from '../lexicon/negation-cues.ts';
import { FRACTION_SIGNS, MULTIPLES, ORDINALS, UNITS_AND_TENS, VAGUE_NUMBERS } from '../lexicon/numbers.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import { unitOf } from '../lexicon/units.ts';
import type { Token } from './mention.ts';

export const TRAIT = {
	capital: 1,
	titleHead: 2,
	time: 4,
	quantity: 8,
	attribution: 16,
	reference: 32,
	denial: 64,
	modal: 128,
} as const;

const TIME_WORDS = new Set(
	(
		'today yesterday tomorrow tonight last next this past early late mid earlier later end beginning a an one two three four five six ' +
		'seven eight nine ten twelve several few couple half quarter noon midnight'
	).split(' '),
);
const QUANTITY_WORDS = new Set('a an half dozen no number hk c nz'.split(' '));
const REFERENCE_WORDS = new Set('he him his himself she her hers herself the both'.split(' '));

/** The traits of a token, given its forms. */
export function traitsOf({ text, normal, lemma, kind }: Pick<Token, 'text' | 'normal' | 'lemma' | 'kind'>): number {
	if (kind === 'number') return TRAIT.time | TRAIT.quantity;
	if (kind === 'punctuation')
		return FRACTION_SIGNS.has(text) || unitOf(text)?.dimension === 'money' ? TRAIT.quantity : 0;
	let traits = startsWithCapital(text) ? TRAIT.capital : 0;
	if (TITLE_HEADS.has(lemma)) traits |= TRAIT.titleHead;
	if (TIME_WORDS.has(normal) || MONTHS.has(normal) || WEEKDAYS.has(normal)) traits |= TRAIT.time;
	if (isQuantityWord(normal)) traits |= TRAIT.quantity;
	if (REPORTING_VERBS.has(lemma) || QUOTING_VERBS.has(lemma) || normal === 'according') traits |= TRAIT.attribution;
	if (REFERENCE_WORDS.has(normal)) traits |= TRAIT.reference;
	if (isNegationCue(normal) || isDenyingWord(lemma)) traits |= TRAIT.denial;
	if (
		MODALS.has(normal) ||
		MODAL_VERBS.has(lemma) ||
		RESERVING.has(normal) ||
		RESERVING.has(lemma) ||
		lemma === OPEN_VERB
	)
		traits |= TRAIT.modal;
	return traits;
}

const isQuantityWord = (normal: string) =>
	QUANTITY_WORDS.has(normal) ||
	UNITS_AND_TENS.has(normal) ||
	VAGUE_NUMBERS.has(normal) ||
	ORDINALS.has(normal) ||
	MULTIPLES.has(normal) ||
	normal === 'u.s.' ||
	normal === 'rs';

function startsWithCapital(text: string): boolean {
	const first = text.charCodeAt(0);
	return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
}
