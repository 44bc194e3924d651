/** Quantities: numbers with their unit or what they count, as ranges of the values they can stand for. */
import type { Hedge } from '../lexicon/hedges.ts';
import { movesOfItself } from '../lexicon/directions.ts';
import { MULTIPLES, SCALES } from '../lexicon/numbers.ts';
import { type Unit, unitOf } from '../lexicon/units.ts';
import { ageAt } from './ages.ts';
import { countedNoun } from './counted.ts';
import { isDesignation } from './designations.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { currencyAt, rateAfter, unitAfter } from './measures.ts';
import type { QuantityMention, Token } from './mention.ts';
import { fractionBehindUnit, type NumberFound, numberAt } from './numbers.ts';
import { type Range, rangeOf } from './ranges.ts';
import { rankAt } from './ranks.ts';
import { TRAIT } from './traits.ts';
import { has, stretchOf, type TokenizedSentence, touches } from './words.ts';

/** What stands at a place: the mention, and where to read on. */
interface Found {
	readonly mention: QuantityMention;
	readonly next: number;
}

/** Every quantity of a sentence, in order. Tokens for which `isTaken` holds (dates, times of day) are passed over. */
export function quantitiesIn(sentence: TokenizedSentence, isTaken: (token: Token) => boolean): QuantityMention[] {
	const mentions: QuantityMention[] = [];
	const { tokens } = sentence;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (token === undefined || !has(token, TRAIT.quantity) || isTaken(token)) continue;
		const found =
			rankAt(sentence, at) ??
			ageAt(sentence, at) ??
			quantityAt(sentence, at) ??
			articleAt(sentence, at) ??
			multipleAt(sentence, at);
		if (found === null) continue;
		mentions.push(found.mention);
		at = found.next - 1;
	}
	return mentions;
}

function quantityAt(sentence: TokenizedSentence, at: number): Found | null {
	const { tokens } = sentence;
	const currency = currencyAt(tokens, at);
	const first = currency?.next ?? at;
	const written = numberAt(tokens, first);
	const number = written && withSharedScale(tokens, written);
	if (number === null || (currency === null && isDesignation(tokens, at, number))) return null;
	const second = secondNumber(tokens, number);
	if (second !== null && isRatio(tokens, number, second)) return ratio(sentence, at, number, second);
	return shareOfGroup(sentence, at, number) ?? measured(sentence, at, number, second, currency?.unit);
}

/** Numbers that share their scale are this near to each other; "from 3 followers to 40 million" has two scales. */
const ONE_SCALE = 10;
const THOUSAND = 1000;

/** "from 10 to 12 million", "between $3 and $4.5 billion", "5-7 million": the scale behind the second is the first's too. */
function withSharedScale(tokens: readonly Token[], first: NumberFound): NumberFound {
	const link = tokens[first.next]?.normal ?? '';
	if (first.vague !== null || first.value >= THOUSAND || !LINKS.test(link)) return first;
	if (link === 'and' && lastBefore(tokens, first.next, 'between') < 0) return first;
	const second = numberBehind(tokens, first.next);
	const scale = SCALES.get(tokens[(second?.next ?? 0) - 1]?.normal ?? '') ?? 1;
	if (second === null || scale < THOUSAND) return first;
	const apart = second.value / scale / first.value;
	if (apart > ONE_SCALE || apart < 1 / ONE_SCALE) return first;
	return { ...first, value: first.value * scale, step: first.step * scale };
}

const LINKS = /^(?:to|or|and|[-–—])$/;

/** The number behind a "to", with or without its currency. */
const numberBehind = (tokens: readonly Token[], link: number) =>
	numberAt(tokens, currencyAt(tokens, link + 1)?.next ?? link + 1);

/** "five to seven", "10-12", "between 10 and 12", "seven or 10". */
function secondNumber(tokens: readonly Token[], first: NumberFound): NumberFound | null {
	if (isChange(tokens, first)) return null;
	const link = tokens[first.next];
	const isHyphen = link !== undefined && /^[-–—]$/.test(link.text) && touches(tokens[first.next - 1], link);
	const isBetween = link?.normal === 'and' && lastBefore(tokens, first.next, 'between') >= 0;
	// "to seven or 10 days", "two or three": one of the two, which need not lie side by side.
	if (!isHyphen && link?.normal !== 'to' && link?.normal !== 'or' && !isBetween) return null;
	const at = currencyAt(tokens, first.next + 1)?.next ?? first.next + 1;
	if (isHyphen && !touches(link, tokens[at])) return null;
	const second = numberAt(tokens, at);
	return second === null || second.vague !== null ? null : second;
}

/** No range is so wide: "grew by 5 to 7 percent" is one, "rose by 137,000 to 853,000" tells by how much and up to where. */
const FAR_APART = 4;

function isRise(tokens: readonly Token[], first: NumberFound): boolean {
	return tokens.slice(Math.max(0, first.next - 4), first.next).some(({ lemma }) => movesOfItself(lemma));
}

