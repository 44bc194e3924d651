/** Units beside a number: currencies before it, units behind it, the denominator of a rate. */
import { type Unit, unitOf } from '../lexicon/units.ts';
import type { QuantityMention, Token } from './mention.ts';
import { isLength, type NumberFound } from './numbers.ts';
import { touches } from './words.ts';

/** "$", "US$", "€" before a number. */
export function currencyAt(tokens: readonly Token[], at: number): { unit: Unit; next: number } | null {
	const token = tokens[at];
	const next = touches(token, tokens[at + 1]) ? tokens[at + 1] : undefined;
	const joined = next?.text === '$' ? unitOf(`${token?.normal.replaceAll('.', '')}$`) : undefined;
	if (joined?.dimension === 'money') return { unit: joined, next: at + 2 };
	if (next?.text === '$' && token?.normal === 'u.s.') return currencyAt(tokens, at + 1);
	const unit = token?.kind === 'punctuation' || token?.normal === 'rs' ? unitOf(token.normal) : undefined;
	return unit?.dimension === 'money' ? { unit, next: at + 1 } : null;
}

/** Words that may stand between a number and its unit: "three more hours", "five consecutive days". */
const BEFORE_UNIT =
	/^(?:more|full|further|additional|extra|consecutive|straight|whole|long|other|or|u\.s\.|canadian|australian)$/;

/** Behind "three times": what shows that a multiple is meant. */
const COMPARED =
	/^(?:the|as|more|less|higher|lower|larger|bigger|greater|faster|what|that|its|their|his|her|normal|average)$/;
const METRE = unitOf('metre');
const TIMES: Unit = { dimension: 'ratio', base: 'times', factor: 1 };

export function unitAfter(tokens: readonly Token[], number: NumberFound): { unit: Unit; next: number } | null {
	let at = number.next;
	// "a couple of days"
	if (tokens[at]?.text === '-' || (number.vague !== null && tokens[at]?.normal === 'of')) at++;
	if (BEFORE_UNIT.test(tokens[at]?.normal ?? '')) at++;
	const [token, behind] = [tokens[at], tokens[at + 1]];
	if (token === undefined) return null;
	// "three times the national average", not "three times a day"
	if (token.normal === 'times' && COMPARED.test(behind?.normal ?? '')) return { unit: TIMES, next: at + 1 };
	const double = behind === undefined ? undefined : unitOf(`${token.lemma}-${behind.lemma}`);
	if (double !== undefined) return { unit: double, next: at + 2 };
	// "5 m" and "30 min." are units, "a number two won" is no Korean currency.
	if (token.lemma === 'won' || token.lemma === 'win' || token.normal === 'second' || /^s?he$/.test(token.normal))
		return null;
	const unit = token.normal === 'm' && isLength(tokens, number) ? METRE : (unitOf(token.lemma) ?? unitOf(token.normal));
	if (unit === undefined) return null;
	// "5 degrees Celsius"; "degrees degrees" is nothing.
	if (token.lemma === 'degree' && behind?.lemma !== 'degree')
		return unitAfter(tokens, { ...number, next: at + 1 }) ?? { unit, next: at + 1 };
	const sterling = token.lemma === 'pound' && number.step >= 1e5 ? unitOf('£') : undefined;
	return { unit: sterling ?? unit, next: at + 1 };
}

/** "$1,000 a week", "60 miles per hour", "three times a day". */
export function rateAfter(tokens: readonly Token[], at: number, dimension: QuantityMention['dimension']) {
	const link = tokens[at]?.normal ?? '';
	if (!/^(?:an?|per|each|every|\/)$/.test(link) || dimension === 'rank') return null;
	const unit = unitOf(tokens[at + 1]?.lemma ?? '');
	if (unit?.dimension !== 'duration' && link !== 'per') return null;
	if (dimension === 'duration' && link !== 'per') return null;
	// "down from 5,273 a year earlier"
	if (/^(?:earlier|ago|before|later|after)$/.test(tokens[at + 2]?.normal ?? '')) return null;
	return { per: tokens[at + 1]?.lemma ?? null, next: at + 2 };
}
