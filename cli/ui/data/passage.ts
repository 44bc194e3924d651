/** The sentences on one side of a row as one running text, with a way from places in the report to places in it. */
import type { Sentence, Stretch } from '../../../src/model.ts';
import { between } from '../../../src/report/passage.ts';
import { withoutCommands } from '../../../src/terminal-commands.ts';

export interface Passage {
	readonly text: string;
	/** Where each sentence begins in `text`. */
	readonly sentences: readonly { readonly sentence: Sentence; readonly at: number }[];
}

export function passageOf(sentences: readonly Sentence[]): Passage {
	let text = '';
	const placed = sentences.map((sentence, place) => {
		text += between(sentences[place - 1], sentence);
		const at = text.length;
		text += withoutCommands(sentence.text);
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