/** "raised from 62 to 64" has two ends and nothing between them; "ranging from 62 to 64" has. */
function isChange(tokens: readonly Token[], first: NumberFound): boolean {
	const second = tokens[first.next]?.normal === 'to' ? numberBehind(tokens, first.next) : null;
	if (second === null) return false;
	if (second.value >= FAR_APART * first.value && isRise(tokens, first)) return true;
	const from = lastBefore(tokens, first.next, 'from');
	return from >= 0 && !tokens.slice(Math.max(0, from - 2), from).some(({ normal }) => SPANS.test(normal));
}

/** "from 5 million", "between about 10": the word stands among so many words that end with the number. */
const WORD_WITHIN = 4;

/** The place of the last such word shortly before another place; below 0 without one. Looks no further, however long the sentence. */
function lastBefore(tokens: readonly Token[], place: number, word: string): number {
	for (let at = place - 1; at >= Math.max(0, place - WORD_WITHIN); at--) if (tokens[at]?.normal === word) return at;
	return -1;
}

const SPANS = /^(?:rang\w{1,3}|var(?:y|ied|ies|ying)|anywhere|between|aged|ages|anything|somewhere)$/;

/** "from 5 to 7 percent": what is measured stands behind the second number. */
function unitOfChange(tokens: readonly Token[], first: NumberFound) {
	const second = isChange(tokens, first) ? numberAt(tokens, first.next + 1) : null;
	const written = second === null ? null : unitAfter(tokens, second);
	return written === null ? null : { unit: written.unit, next: first.next };
}

/** "falls from eleven hours to ten", "rose from 5 percent to 7": what is measured stands behind the first number alone. */
function unitOfOrigin(tokens: readonly Token[], at: number, number: NumberFound) {
	if (tokens[at - 1]?.normal !== 'to' || !endsHere(tokens[number.next])) return null;
	for (let first = at - 2; first > at - ORIGIN_WITHIN; first--) {
		if (tokens[first]?.normal !== 'from') continue;
		const origin = numberAt(tokens, first + 1);
		const written = origin === null ? null : unitAfter(tokens, origin);
		return written?.next === at - 1 ? { unit: written.unit, next: number.next } : null;
	}
	return null;
}

/** "from twenty-five hours to": so many words lie between the "from" and the second number at most. */
const ORIGIN_WITHIN = 8;

/** Behind the number comes nothing that it could count. */
const endsHere = (token: Token | undefined) =>
	token === undefined ||
	token.kind === 'punctuation' ||
	/^(?:in|on|by|at|after|before|and|but|when|while)$/.test(token.normal);

/** "by a vote of 134 to 63", "a 5-4 decision": no range runs downwards, and none leaves out what it counts. */
function isRatio(tokens: readonly Token[], first: NumberFound, second: NumberFound): boolean {
	if (unitOf(tokens[second.next]?.lemma ?? '') !== undefined) return false;
	if (first.value > second.value) return true;
	return /^(?:vote|score|win|victory|defeat|loss|ruling|decision|majority)$/.test(tokens[second.next]?.lemma ?? '');
}

function ratio(sentence: TokenizedSentence, at: number, first: NumberFound, second: NumberFound): Found {
	const value = second.value === 0 ? first.value : first.value / second.value;
	const of = countedNoun(sentence.tokens, second.next, false);
	return found(
		sentence,
		at,
		second.next,
		{ low: value, high: value },
		{ dimension: 'ratio', unit: 'one', of, value, hedge: null },
	);
}

/** "one in seven", "three out of four", "7 of 10 voters". */
function shareOfGroup(sentence: TokenizedSentence, at: number, part: NumberFound): Found | null {
	const { tokens } = sentence;
	const link = tokens[part.next]?.normal;
	const linkEnd = link === 'out' && tokens[part.next + 1]?.normal === 'of' ? part.next + 2 : part.next + 1;
	if (link !== 'in' && linkEnd === part.next + 1) return null;
	const every = tokens[linkEnd]?.normal === 'every' ? linkEnd + 1 : linkEnd;
	const whole = numberAt(tokens, every);
	if (whole === null || whole.vague !== null || part.value >= whole.value || whole.value > 1e6 || !isFewOf(part, whole))
		return null;
	const value = (100 * part.value) / whole.value;
	const of = countedNoun(tokens, whole.next, false);
	const range = { low: value * 0.95, high: value * 1.05 };
	return found(sentence, at, whole.next, range, { dimension: 'share', unit: 'percent', of, value, hedge: null });
}

/** "one in seven", not "killed two in 2003". */
const isFewOf = (part: NumberFound, whole: NumberFound) =>
	part.step === 1 && part.value < 100 && !(whole.value > 1900 && whole.value < 2100);

