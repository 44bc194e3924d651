/** The sentences on one side of a row as one running text, with a way from places in the report to places in it. */
import type { Sentence, Stretch } from '../../../src/model.ts';
import { withoutCommands } from '../../../src/terminal-commands.ts';

export interface Passage {
	readonly text: string;
	/** Where each sentence begins in `text`. */
	readonly sentences: readonly { readonly sentence: Sentence; readonly at: number }[];
}

/** Sentences that do not follow each other in the report are set apart by an ellipsis in brackets. */
const GAP = ' […] ';

export function passageOf(sentences: readonly Sentence[]): Passage {
	let text = '';
	let previous: Sentence | null = null;
	const placed = sentences.map((sentence) => {
		if (previous !== null) text += follows(previous, sentence) ? ' ' : GAP;
		const at = text.length;
		text += withoutCommands(sentence.text);
		previous = sentence;
		return { sentence, at };
	});
	return { text, sentences: placed };
}

/** A place of the report in the passage, or null where it lies in none of its sentences. */
export function inPassage(passage: Passage, { start, end }: Stretch): Stretch | null {
	for (const { sentence, at } of passage.sentences) {
		if (start >= sentence.start && end <= sentence.end) {
			return { start: at + start - sentence.start, end: at + end - sentence.start };
		}
	}
	return null;
}

/** Ids are the side and a running number, so the next sentence of the report is the next number. */
function follows(previous: Sentence, next: Sentence): boolean {
	return Number(next.id.slice(1)) === Number(previous.id.slice(1)) + 1;
}
