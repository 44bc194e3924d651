/** Voices: who is quoted or cited, how much, and where first; one row for who speaks in both reports. */
import { type Entity, mentionsOf } from '../annotate/mention.ts';
import { fold, samePerson } from '../classify/correspondences/persons.ts';
import { isSpellingOf } from '../classify/correspondences/spelling.ts';
import type { Sides } from '../model.ts';
import type { Voice, VoiceHere, Voices } from './model.ts';
import { percentOf, type Reading } from './reading.ts';
import { type Speaker, speakersOf } from './speakers.ts';
import { type Statement, statementsOf } from './statements.ts';

/** A voice of one report. */
interface Heard {
	readonly speaker: Speaker;
	readonly entity: Entity | null;
	readonly statements: readonly Statement[];
	readonly here: VoiceHere;
}

interface Hearing {
	readonly heard: readonly Heard[];
	readonly quotedWords: number;
	readonly withoutSpeaker: number;
}

export function voicesOf(readings: Sides<Reading>): Voices {
	const [a, b] = [hear(readings.a), hear(readings.b)];
	const taken = new Set<Heard>();
	const rows = a.heard.map((one): Voice => {
		const same = b.heard.find((other) => !taken.has(other) && isSameVoice(one, other));
		if (same) taken.add(same);
		return voiceOf(one, same ?? null, readings);
	});
	const alone = b.heard.filter((other) => !taken.has(other)).map((one) => voiceOf(null, one, readings));
	return {
		rows: besideTheirBody([...rows, ...alone]),
		quotedWords: { a: a.quotedWords, b: b.quotedWords },
		withoutSpeaker: { a: a.withoutSpeaker, b: b.withoutSpeaker },
	};
}

const compareText = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);

/**
 * Whose words fill most of both reports comes first; who speaks for a body stands beside it, so that a ministry, its
 * spokesman and its unnamed officials are seen together and told apart.
 */
function besideTheirBody(rows: readonly Voice[]): readonly Voice[] {
	const groups = new Map<string, Voice[]>();
	for (const row of rows) {
		const key = (row.speaksFor ?? `${row.kind} ${row.name}`).toLowerCase();
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	const weigh = (group: readonly Voice[]) => group.reduce((sum, voice) => sum + weightOf(voice), 0);
	const first = (group: readonly Voice[]) => group[0]?.name ?? '';
	return [...groups.values()]
		.map((group) => group.sort((x, y) => weightOf(y) - weightOf(x) || compareText(x.name, y.name)))
		.sort((x, y) => weigh(y) - weigh(x) || compareText(first(x), first(y)))
		.flat();
}

/** All that it says in both reports. */
function weightOf({ a, b }: Voice): number {
	return [a, b].reduce((sum, here) => sum + (here ? here.quotedWords + here.reportedWords : 0), 0);
}

function hear(reading: Reading): Hearing {
	const statements = statementsOf(reading);
	const speakers = speakersOf(reading, statements);
	const groups = new Map<string, Statement[]>();
	for (const statement of statements) {
		const key = speakers.get(statement)?.key;
		if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), statement]);
	}
	const quoted = statements.filter(({ kind }) => kind === 'quoted');
	const quotedWords = wordsOf(quoted);
	const heard = [...groups.values()].flatMap((own) => {
		const spoken = own.map((statement) => speakers.get(statement)).filter((one): one is Speaker => one != null);
		const [speaker] = spoken;
		if (speaker === undefined) return [];
		const entity = speaker.entity === null ? null : (reading.report.entities[speaker.entity] ?? null);
		return [{ speaker, entity, statements: own, here: hereOf(reading, own, spoken, entity, quotedWords) }];
	});
	return { heard, quotedWords, withoutSpeaker: wordsOf(quoted.filter((one) => !speakers.get(one))) };
}

const wordsOf = (statements: readonly Statement[]) => statements.reduce((sum, { words }) => sum + words, 0);

