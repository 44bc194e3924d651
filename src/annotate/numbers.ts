/** Numbers in digits and words: "1.2bn", "1,000", "twenty-five", "five and a half", "half a million", "two dozen". */
import {
	BEHIND_METRES,
	DOZEN,
	FRACTION_SIGNS,
	FRACTIONS,
	SCALES,
	UNITS_AND_TENS,
	VAGUE_NUMBERS,
} from '../lexicon/numbers.ts';
import { plainDigits } from './digits.ts';
import type { Token } from './mention.ts';
import type { WrittenNumber } from './ranges.ts';
import { touches } from './words.ts';

/** A number in a sentence; `next` is the token behind it. */
export interface NumberFound extends WrittenNumber {
	readonly next: number;
	/** "dozens", "several": bounds instead of a value. */
	readonly vague: readonly [low: number, high: number] | null;
	readonly isWord: boolean;
}

/** "hundred hundred hundred" is no number; nobody writes of more, nor of "0 million million million". */
const LARGEST = 1e15;
/** "two million three hundred thousand four hundred and five" has no more parts. */
const MOST_PARTS = 6;

/** The number that begins at a token; null where none does. */
export function numberAt(tokens: readonly Token[], at: number): NumberFound | null {
	const token = tokens[at];
	if (token === undefined) return null;
	if (token.kind === 'number') return /^[\d.,\s'’]+$/.test(token.text) ? inDigits(tokens, at) : null;
	const sign = FRACTION_SIGNS.get(token.text);
	if (sign !== undefined) return { value: sign, step: sign / 4, next: at + 1, vague: null, isWord: false };
	if (token.kind !== 'word') return null;
	return vagueNumber(tokens, at) ?? inWords(tokens, at) ?? afterArticle(tokens, at);
}

function inDigits(tokens: readonly Token[], at: number): NumberFound {
	const digits = plainDigits(tokens[at]?.text ?? '');
	const decimals = digits.split('.')[1]?.length ?? 0;
	const number = { value: Number(digits), step: Number(`1e-${decimals}`), next: at + 1, vague: null, isWord: false };
	const sign = FRACTION_SIGNS.get(tokens[at + 1]?.text ?? '');
	return scaled(
		tokens,
		sign === undefined ? number : { ...number, value: number.value + sign, step: 0.5, next: at + 2 },
	);
}

/** Hundred, thousand, million behind the number, joined by a hyphen or not. */
function scaled(tokens: readonly Token[], number: NumberFound): NumberFound {
	const at = skipHyphen(tokens, number.next);
	const word = tokens[at]?.normal ?? '';
	const scale = SCALES.get(word);
	if (scale === undefined || Math.max(number.value, number.step) * scale > LARGEST) return number;
	// "5m people" and "$5 m", but "5 m high" is a length and "a B grade" no billion.
	if (word.length === 1 && (number.isWord || !touches(tokens[at - 1], tokens[at]))) return number;
	if (word === 'm' && isLength(tokens, number)) return number;
	return scaled(tokens, { ...number, value: number.value * scale, step: number.step * scale, next: at + 1 });
}

/** "came to rest 190m beyond it", "a wave 5m high", never "£5m above": in Europe the "m" is a metre as often as a million. */
export function isLength(tokens: readonly Token[], { next, value }: NumberFound): boolean {
	const behind = tokens[tokens[next + 1]?.text === '-' ? next + 2 : next + 1]?.normal ?? '';
	if (!BEHIND_METRES.has(behind) || value > LONGEST_IN_METRES) return false;
	return !/^\p{Sc}$/u.test(tokens[next - 2]?.text ?? '');
}

/** Farther is told in kilometres. */
const LONGEST_IN_METRES = 9_999;

const skipHyphen = (tokens: readonly Token[], at: number) =>
	tokens[at]?.text === '-' && touches(tokens[at - 1], tokens[at]) ? at + 1 : at;

function inWords(tokens: readonly Token[], at: number, parts = 1): NumberFound | null {
	const first = UNITS_AND_TENS.get(tokens[at]?.normal ?? '');
	if (first === undefined) return null;
	let [value, next] = [first, at + 1];
	if (first >= 20) {
		const unit = UNITS_AND_TENS.get(tokens[skipHyphen(tokens, next)]?.normal ?? '');
		if (unit !== undefined && unit > 0 && unit < 10) [value, next] = [value + unit, skipHyphen(tokens, next) + 1];
	}
	const fraction = FRACTIONS.get(tokens[skipHyphen(tokens, next)]?.normal ?? '');
	if (fraction !== undefined && isFraction(tokens, next, value)) {
		return {
			value: value * fraction,
			step: fraction / 4,
			next: skipHyphen(tokens, next) + 1,
			vague: null,
			isWord: true,
		};
	}
	return withRest(
		tokens,
		withHalf(tokens, scaledDozen(tokens, { value, step: 1, next, vague: null, isWord: true })),
		parts,
	);
}

/** "two-thirds", "three quarters of"; but "one third-party", "three fourth graders". */
function isFraction(tokens: readonly Token[], at: number, value: number): boolean {
	const name = tokens[skipHyphen(tokens, at)]?.normal ?? '';
	return value === 1 ? tokens[skipHyphen(tokens, at) + 1]?.text !== '-' : name.endsWith('s') && value < 10;
}

function scaledDozen(tokens: readonly Token[], number: NumberFound): NumberFound {
	const word = tokens[number.next]?.normal;
	// "about three dozen" is about as exact as half a dozen.
	if (word === 'dozen')
		return { ...number, value: number.value * DOZEN, step: DOZEN / 2, nextRound: DOZEN, next: number.next + 1 };
	return scaled(tokens, number);
}

/** "five and a half", "two and a quarter million". */
function withHalf(tokens: readonly Token[], number: NumberFound): NumberFound {
	const fraction = fractionAdded(tokens, skipHyphen(tokens, number.next));
	if (fraction === null) return number;
	return scaled(tokens, { ...number, value: number.value + fraction, step: 0.5, next: number.next + 3 });
}

/** What "and a half" adds, at its "and"; null where nothing is added. */
function fractionAdded(tokens: readonly Token[], at: number): number | null {
	if (tokens[at]?.normal !== 'and' || !/^(?:a|an|one)$/.test(tokens[at + 1]?.normal ?? '')) return null;
	return FRACTIONS.get(tokens[at + 2]?.normal ?? '') ?? null;
}

/**
 * What a fraction behind the unit adds, and the token behind it: "an hour and a half", "two years and a half"; but "an hour
 * and a half-time show", "a week and a third of the money".
 */
export function fractionBehindUnit(tokens: readonly Token[], at: number): { value: number; next: number } | null {
	const value = fractionAdded(tokens, at);
	if (value === null || tokens[at + 3]?.text === '-' || tokens[at + 3]?.normal === 'of') return null;
	return { value, next: at + 3 };
}

/** "one hundred and twenty", "four thousand five hundred". */
function withRest(tokens: readonly Token[], number: NumberFound, parts: number): NumberFound {
	if (number.value < 100 || parts > MOST_PARTS || number.vague !== null) return number;
	const at = tokens[number.next]?.normal === 'and' ? number.next + 1 : number.next;
	if (!UNITS_AND_TENS.has(tokens[at]?.normal ?? '')) return number;
	const rest = inWords(tokens, at, parts + 1);
	return rest === null || rest.value >= number.step ? number : { ...rest, value: number.value + rest.value };
}

/** "a dozen", "an hour" is no number here, "half a million", "a hundred", "a third of". */
function afterArticle(tokens: readonly Token[], at: number): NumberFound | null {
	const word = tokens[at]?.normal;
	if (word === 'half') return halfDozen(tokens, at) ?? half(tokens, at);
	if (word === 'dozen') return aDozen(at + 1);
	if (word !== 'a' && word !== 'an') return null;
	const next = tokens[at + 1]?.normal ?? '';
	if (next === 'dozen') return aDozen(at + 2);
	if (next === 'half' && halfDozen(tokens, at + 1)) return halfDozen(tokens, at + 1);
	if (next === 'half' && tokens[at + 2]?.text === '-')
		return { value: 0.5, step: 0.1, next: at + 3, vague: null, isWord: true };
	const scale = next.length > 2 && !next.endsWith('s') ? SCALES.get(next) : undefined;
	// "a million and a half".
	if (scale !== undefined) {
		const added = fractionAdded(tokens, at + 2) ?? 0;
		const step = added === 0 ? scale : scale / 2;
		return { value: scale * (1 + added), step, next: added === 0 ? at + 2 : at + 5, vague: null, isWord: true };
	}
	const fraction = FRACTIONS.get(next);
	if (fraction === undefined || tokens[at + 2]?.normal !== 'of') return null;
	return { value: fraction, step: fraction / 4, next: at + 2, vague: null, isWord: true };
}

const aDozen = (next: number): NumberFound => ({
	value: DOZEN,
	step: 2,
	nextRound: DOZEN,
	next,
	vague: null,
	isWord: true,
});

/** "a half-dozen", "half-dozen". */
function halfDozen(tokens: readonly Token[], at: number): NumberFound | null {
	const next = skipHyphen(tokens, at + 1);
	if (tokens[next]?.normal !== 'dozen') return null;
	return { value: DOZEN / 2, step: 1, next: next + 1, vague: null, isWord: true };
}

/** "half a million", "half a dozen", "half an hour", "half of". */
function half(tokens: readonly Token[], at: number): NumberFound | null {
	const article = /^(?:a|an)$/.test(tokens[at + 1]?.normal ?? '');
	const behind = tokens[at + 2]?.normal ?? '';
	const whole = behind === 'dozen' ? DOZEN : (SCALES.get(behind) ?? null);
	if (article && whole !== null) return { value: whole / 2, step: whole / 10, next: at + 3, vague: null, isWord: true };
	if (article || tokens[at + 1]?.text === '-')
		return { value: 0.5, step: 0.1, next: at + 2, vague: null, isWord: true };
	const ofAll = /^(?:of|the|its|their|his|her|all)$/.test(tokens[at + 1]?.normal ?? '');
	return ofAll ? { value: 0.5, step: 0.1, next: at + 1, vague: null, isWord: true } : null;
}

/** "dozens of", "hundreds of thousands", "a few", "several", "a couple of". */
function vagueNumber(tokens: readonly Token[], at: number): NumberFound | null {
	const isArticle = tokens[at]?.normal === 'a';
	const word = tokens[isArticle ? at + 1 : at]?.normal ?? '';
	const bounds = VAGUE_NUMBERS.get(word);
	const needsArticle = word === 'few' || word === 'couple' || word === 'handful';
	if (bounds === undefined || needsArticle !== isArticle) return null;
	const next = isArticle ? at + 2 : at + 1;
	const isOf = tokens[next]?.normal === 'of';
	if (word === 'scores' && !isOf) return null;
	const larger = isOf ? VAGUE_NUMBERS.get(tokens[next + 1]?.normal ?? '') : undefined;
	const scale = larger === undefined ? 1 : larger[0] / 2;
	const vague = [bounds[0] * scale, bounds[1] * scale] as const;
	const scaleNext = SCALES.get(tokens[next]?.normal ?? '');
	if (scaleNext !== undefined && scaleNext > 1) {
		return {
			value: vague[0],
			step: 1,
			next: next + 1,
			vague: [vague[0] * scaleNext, vague[1] * scaleNext],
			isWord: true,
		};
	}
	return { value: vague[0], step: vague[0], next: larger === undefined ? next : next + 2, vague, isWord: true };
}
