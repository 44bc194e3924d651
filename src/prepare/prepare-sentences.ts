/** A report of sentences given by somebody else, who knows best where they end. */
import { sha256 } from '../hash.ts';
import type { Metadata, Report, Sentence, SentencesGiven, Side } from '../model.ts';

/** Keeps every sentence as it is, one a line; a title beside them becomes the headline. */
export function prepareSentences(draft: Metadata & SentencesGiven, side: Side): Report {
	const title = draft.title === '' ? null : draft.title;
	const lines = title === null ? draft.sentences : [title, ...draft.sentences];
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
	const integrity = { score: 1, notes: draft.notes ?? [] };
	return Object.assign(metadataOf(draft), { text, sha256: sha256(text), integrity, sentences, setAside: [] });
}

/** Written out: two sentences are prepared for every line judged, and `{ ...rest }` takes longer than reading them. */
function metadataOf(draft: Metadata): Metadata {
	const { source, url, outlet, via, title, authors, published, modified, eventDate, sourceSha256 } = draft;
	return { source, url, outlet, via, title, authors, published, modified, eventDate, sourceSha256 };
}
