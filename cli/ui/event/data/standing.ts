/** How a cell stands to the others: one sign, one style and words of two lengths, so that colour alone tells nothing. */
import type { Cell, Standing } from '../../../../src/event/model.ts';
import { STANDINGS } from '../../../../src/report/event/page.ts';
import type { Style } from '../../text/line.ts';

interface Look {
	/** In ASCII it becomes the one that the printed table has. */
	readonly sign: string;
	readonly style: Style;
	/** For a narrow column; what is missing or in passing is told by its sign there. */
	readonly short: string;
	readonly word: string;
}

export const LOOKS: Readonly<Record<Standing, Look>> = {
	told: { sign: '=', style: 'same', short: 'told', word: 'told' },
	'told otherwise': { sign: '≈', style: 'difference', short: 'differs', word: 'told otherwise' },
	contradicted: { sign: '✗', style: 'conflict', short: 'against', word: 'contradicted' },
	missing: { sign: '·', style: 'only', short: '', word: 'not found' },
};

type Marked = Pick<Cell, 'standing' | 'alsoElsewhere'>;

/** "✗", or "(✗)" where the words are told in a sentence of another matter. */
export function signOf({ standing, alsoElsewhere }: Marked): string {
	const { sign } = LOOKS[standing];
	return alsoElsewhere ? `(${sign})` : sign;
}

/** "contradicted by as many sources as agree with it, or more; in passing", as every other output has it. */
export function wordsOf({ standing, alsoElsewhere }: Marked): string {
	return `${STANDINGS[standing].says}${alsoElsewhere ? '; in passing, in a sentence of another matter' : ''}`;
}

/** What a cell says in so many columns: sign and words as far as they fit. */
export function cellText(cell: Marked, columns: number): string {
	const { word, short } = LOOKS[cell.standing];
	const sign = signOf(cell);
	if (columns >= ENOUGH_FOR_WORDS) return `${sign} ${cell.alsoElsewhere ? 'in passing' : word}`;
	return columns >= ENOUGH_FOR_SHORT && !cell.alsoElsewhere ? `${sign} ${short}`.trimEnd() : sign;
}

/** Columns that hold the longest of the words, "≈ told otherwise", and of the short ones, "✗ against". */
export const ENOUGH_FOR_WORDS = 16;
export const ENOUGH_FOR_SHORT = 9;