function measured(
	sentence: TokenizedSentence,
	at: number,
	whole: NumberFound,
	second: NumberFound | null,
	currency: Unit | undefined,
): Found | null {
	const { tokens } = sentence;
	const last = second ?? whole;
	const unit =
		currency === undefined
			? (unitAfter(tokens, last) ?? unitOfChange(tokens, last) ?? unitOfOrigin(tokens, at, last))
			: { unit: currency, next: last.next };
	const fraction = unit !== null && second === null ? fractionBehindUnit(tokens, unit.next) : null;
	const number = fraction === null ? whole : { ...whole, value: whole.value + fraction.value, step: 0.5 };
	const written = unit !== null && fraction !== null ? { ...unit, next: fraction.next } : unit;
	const { hedge, start } = hedgeBefore(tokens, at, number, written?.unit);
	const after = hedgeAfter(tokens, last.next);
	const meant = second === null ? (hedge ?? after?.hedge ?? null) : hedge === 'about' ? 'about' : null;
	const isFraction = written === null && number.value < 1 && number.step < 1;
	const scale = isFraction ? 100 : (written?.unit.factor ?? 1);
	const range = rangeBetween(number, second, meant, written?.unit);
	const next = Math.max(written?.next ?? last.next, after?.next ?? 0);
	return found(
		sentence,
		start,
		next,
		{ low: range.low * scale, high: range.high * scale },
		{
			dimension: isFraction ? 'share' : (written?.unit.dimension ?? 'count'),
			unit: isFraction ? 'percent' : (written?.unit.base ?? 'one'),
			of: ofWhat(tokens, next, number, written?.unit),
			value: number.value * scale,
			hedge: second !== null ? 'range' : number.vague !== null ? 'vague' : meant,
		},
	);
}

function rangeBetween(
	number: NumberFound,
	second: NumberFound | null,
	hedge: Hedge | null,
	unit: Unit | undefined,
): Range {
	if (number.vague !== null) return { low: number.vague[0], high: number.vague[1] };
	const isFraction = number.value < 1;
	const kind =
		unit === undefined && !isFraction
			? 'counted'
			: unit?.dimension === 'duration' && unit.factor >= 86_400
				? 'days or longer'
				: 'measured';
	const first = rangeOf(number, hedge, kind);
	if (second === null) return first;
	return { low: Math.min(number.value, second.value), high: rangeOf(second, hedge, kind).high };
}

/** "43-year-old" is an age, "two-day visit" measures the visit, "six hours of talks" the talks. */
function ofWhat(tokens: readonly Token[], next: number, number: NumberFound, unit: Unit | undefined): string | null {
	if (unit === undefined) return countedNoun(tokens, next, number.value === 1);
	const [mark, behind] = [tokens[next], tokens[next + 1]];
	if (mark?.normal === 'old' || (mark?.text === '-' && behind?.normal === 'old')) return 'age';
	const isModifier = tokens[number.next]?.text === '-';
	if (mark?.normal === 'of' || mark?.normal === 'in' || mark?.normal === 'worth')
		return countedNoun(tokens, next + (mark.normal === 'of' ? 0 : 1), false);
	return isModifier || unit.dimension === 'money' ? countedNoun(tokens, next, true) : null;
}

/** "twice the national average", "double that"; but "twice a week" counts and "double standards" is a name. */
function multipleAt(sentence: TokenizedSentence, at: number): Found | null {
	const { tokens } = sentence;
	const value = MULTIPLES.get(tokens[at]?.normal ?? '');
	if (value === undefined || !/^(?:the|as|that|what|its|their|his|her)$/.test(tokens[at + 1]?.normal ?? ''))
		return null;
	const { hedge, start } = hedgeBefore(
		tokens,
		at,
		{ value, step: 1, next: at + 1, vague: null, isWord: true },
		undefined,
	);
	const range = rangeOf({ value, step: 1 }, hedge, 'measured');
	return found(sentence, start, at + 1, range, { dimension: 'ratio', unit: 'times', of: null, value, hedge });
}

/** "an hour", "a mile": the article is the number; but "a day after", "a second". */
function articleAt(sentence: TokenizedSentence, at: number): Found | null {
	const { tokens } = sentence;
	if (!/^an?$/.test(tokens[at]?.normal ?? '')) return null;
	const noun = tokens[at + 1];
	const unit =
		noun === undefined || noun.normal === 'second' || noun.normal !== noun.lemma ? undefined : unitOf(noun.lemma);
	if (
		unit === undefined ||
		!/^(?:duration|length)$/.test(unit.dimension) ||
		noun?.normal === 'foot' ||
		noun?.normal === 'min'
	)
		return null;
	const one = { value: 1, step: 1, next: at + 1, vague: null, isWord: true };
	return measured(sentence, at, one, null, undefined);
}

type Details = Pick<QuantityMention, 'dimension' | 'unit' | 'of' | 'value' | 'hedge'>;

function found(sentence: TokenizedSentence, first: number, next: number, range: Range, details: Details): Found {
	const rate = rateAfter(sentence.tokens, next, details.dimension);
	const mention = {
		kind: 'quantity',
		...stretchOf(sentence, first, next - 1),
		...range,
		...details,
		per: rate?.per ?? null,
	} as const;
	return { mention, next: rate?.next ?? next };
}
