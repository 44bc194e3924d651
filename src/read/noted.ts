/** What is seen of a text's language and of its bytes before it is compared. */
import type { Draft, IntegrityNote, RunningText } from '../model.ts';
import { languageNotes } from './language.ts';

/** With a word on the language; a report printed before says what was seen of it then. */
export async function noted(draft: Draft): Promise<Draft> {
	if (draft.kind === 'prepared') return draft;
	return withNotes(draft, await languageNotes(draft.kind === 'text' ? proseOf(draft) : draft.sentences.join(' ')));
}

/** With a word on bytes that are broken UTF-8, or of an old encoding that nothing names: either way some letters may be wrong. */
export function notedEncoding(draft: Draft, guessed: string | null): Draft {
	if (guessed === null) return draft;
	const message = `The file is not valid UTF-8 and names no encoding that fits; it was read as ${guessed}, which is a guess: letters may be wrong.`;
	return withNotes(draft, [{ kind: 'encoding', message }]);
}

function withNotes(draft: Draft, notes: readonly IntegrityNote[]): Draft {
	if (draft.kind === 'prepared' || notes.length === 0) return draft;
	return { ...draft, notes: [...(draft.notes ?? []), ...notes] };
}

/** Of a web page the article alone: its menus may be in the language of its readers and not of its text. */
function proseOf({ text, blocks = [] }: RunningText): string {
	const kept = blocks.filter(({ isKept }) => isKept).map(({ start, end }) => text.slice(start, end));
	return kept.length === 0 ? text : kept.join(' ');
}
