/** A report as counterpoint printed it, read back with its sentences, roles and integrity. */
import { NOTHING_KNOWN } from '../draft.ts';
import type { Draft, Integrity, Metadata, Report, Sentence, SetAside } from '../model.ts';
import { ReadFailure } from './failure.ts';
import { type Fields, isRecord } from './fields.ts';

/** Whether the form carries sentences with their places. */
export function isPrintedReport(form: Fields): boolean {
	return typeof form.text === 'string' && Array.isArray(form.sentences);
}

/**
 * The draft of a printed report. Every sentence and every set-aside stretch must still be the text at its place.
 *
 * @throws ReadFailure `malformed`
 */
export function printedReport(form: Fields, known: Partial<Metadata>): Draft {
	const text = String(form.text);
	const sentences = stretchesOf(form.sentences, text, 'sentences').filter(isSentence);
	const setAside = stretchesOf(form.setAside ?? [], text, 'setAside').filter(isSetAside);
	if (sentences.length !== lengthOf(form.sentences) || setAside.length !== lengthOf(form.setAside)) throw damaged();
	return {
		...NOTHING_KNOWN,
		...known,
		kind: 'prepared',
		text,
		sentences,
		setAside,
		integrity: integrityOf(form.integrity),
	};
}

function stretchesOf(value: unknown, text: string, name: string): readonly Fields[] {
	if (!Array.isArray(value) || !value.every(isRecord)) throw damaged();
	for (const { start, end, text: words } of value) {
		if (typeof start !== 'number' || typeof end !== 'number' || text.slice(start, end) !== words) {
			throw new ReadFailure(
				'malformed',
				`the report's "${name}" do not fit its "text"; it was changed since it was printed`,
			);
		}
	}
	return value;
}

function isSentence(fields: Fields): fields is Fields & Sentence {
	const { id, paragraph, role } = fields;
	return typeof id === 'string' && typeof paragraph === 'number' && (role === 'headline' || role === 'body');
}

const SET_ASIDE_ROLES: readonly unknown[] = ['caption', 'related', 'boilerplate', 'repeat'];

function isSetAside(fields: Fields): fields is Fields & SetAside {
	return SET_ASIDE_ROLES.includes(fields.role) && typeof fields.reason === 'string';
}

function integrityOf(value: unknown): Integrity {
	if (!isRecord(value) || typeof value.score !== 'number' || !Array.isArray(value.notes)) throw damaged();
	const isNote = (note: unknown): note is Report['integrity']['notes'][number] =>
		isRecord(note) && typeof note.kind === 'string' && typeof note.message === 'string';
	return { score: value.score, notes: value.notes.filter(isNote) };
}

function lengthOf(value: unknown): number {
	return Array.isArray(value) ? value.length : 0;
}

function damaged(): ReadFailure {
	return new ReadFailure(
		'malformed',
		'the report is not as counterpoint prints it; print it again with: counterpoint read',
	);
}