function hereOf(
	reading: Reading,
	own: readonly Statement[],
	spoken: readonly Speaker[],
	entity: Entity | null,
	all: number,
): VoiceHere {
	const quotedWords = wordsOf(own.filter(({ kind }) => kind === 'quoted'));
	const names = spoken.flatMap(({ name }) => name ?? []);
	return {
		names: [...new Set(names.map(({ text }) => text))],
		roles: [...new Set(entity?.titles.map(({ text }) => text) ?? [])],
		quotedWords,
		reportedWords: wordsOf(own.filter(({ kind }) => kind === 'reported')),
		shareOfQuoted: percentOf(quotedWords, all),
		passages: new Set(own.map(({ sentence }) => sentence)).size,
		at: reading.at(own[0]?.sentence.sentence.id ?? ''),
		statements: own.map(({ kind, span }) => ({ kind, span })),
	};
}

/** A spokesman is another voice than his ministry; "Rehman" and "Rahman" with one given name are one. */
function isSameVoice(x: Heard, y: Heard): boolean {
	if (x.entity === null || y.entity === null) return x.speaker.key === y.speaker.key && x.entity === y.entity;
	if (samePerson(x.entity, y.entity) || isPartOf(x.entity, y.entity) || isPartOf(y.entity, x.entity)) return true;
	if (fold(x.entity.surname) === fold(y.entity.surname) && haveOneOffice(x.entity, y.entity)) return true;
	const isKnown = x.entity.given !== null && x.entity.given === y.entity.given;
	return isKnown && isSpellingOf(x.entity.surname, y.entity.surname);
}

/** "Prime Minister Bibi Netanyahu" and "Prime Minister Benjamin Netanyahu": two of one name hardly hold one office. */
function haveOneOffice(x: Entity, y: Entity): boolean {
	return x.titles.some(({ office }) => SOLE_OFFICE.test(office) && y.titles.some((title) => title.office === office));
}

/** Offices that one person holds at a time; "senator" and "professor" are held by many. */
const SOLE_OFFICE =
	/^(?:president|prime minister|chancellor|secretary of \w+|foreign minister|mayor|governor|pope|king|queen)$/;

/** "Coroner Jane Aldous" may be read as a name of three words: all words of "Jane Aldous" stand in it, surname last. */
function isPartOf(x: Entity, y: Entity): boolean {
	const words = new Set(y.name.toLowerCase().split(' '));
	const own = x.name.toLowerCase().split(' ');
	return own.length > 1 && x.surname.toLowerCase() === y.surname.toLowerCase() && own.every((word) => words.has(word));
}

function voiceOf(a: Heard | null, b: Heard | null, readings: Sides<Reading>): Voice {
	const kind = (a ?? b)?.speaker.kind ?? 'unnamed';
	return {
		kind,
		name: [fullName(a), fullName(b)].sort((x, y) => y.length - x.length || compareText(x, y))[0] ?? '',
		speaksFor: bodyOf(a, readings.a) ?? bodyOf(b, readings.b),
		a: a?.here ?? null,
		b: b?.here ?? null,
		both: a && b ? sharedStatements(a, b, readings) : [],
	};
}

function fullName(heard: Heard | null): string {
	return heard?.entity?.name ?? heard?.here.names[0] ?? '';
}

/**
 * The body it speaks for: "State Department spokesman Matthew Miller", "a State Department official", the department
 * itself; under one name, in the words of the report.
 */
function bodyOf(heard: Heard | null, reading: Reading): string | null {
	const key =
		heard?.entity?.titles.find(({ office, of }) => /\bspokes/.test(office) && of !== null)?.of ?? heard?.speaker.body;
	if (key == null) return null;
	const bodies = reading.report.sentences.flatMap((sentence) => mentionsOf(sentence, 'organisation'));
	return (
		bodies.find((body) => body.key === key)?.text.replace(/\s+/g, ' ') ??
		key.replace(/\b\w/g, (letter) => letter.toUpperCase())
	);
}

/** Sentences of this voice that were paired: both have the statement. */
function sharedStatements(a: Heard, b: Heard, readings: Sides<Reading>): Voice['both'] {
	const theirs = new Set(b.statements.map(({ sentence }) => sentence.sentence.id));
	const own = [...new Set(a.statements.map(({ sentence }) => sentence.sentence.id))];
	return own.flatMap((id) => {
		const met = readings.a.counterparts(id).filter((other) => theirs.has(other));
		return met.length === 0 ? [] : [{ a: [id], b: met }];
	});
}
