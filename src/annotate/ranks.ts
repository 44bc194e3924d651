/** Ranks: "the third time", "No. 2", "the 116th Congress". */
import { ORDINALS } from '../lexicon/numbers.ts';
import { countedNoun } from './counted.ts';
import type { QuantityMention, Token } from './mention.ts';
import { numberAt } from './numbers.ts';
import { isCapitalised, stretchOf, type TokenizedSentence } from './words.ts';

export interface RankFound {
	readonly mention: QuantityMention;
	readonly next: number;
}

/** "the third time", "No. 2", "the 116th Congress". */
export function rankAt(sentence: TokenizedSentence, at: number): RankFound | null {
	const { tokens } = sentence;
	const token = tokens[at];
	const value = ordinalValue(token) ?? numberedValue(tokens, at);
	if (value === null || token === undefined) return null;
	const isNumbered = token.normal === 'no' || token.normal === 'number';
	const next = isNumbered ? at + 2 : at + 1;
	if (!isNumbered && (tokens[next]?.kind !== 'word' || (isCapitalised(token) && at > 0))) return null;
	const of = countedNoun(tokens, next, true);
	if (of === null && !isNumbered) return null;
	const details = {
		dimension: 'rank',
		unit: 'one',
		of,
		low: value,
		high: value,
		value,
		hedge: null,
		per: null,
	} as const;
	return { mention: { kind: 'quantity', ...stretchOf(sentence, at, next - 1), ...details }, next };
}

function ordinalValue(token: Token | undefined): number | null {
	if (token?.kind === 'number') return /^\d+(?:st|nd|rd|th)$/.test(token.text) ? Number.parseInt(token.text, 10) : null;
	return ORDINALS.get(token?.normal ?? '') ?? null;
}

function numberedValue(tokens: readonly Token[], at: number): number | null {
	if (!/^(?:no|number)$/.test(tokens[at]?.normal ?? '') || tokens[at]?.text === 'no') return null;
	const number = numberAt(tokens, at + 1);
	return number === null || number.vague !== null || number.next !== at + 2 ? null : number.value;
}
