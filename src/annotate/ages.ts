/** Ages without the word "old": "Harlan, 58, accepted", "who is 34", "a gardener aged 29", "a man of 29". */
import type { QuantityMention, Token } from './mention.ts';
import { isCalendarWord } from './calendar.ts';
import { numberAt } from './numbers.ts';
import { rangeOf } from './ranges.ts';
import { isCapitalised, stretchOf, type TokenizedSentence } from './words.ts';

const YEAR = 365.25 * 86_400;
const OLDEST = 119;

/** The age that is written at a token, and where to read on; null where none is. */
export function ageAt(sentence: TokenizedSentence, at: number): { mention: QuantityMention; next: number } | null {
	const { tokens } = sentence;
	const number = numberAt(tokens, at);
	if (number === null || number.vague !== null || number.step !== 1 || number.value > OLDEST) return null;
	if (!isAge(tokens, at, number.next)) return null;
	const years = rangeOf({ value: number.value, step: 1 }, null, 'days or longer');
	const mention = {
		kind: 'quantity',
		...stretchOf(sentence, at, number.next - 1),
		...{ low: years.low * YEAR, high: years.high * YEAR, value: number.value * YEAR },
		...({ dimension: 'duration', unit: 'second', of: 'age', hedge: null, per: null } as const),
	} as const;
	return { mention, next: number.next };
}

const ENDS_PHRASE = /^(?:[,.;:)]|and|when|but|at|is|was|were|has|had|who|in|from|on|with)$/;

function isAge(tokens: readonly Token[], at: number, next: number): boolean {
	const [before, behind] = [tokens[at - 1], tokens[next]];
	if (behind !== undefined && !ENDS_PHRASE.test(behind.normal))
		return before?.normal === 'aged' && behind.kind === 'word';
	switch (before?.normal) {
		case 'aged':
		case 'age':
			return true;
		case 'is':
		case 'was':
		case 'turned':
			return /^(?:s?he|who)$/.test(tokens[at - 2]?.normal ?? '');
		case 'of':
			return /^(?:man|woman|boy|girl|age)$/.test(tokens[at - 2]?.normal ?? '');
		case ',':
			return isBehindName(tokens[at - 2]) && /^[,.;)]?$/.test(behind?.text ?? '');
		default:
			return false;
	}
}

/** "Marcus Harlan, 58,", not "May 5, 12,". */
const isBehindName = (token: Token | undefined) =>
	token?.kind === 'word' && isCapitalised(token) && !isCalendarWord(token.normal);
