/** Draft to report: what each stretch is, where each sentence stands, how sound the text looks. */
import type { Draft, Report, Side } from '../model.ts';
import { prepareSentences } from './prepare-sentences.ts';
import { prepareText } from './prepare-text.ts';
import { placeOnSide } from './prepared.ts';

/** Prepares one report. Sentences given are kept as they are; running text is divided into roles and sentences. */
export function prepare(draft: Draft, side: Side): Report {
	switch (draft.kind) {
		case 'prepared':
			return placeOnSide(draft, side);
		case 'sentences':
			return prepareSentences(draft, side);
		case 'text':
			return prepareText(draft, side);
	}
}
