/** Voices: who is quoted or cited, how much, and where first; one row for who speaks in both reports. */
import { type Entity, mentionsOf } from '../annotate/mention.ts';
import { HONORIFICS, TITLE_HEADS } from '../lexicon/titles.ts';
import type { Sides } from '../model.ts';
import { compareText } from '../text-order.ts';
import { speakersBeside } from './joint-speakers.ts';
import type { Voice, VoiceHere, Voices } from './model.ts';
import { percentOf, type Reading } from './reading.ts';
import { describedAlike, isAnonymous, sameAmong } from './same-voice.ts';
import { type Speaker, speakersOf } from './speakers.ts';
import { type Statement, statementsOf } from './statements.ts';
import { statementsInCommon } from './statements-in-common.ts';

/** A voice of one report. */
export interface Heard {
	readonly speaker: Speaker;
	readonly entity: Entity | null;
	readonly statements: readonly Statement[];
	readonly here: VoiceHere;
}

/** A statement as one of those who make it: of joint ones each has it. */
interface Spoken {
	readonly statement: Statement;
	readonly speaker: Speaker;
}

interface Hearing {
	readonly heard: readonly Heard[];
	readonly quotedWords: number;
	readonly withoutSpeaker: number;
}

export function voicesOf(readings: Sides<Reading>): Voices {
	const [a, b] = [hear(readings.a), hear(readings.b)];
	const pairs = paired(a.heard, b.heard, readings);
	const taken = new Set(pairs.values());
	const rows = a.heard.map((one) => voiceOf(one, pairs.get(one) ?? null, readings));
	const alone = b.heard.filter((other) => !taken.has(other)).map((one) => voiceOf(null, one, readings));
	return {
		rows: besideTheirBody([...rows, ...alone]),
		quotedWords: { a: a.quotedWords, b: b.quotedWords },
		withoutSpeaker: { a: a.withoutSpeaker, b: b.withoutSpeaker },
	};
}

/** Who is the same from either side, each once; then bodies that one report only describes. */
function paired(a: readonly Heard[], b: readonly Heard[], readings: Sides<Reading>): ReadonlyMap<Heard, Heard> {
	// "A senior official" here and there is one where both reports tell what he said.
	const mayBe = (one: Heard, other: Heard) =>
		!(isAnonymous(one) && isAnonymous(other)) || statementsInCommon(one, other, readings).length > 0;
	const same = new Map(
		a.flatMap((one) => {
			const other = sameAmong(one, b);
			return other !== null && sameAmong(other, a) === one && mayBe(one, other) ? [[one, other] as const] : [];
		}),
	);
	const taken = new Set(same.values());
	const described = describedAlike(
		a.filter((one) => !same.has(one)),
		b.filter((one) => !taken.has(one)),
	);
	return new Map([...same, ...described]);
}

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
	const groups = new Map<string, Spoken[]>();
	for (const statement of statements) {
		const speaker = speakers.get(statement);
		if (speaker == null) continue;
		for (const one of [speaker, ...speakersBeside(reading, statement, speaker)])
			groups.set(one.key, [...(groups.get(one.key) ?? []), { statement, speaker: one }]);
	}
	const quoted = statements.filter(({ kind }) => kind === 'quoted');
	const quotedWords = wordsOf(quoted);
	const heard = [...groups.values()].flatMap((group) => {
		const [own, spoken] = [group.map(({ statement }) => statement), group.map(({ speaker }) => speaker)];
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

function voiceOf(a: Heard | null, b: Heard | null, readings: Sides<Reading>): Voice {
	const bodies = [bodyOf(a, readings.a), bodyOf(b, readings.b)].filter((body) => body !== null);
	return {
		kind: kindOf(a, b),
		name: fullest([fullName(a, readings.a), fullName(b, readings.b)]),
		speaksFor: bodies.length === 0 ? null : fullest(bodies),
		a: a?.here ?? null,
		b: b?.here ?? null,
		both: a && b ? statementsInCommon(a, b, readings) : [],
	};
}

/** Whom one report names and the other only describes is the person or body named. */
function kindOf(a: Heard | null, b: Heard | null): Voice['kind'] {
	const kinds = [a, b].flatMap((heard) => heard?.speaker.kind ?? []);
	return KINDS.find((kind) => kinds.includes(kind)) ?? 'unnamed';
}

export const KINDS = ['person', 'body', 'government', 'document', 'unnamed'] as const;

const fullest = (names: readonly string[]) => [...names].sort((x, y) => byFullness(x, y) || compareText(x, y))[0] ?? '';

/** A name in capitals before "the company" and "the transport minister"; of those the longest first. */
export function byFullness(x: string, y: string): number {
	const isName = (name: string) => Number(/ \p{Lu}|^(?!The )\p{Lu}\S*$/u.test(name));
	return isName(y) - isName(x) || y.length - x.length;
}

/** "Gerdo Brandow", whom the annotation knows as Brandow since no list has the given name, where the text gives it. */
function fullNameOf({ name, given, surname }: Entity, names: readonly string[]): string {
	if (given !== null) return name;
	const longer = names.filter((one) => {
		const [first = '', second = '', ...others] = one.split(/\s+/);
		const isGiven =
			/^\p{Lu}/u.test(first) && !TITLE_HEADS.has(first.toLowerCase()) && !HONORIFICS.has(first.toLowerCase());
		return isGiven && (others.at(-1) ?? second) === surname && /^\p{Lu}/u.test(second) && !/\./.test(first);
	});
	return longer[0] ?? name;
}

/** A firm that speaks only as "the company" has the name under which the report knows it. */
function fullName(heard: Heard | null, reading: Reading): string {
	if (heard === null) return '';
	if (heard.entity) return fullNameOf(heard.entity, heard.here.names);
	if (heard.speaker.kind === 'unnamed') return heard.here.names[0] ?? '';
	const own = heard.speaker.kind === 'body' ? bodyOf(heard, reading) : null;
	return fullest(
		own !== null && reading.report.report.text.includes(own) && /\p{Lu}/u.test(own)
			? [...heard.here.names, own]
			: heard.here.names,
	);
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
		written(reading.report.report.text, key) ??
		// "Harwell's office", whose key is "harwell office".
		(heard?.speaker.kind === 'body' ? fullest(heard.here.names) || null : null) ??
		key.replace(/\b\w/g, (letter) => letter.toUpperCase())
	);
}

/** The words of a key as the report has them: "fire service", "IGM union". */
function written(text: string, key: string): string | null {
	const at = text.toLowerCase().indexOf(key);
	return at < 0 ? null : text.slice(at, at + key.length);
}
