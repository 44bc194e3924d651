/** A report of sentences given by somebody else, who knows best where they end. */
import { sha256 } from '../hash.ts';
import type { Metadata, Report, Sentence, SentencesGiven, Side } from '../model.ts';

/** Keeps every sentence as it is, one a line; a title beside them becomes the headline. */
export function prepareSentences(draft: Metadata & SentencesGiven, side: Side): Report {
	const { kind: _kind, sentences: given, ...metadata } = draft;
	const title = draft.title === '' ? null : draft.title;
	const lines = title === null ? [...given] : [title, ...given];
	const sentences: Sentence[] = [];
	let start = 0;
	lines.forEach((text, line) => {
		const isTitle = title !== null && line === 0;
		const number = title === null ? line : line - 1;
		sentences.push({
			id: isTitle ? `${side}T` : `${side}${number}`,
			text,
			start,
			end: start + text.length,
			paragraph: line,
			role: isTitle ? 'headline' : 'body',
		});
		start += text.length + 1;
	});
	const text = lines.join('\n');
	return { ...metadata, text, sha256: sha256(text), integrity: { score: 1, notes: [] }, sentences, setAside: [] };
}
