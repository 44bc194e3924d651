/**
 * Sourcing: where a report says that it has something from, sentence by sentence. Own reporting, other outlets, agencies,
 * documents, sources without a name, posts on social media, addresses; each with the words that say so. A sentence may
 * have several; one that says nothing of its source has none.
 */
import { AGENCY_NAMES } from '../lexicon/agencies.ts';
import { ADDRESS, citingPattern, DOCUMENT, OUTLETS, OWN, SOCIAL_POST, UNNAMED } from '../lexicon/sourcing.ts';
import type { Sides, Span } from '../model.ts';
import type { SourcePlace, Sourcing, SourcingHere } from './model.ts';
import { percentOf, type Reading } from './reading.ts';
import { type SpeakerKind, speakersOf } from './speakers.ts';
import { statementsOf } from './statements.ts';

type Kind = Sourcing['kind'];

const KINDS: readonly Kind[] = [
	'own reporting',
	'agency',
	'other outlet',
	'document',
	'unnamed source',
	'social media post',
	'address',
	'link',
];

export function sourcingOf(readings: Sides<Reading>): readonly Sourcing[] {
	const found = { a: sourcesIn(readings.a), b: sourcesIn(readings.b) };
	return KINDS.map((kind) => ({
		kind,
		a: hereOf(found.a.get(kind) ?? [], readings.a),
		b: hereOf(found.b.get(kind) ?? [], readings.b),
	})).filter(({ a, b }) => a.places.length + b.places.length > 0);
}

function hereOf(places: readonly SourcePlace[], reading: Reading): SourcingHere {
	const ids = [...new Set(places.map(({ sentence }) => sentence))];
	const words = ids.reduce((sum, id) => sum + reading.wordsIn(id), 0);
	return { places, sentences: ids.length, share: percentOf(words, reading.words) };
}

function sourcesIn(reading: Reading): ReadonlyMap<Kind, readonly SourcePlace[]> {
	const patterns = patternsFor(reading);
	const found = new Map<Kind, SourcePlace[]>();
	const add = (kind: Kind, span: SourcePlace) => {
		const known = found.get(kind) ?? [];
		if (!known.some(({ sentence, start, end }) => sentence === span.sentence && start < span.end && span.start < end))
			found.set(kind, [...known, span]);
	};
	for (const sentence of reading.report.sentences) {
		const { text, start } = sentence.sentence;
		for (const [kind, pattern] of patterns)
			for (const { index, 0: words } of text.matchAll(pattern))
				add(kind, reading.span(sentence, { start: start + index, end: start + index + words.length }));
	}
	for (const [kind, span] of spokenBy(reading)) add(kind, span);
	for (const place of linkedIn(reading)) add('link', place);
	for (const spans of found.values()) spans.sort((x, y) => x.start - y.start);
	return found;
}

/** The words of the page's links, with where they lead. */
function linkedIn(reading: Reading): readonly SourcePlace[] {
	const { sentences, report } = reading.report;
	return (report.links ?? []).flatMap(({ start, end, address }) => {
		const sentence = sentences.find((one) => one.sentence.start <= start && end <= one.sentence.end);
		return sentence === undefined ? [] : [{ ...reading.span(sentence, { start, end }), address }];
	});
}

function patternsFor({ report: { report } }: Reading): readonly (readonly [Kind, RegExp])[] {
	const outlet = report.outlet?.trim() || null;
	const own = outlet === null ? [] : [['own reporting', citingPattern(escaped(outlet))] as const];
	return [
		['own reporting', OWN],
		...own,
		['agency', citingPattern(`(?:the |The )?(?:${AGENCY_NAMES.join('|')})`)],
		['other outlet', withoutOwn(citingPattern(OUTLETS), outlet)],
		['document', DOCUMENT],
		['unnamed source', UNNAMED],
		['social media post', SOCIAL_POST],
		['address', ADDRESS],
	];
}

/** "Told CBS News" in a report of CBS News is its own reporting. */
function withoutOwn(pattern: RegExp, outlet: string | null): RegExp {
	return outlet === null ? pattern : new RegExp(`(?!.{0,60}${escaped(outlet)})(?:${pattern.source})`, pattern.flags);
}

function escaped(name: string): string {
	return name.replace(/^the /i, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const SPEAKERS: Readonly<Partial<Record<SpeakerKind, Kind>>> = { document: 'document', unnamed: 'unnamed source' };

/** Unnamed people whom a report cites are a source; a group of whom it tells what they think or chant is none. */
const SOURCE_HEAD =
	/\b(?:officials?|sources?|people familiar|aides?|diplomats?|advis[eo]rs?|insiders?|executives?|person|lawyers?|investigators?|spokes\w+)\b/i;

function spokenBy(reading: Reading): readonly (readonly [Kind, Span])[] {
	const statements = statementsOf(reading);
	const speakers = speakersOf(reading, statements);
	return statements.flatMap((statement) => {
		const speaker = speakers.get(statement);
		const kind = speaker ? SPEAKERS[speaker.kind] : undefined;
		if (!speaker?.name || kind === undefined) return [];
		if (kind === 'unnamed source' && !SOURCE_HEAD.test(speaker.name.text)) return [];
		return [[kind, speaker.name] as const];
	});
}
