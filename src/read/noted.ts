/** What is seen of a text's language before it is compared. */
import type { Draft, RunningText } from '../model.ts';
import { languageNotes } from './language.ts';

/** With a word on the language; a report printed before says what was seen of it then. */
export async function noted(draft: Draft): Promise<Draft> {
	if (draft.kind === 'prepared') return draft;
	const notes = await languageNotes(draft.kind === 'text' ? proseOf(draft) : draft.sentences.join(' '));
	return notes.length === 0 ? draft : { ...draft, notes: [...(draft.notes ?? []), ...notes] };
}

/** Of a web page the article alone: its menus may be in the language of its readers and not of its text. */
function proseOf({ text, blocks = [] }: RunningText): string {
	const kept = blocks.filter(({ isKept }) => isKept).map(({ start, end }) => text.slice(start, end));
	return kept.length === 0 ? text : kept.join(' ');
}
