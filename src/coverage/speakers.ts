/**
 * Who speaks a statement: one person under all its names, a body, a government, a document, or somebody without a name.
 *
 * A pronoun that means nobody the report names goes to who spoke last within three sentences ("a U.S. official said … he
 * added"); "the official" goes to the official who spoke last.
 */
import type { AnnotatedSentence, Token } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { isPossessive, overlaps } from '../annotate/words.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import { DOCUMENT_HEADS, UNNAMED_HEADS } from '../lexicon/voices.ts';
import type { Span } from '../model.ts';
import type { Reading } from './reading.ts';
import { namingTokens, personBeside } from './speaker-phrase.ts';
import type { Statement } from './statements.ts';

export type SpeakerKind = 'person' | 'body' | 'government' | 'document' | 'unnamed';

export interface Speaker {
	readonly kind: SpeakerKind;
	/** One within its report and kind. */
	readonly key: string;
	/** Of a person: its place in the report's entities. */
	readonly entity: number | null;
	/** The name as this statement gives it; null for a pronoun. */
	readonly name: Span | null;
	/** Of who has no name: the body named in the phrase, by its key: "a State Department official". */
	readonly body: string | null;
}

/** A speaker once met, for those who come back as "he" or "the official". */
interface Met {
	readonly speaker: Speaker;
	readonly sentence: number;
	readonly head: string;
}

/** How many sentences back a pronoun reaches. */
const REACH = 3;

/** Each statement with its speaker; null where none can be told. */
export function speakersOf(reading: Reading, statements: readonly Statement[]): ReadonlyMap<Statement, Speaker | null> {
	const numbers = new Map(reading.report.sentences.map((sentence, number) => [sentence, number]));
	const met: Met[] = [];
	return new Map(
		statements.map((statement) => {
			if (statement.speaker === null) return [statement, null];
			const { sentence, stretch } = statement.speaker;
			const number = numbers.get(sentence) ?? 0;
			const tokens = namingTokens(sentence.tokens.filter((token) => overlaps(token, stretch)));
			const head = headOf(tokens);
			const speaker =
				namedIn(reading, sentence, tokens) ??
				referredTo(tokens, head, number, met) ??
				besideDescription(reading, sentence, tokens, head) ??
				describedIn(reading, sentence, tokens, head);
			if (speaker !== null) met.push({ speaker, sentence: number, head: head?.normal ?? '' });
			return [statement, speaker];
		}),
	);
}

function namedIn(reading: Reading, sentence: AnnotatedSentence, tokens: readonly Token[]): Speaker | null {
	const within = <M extends { start: number; end: number }>(mentions: readonly M[]) =>
		mentions.filter((mention) => tokens.some((token) => overlaps(token, mention)));
	const isOwner = ({ end }: { end: number }) =>
		sentence.tokens.some((token) => isPossessive(token) && token.start < end && token.end >= end);
	const person = within(mentionsOf(sentence, 'person')).find((mention) => !isOwner(mention));
	if (person !== undefined && person.entity !== null)
		return {
			kind: 'person',
			key: `person ${person.entity}`,
			entity: person.entity,
			name: reading.span(sentence, person),
			body: null,
		};
	const reference = within(mentionsOf(sentence, 'reference')).find(
		(mention) => mention.entity !== null && !/^(?:his|her)$/i.test(mention.text),
	);
	if (reference !== undefined && reference.entity !== null) {
		const name = reference.form === 'pronoun' ? null : reading.span(sentence, reference);
		return { kind: 'person', key: `person ${reference.entity}`, entity: reference.entity, name, body: null };
	}
	const head = headOf(tokens);
	const isHead = (mention: { start: number; end: number }) =>
		head !== undefined && overlaps(head, mention) && !isOwner(mention);
	const body = within(mentionsOf(sentence, 'organisation')).find(isHead);
	if (body !== undefined)
		return {
			kind: 'body',
			key: `body ${body.key}`,
			entity: null,
			name: reading.span(sentence, body),
			body: body.key,
		};
	const place = within(mentionsOf(sentence, 'place')).find(isHead);
	if (place === undefined) return null;
	return {
		kind: 'government',
		key: `government ${place.country ?? place.key}`,
		entity: null,
		name: reading.span(sentence, place),
		body: null,
	};
}

