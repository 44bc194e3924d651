/** Text to report: what each stretch is, where each sentence stands, how sound the text looks. */
import { sha256 } from '../hash.ts';
import type { Draft, Metadata, Report, Sentence, SentencesGiven, Side } from '../model.ts';
import { placeOnSide } from './prepared.ts';

/** Prepares one report. Sentences given are kept as they are; running text is divided into roles and sentences. */
export function prepare(draft: Draft, side: Side): Report {
	if (draft.kind === 'prepared') return placeOnSide(draft, side);
	if (draft.kind === 'sentences') return prepareSentences(draft, side);
	throw new Error('not built yet');
}

function prepareSentences(draft: Metadata & SentencesGiven, side: Side): Report {
	const { kind: _kind, sentences: given, ...metadata } = draft;
	const lines = draft.title === null ? [...given] : [draft.title, ...given];
	const sentences: Sentence[] = [];
	let start = 0;
	lines.forEach((text, line) => {
		const isTitle = draft.title !== null && line === 0;
		const number = draft.title === null ? line : line - 1;
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
