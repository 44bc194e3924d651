/** Reports given as JSON: one printed before, or outlet, title, date and the text or its sentences. */
import { sentencesDraft, textDraft } from '../draft.ts';
import type { Draft, Metadata } from '../model.ts';
import { isBlank } from './called.ts';
import { ReadFailure } from './failure.ts';
import { isRecord, optionalText, sortOf, type Fields } from './fields.ts';
import { isPrintedReport, printedReport } from './printed-report.ts';

/**
 * The draft of a report in one of the JSON forms of the contract.
 *
 * @throws ReadFailure `malformed` or `empty`, naming the field
 */
export function draftOfForm(form: unknown, source: string): Draft {
	if (!isRecord(form))
		throw malformed(`a report is a path, an address, or an object with "text" or "sentences", and not ${sortOf(form)}`);
	if (form.schema !== undefined)
		throw malformed('this is a comparison, not a report; print it with: counterpoint export');
	const known: Partial<Metadata> = { source, ...metadataOf(form) };
	// A printed report says where it was read from, and compares as it would have from there.
	if (isPrintedReport(form)) return printedReport(form, { ...known, source: optionalText(form, 'source') ?? source });
	if (form.sentences !== undefined) return sentencesDraft(sentencesOf(form), known);
	const text = form.text ?? null;
	if (text === null) throw malformed('a report needs "text" or "sentences"; give the text of the article');
	if (typeof text !== 'string') throw malformed(`"text" must be a text, and not ${sortOf(text)}`);
	if (isBlank(text)) throw new ReadFailure('empty', 'the report\'s "text" is empty; give the text of the article');
	return textDraft(text, known);
}

function metadataOf(form: Fields): Partial<Metadata> {
	return {
		url: optionalText(form, 'url'),
		outlet: optionalText(form, 'outlet'),
		via: optionalText(form, 'via'),
		title: optionalText(form, 'title'),
		published: optionalText(form, 'published') ?? optionalText(form, 'date'),
		modified: optionalText(form, 'modified'),
		eventDate: optionalText(form, 'eventDate'),
		sourceSha256: optionalText(form, 'sourceSha256'),
		authors: textsOf(form, 'authors'),
	};
}

function sentencesOf(form: Fields): readonly string[] {
	const sentences = textsOf(form, 'sentences');
	if (sentences.every(isBlank))
		throw new ReadFailure('empty', 'the report\'s "sentences" are empty; give at least one');
	return sentences;
}

function textsOf(form: Fields, name: string): readonly string[] {
	const value = form[name] ?? [];
	if (!Array.isArray(value) || !value.every((item): item is string => typeof item === 'string')) {
		throw malformed(`"${name}" must be a list of texts`);
	}
	return value;
}

function malformed(message: string): ReadFailure {
	return new ReadFailure('malformed', message);
}