/** "Liberal of Bergen" and "the coalition's director" beside a name are the person named. */
function besideDescription(
	reading: Reading,
	sentence: AnnotatedSentence,
	tokens: readonly Token[],
	head: Token | undefined,
): Speaker | null {
	// "Lund told the court, officials said": a plural is not the person.
	if (head === undefined || /[^s]s$/.test(head.normal)) return null;
	const person = personBeside(sentence, tokens);
	if (person === null || person.entity === null) return null;
	return {
		kind: 'person',
		key: `person ${person.entity}`,
		entity: person.entity,
		name: reading.span(sentence, person),
		body: null,
	};
}

const SINGULAR = /^(?:he|she)$/;

function referredTo(
	tokens: readonly Token[],
	head: Token | undefined,
	number: number,
	met: readonly Met[],
): Speaker | null {
	const lately = met.filter(({ sentence }) => number - sentence <= REACH);
	const [first] = tokens;
	if (head === undefined || first === undefined) return null;
	if (SINGULAR.test(head.normal))
		return lately.findLast(({ speaker }) => speaker.kind === 'unnamed' || speaker.kind === 'person')?.speaker ?? null;
	if (head.normal === 'it')
		return lately.findLast(({ speaker }) => speaker.kind === 'body' || speaker.kind === 'document')?.speaker ?? null;
	if (head.normal === 'they')
		return lately.findLast(({ speaker, head }) => speaker.kind === 'unnamed' && head.endsWith('s'))?.speaker ?? null;
	if (!/^(?:the|that|this)$/.test(first.normal) || tokens.length !== 2) return null;
	return met.findLast((one) => one.head === head.normal && one.speaker.kind !== 'person')?.speaker ?? null;
}

const DETERMINER =
	/^(?:the|a|an|this|that|these|those|another|one|two|three|four|several|some|many|other|his|her|its|their)$/;

function describedIn(
	reading: Reading,
	sentence: AnnotatedSentence,
	tokens: readonly Token[],
	head: Token | undefined,
): Speaker | null {
	if (head === undefined) return null;
	const { lemma } = head;
	const kind = DOCUMENT_HEADS.has(lemma)
		? 'document'
		: UNNAMED_HEADS.has(lemma) || TITLE_HEADS.has(lemma)
			? 'unnamed'
			: null;
	const [first, last] = [tokens[0], tokens.at(-1)];
	if (kind === null || first === undefined || last === undefined) return null;
	const words = tokens
		.filter(({ normal, kind }) => kind === 'word' && !DETERMINER.test(normal))
		.map(({ normal }) => normal);
	const key = `${kind} ${words.join(' ') || head.normal}`;
	const body = mentionsOf(sentence, 'organisation').find((mention) => tokens.some((token) => overlaps(token, mention)));
	return {
		kind,
		key,
		entity: null,
		name: reading.span(sentence, { start: first.start, end: last.end }),
		body: body?.key ?? null,
	};
}

/** Behind these the phrase goes on to tell more of who was named: "people familiar with the matter". */
const ENDS_HEAD =
	/^(?:of|for|with|in|at|on|from|who|whose|which|that|familiar|close|to|near|by|involved|briefed|speaking|and)$/;

/** The noun that a phrase is about: "official" of "a senior official at the ministry". */
function headOf(tokens: readonly Token[]): Token | undefined {
	const end = tokens.findIndex(({ normal, kind }, at) => at > 0 && (ENDS_HEAD.test(normal) || kind === 'punctuation'));
	return (end < 0 ? tokens : tokens.slice(0, end)).findLast(({ kind }) => kind === 'word');
}
