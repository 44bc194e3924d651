/** A report as counterpoint printed it, read back with its sentences, roles and integrity. */
import { NOTHING_KNOWN } from '../draft.ts';
import type { Draft, Integrity, Link, Metadata, PlaceInSource, Report, Sentence, SetAside, Stretch } from '../model.ts';
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
	if (form.textLeftOut === true)
		throw malformed('the text of this report was left out when it was printed; give the text');
	const sentences = stretchesOf(form.sentences, text, 'sentences').filter(isSentence);
	const setAside = stretchesOf(form.setAside ?? [], text, 'setAside').filter(isSetAside);
	if (sentences.length !== lengthOf(form.sentences) || setAside.length !== lengthOf(form.setAside)) throw damaged();
	refuseTwice(sentences);
	refuseOverlaps([...sentences, ...setAside]);
	return {
		...NOTHING_KNOWN,
		...known,
		kind: 'prepared',
		text,
		sentences,
		setAside,
		integrity: integrityOf(form.integrity, text),
		...(form.places !== undefined && { places: placesOf(form.places, text) }),
		...(form.links !== undefined && { links: linksOf(form.links, text) }),
	};
}

/** @throws ReadFailure where a place lies outside of the text or before the one above it */
function placesOf(value: unknown, text: string): readonly PlaceInSource[] {
	if (!Array.isArray(value) || !value.every(isRecord)) throw damaged();
	return value.map((place, index) => {
		if (!isPlace(place, text) || place.start < (startOf(value[index - 1]) ?? 0))
			throw malformed(outside('places', index, text));
		if (!isPlaceInSource(place)) throw damaged();
		return place;
	});
}

/** @throws ReadFailure where a link lies outside of the text, stands before the one above it or leads to no page */
function linksOf(value: unknown, text: string): readonly Link[] {
	if (!Array.isArray(value) || !value.every(isRecord)) throw damaged();
	return value.map((link, index) => {
		if (!isPlace(link, text) || link.start < (startOf(value[index - 1]) ?? 0))
			throw malformed(outside('links', index, text));
		if (!isLink(link)) throw damaged();
		return { start: link.start, end: link.end, address: link.address };
	});
}

function isLink(fields: Fields & Stretch): fields is Fields & Link {
	return typeof fields.address === 'string' && /^https?:\/\//.test(fields.address) && URL.canParse(fields.address);
}

function isPlaceInSource(fields: Fields & Stretch): fields is Fields & PlaceInSource {
	return PLACE_KINDS.includes(fields.kind) && typeof fields.label === 'string';
}

const PLACE_KINDS: readonly unknown[] = ['page', 'time', 'chapter'];

function stretchesOf(value: unknown, text: string, name: string): readonly Fields[] {
	if (!Array.isArray(value) || !value.every(isRecord)) throw damaged();
	value.forEach((stretch, index) => {
		if (!isPlace(stretch, text)) throw malformed(outside(name, index, text));
		if (text.slice(stretch.start, stretch.end) !== stretch.text) {
			throw malformed(`the report's "${name}" do not fit its "text"; it was changed since it was printed`);
		}
		if (stretch.start < (startOf(value[index - 1]) ?? 0)) {
			throw malformed(`the report's "${name}" are not in the order of its "text"; print it again`);
		}
	});
	return value;
}

/** Whether the numbers can be a place in the text: `slice` would take -1, 0.5 and 1e308 without a word. */
function isPlace(fields: Fields, text: string): fields is Fields & Stretch {
	const { start, end } = fields;
	return (
		typeof start === 'number' &&
		typeof end === 'number' &&
		Number.isInteger(start) &&
		Number.isInteger(end) &&
		0 <= start &&
		start <= end &&
		end <= text.length
	);
}

function outside(what: string, index: number, { length }: string): string {
	return `the report's "${what}" do not fit its "text"; number ${index + 1} must have "start" and "end" as whole numbers from 0 to ${length}`;
}

function startOf(stretch: Fields | undefined): number | null {
	return typeof stretch?.start === 'number' ? stretch.start : null;
}

/** On either side the first character of an id becomes that side's letter, so "a1" and "b1" are one id. */
function refuseTwice(sentences: readonly Sentence[]): void {
	const ids = new Set<string>();
	for (const { id } of sentences) {
		const number = id.slice(1);
		if (number === '') throw malformed(`the report's sentence id "${id.slice(0, 40)}" must be a letter and a number`);
		if (ids.has(number)) throw malformed(`the report has two sentences with the id "${id.slice(0, 40)}"`);
		ids.add(number);
	}
}

function refuseOverlaps(stretches: readonly Stretch[]): void {
	const inOrder = [...stretches].sort((a, b) => a.start - b.start || a.end - b.end);
	const twice = inOrder.findIndex(({ start }, i) => start < (inOrder[i - 1]?.end ?? 0));
	if (twice >= 0) throw malformed(`two stretches of the report hold the same text at ${inOrder[twice]?.start}`);
}

function isSentence(fields: Fields): fields is Fields & Sentence {
	const { id, paragraph, role, place } = fields;
	return (
		typeof id === 'string' &&
		Number.isInteger(paragraph) &&
		Number(paragraph) >= 0 &&
		(place === undefined || typeof place === 'string') &&
		(role === 'headline' || role === 'body')
	);
}

const SET_ASIDE_ROLES: readonly unknown[] = ['caption', 'related', 'boilerplate', 'repeat'];

function isSetAside(fields: Fields): fields is Fields & SetAside {
	return SET_ASIDE_ROLES.includes(fields.role) && typeof fields.reason === 'string';
}

function integrityOf(value: unknown, text: string): Integrity {
	if (!isRecord(value) || typeof value.score !== 'number' || !Array.isArray(value.notes)) throw damaged();
	if (!(0 <= value.score && value.score <= 1)) throw malformed('the report\'s "integrity" has a score outside 0 to 1');
	const isNote = (note: unknown): note is Report['integrity']['notes'][number] =>
		isRecord(note) && typeof note.kind === 'string' && typeof note.message === 'string';
	const notes = value.notes.filter(isNote);
	notes.forEach((note, index) => {
		const isPlaced = note.start !== undefined || note.end !== undefined;
		if (isPlaced && !isPlace({ ...note }, text)) throw malformed(outside('integrity.notes', index, text));
	});
	return { score: value.score, notes };
}

function lengthOf(value: unknown): number {
	return Array.isArray(value) ? value.length : 0;
}

function damaged(): ReadFailure {
	return malformed('the report is not as counterpoint prints it; print it again with: counterpoint read');
}

function malformed(message: string): ReadFailure {
	return new ReadFailure('malformed', message);
}
