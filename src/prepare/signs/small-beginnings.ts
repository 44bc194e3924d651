import { asNeeded } from '../../letters.ts';
import { BEFORE_NAME, EITHER_WAY } from '../../lexicon/abbreviations.ts';
import { type Sign, matchesIn } from './evidence.ts';

/** "Wang said. accordig to advertisement.": what follows a full stop begins with a capital, unless words were lost. */
const SMALL_BEGINNING = asNeeded(/\.(?<=(\p{L}{3,20})\.) {1,3}\p{Ll}{3,20}(?=[ ,])/gu);

export const smallBeginnings: Sign = (evidence) =>
	[...matchesIn(evidence, SMALL_BEGINNING)]
		.filter(([, before = '']) => !isAbbreviation(before))
		.map(({ start, end }) => ({
			kind: 'beginning',
			message: 'A sentence begins small here: words may be missing.',
			start,
			end,
		}));

function isAbbreviation(word: string): boolean {
	return BEFORE_NAME.has(word.toLowerCase()) || EITHER_WAY.has(word.toLowerCase());
}
