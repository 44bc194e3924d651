/** Which of the passages that a language model can be asked about are those of a row. */
import type { Passage } from '../../../src/reader/reader.ts';
import { type Row, sentenceIds } from './rows.ts';

/** The pair of a row, or the runs that its unmatched sentences are asked about in. */
export function passagesOfRow(passages: readonly Passage[], row: Row): readonly Passage[] {
	if (row.kind === 'pair') return passages.filter(({ pair }) => pair === row.pair.id);
	const own = new Set(sentenceIds(row));
	return passages.filter(
		(passage) =>
			passage.kind === 'unmatched' &&
			passage[row.side].some(({ role, sentence }) => role === 'asked' && own.has(sentence)),
	);
}

/** Why a row has none. */
export function whyNone(row: Row): string {
	if (row.kind === 'pair')
		return row.pair.ground === 'nearly the same words'
			? 'Both say this in nearly the same words: there is nothing to ask'
			: 'This passage is too long to ask a small model about it';
	return 'There is nothing to ask: the other report has no sentence near this one, or they are too long for a small model';
}
