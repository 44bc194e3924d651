/** The sentences on one side of a pair as one text. */
import type { Sentence } from '../model.ts';

/** Sentences that do not follow each other in the report are set apart by an ellipsis in brackets. */
const GAP = ' […] ';

export function passageText(sentences: readonly Sentence[]): string {
	return sentences.map((sentence, place) => `${between(sentences[place - 1], sentence)}${sentence.text}`).join('');
}

/** What stands between two sentences of a passage; nothing before its first. */
export function between(previous: Sentence | undefined, next: Sentence): string {
	if (previous === undefined) return '';
	// Ids are the side and a running number, so the next sentence of the report is the next number.
	return Number(next.id.slice(1)) === Number(previous.id.slice(1)) + 1 ? ' ' : GAP;
}
