/**
 * Who speaks a statement: one person under all its names, a body, a government, a document, or somebody without a name.
 *
 * A pronoun that means nobody the report names goes to who spoke last within three sentences ("a U.S. official said … he
 * added"); "the official" goes to the official who spoke last.
 */
import type { AnnotatedSentence, Token } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { overlaps } from '../annotate/words.ts';
import type { Span } from '../model.ts';
import { bodyMeant, bodySpeaker, isCalledAgain } from './bodies.ts';
import { describedIn } from './described-speakers.ts';
import { firmMeant } from './firms.ts';
import { isOwner, personNamed } from './named-person.ts';
import { holderOf } from './office-holders.ts';
import { partisanMeant } from './partisans.ts';
import type { Reading } from './reading.ts';
import { headOf, issuerIn, namingTokens, personBeside } from './speaker-phrase.ts';
import type { Statement } from './statements.ts';
import { strangerActing } from './stranger-acting.ts';
import { opening, toldBetween } from './told-between.ts';
import { strangerBeside, unknownName } from './unknown-names.ts';

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
			// "He said" behind four sentences of a quotation is as near to who spoke before them as the first of the four.
			const number = Math.min(numbers.get(sentence) ?? 0, numbers.get(statement.sentence) ?? 0);
			const tokens = issuerIn(namingTokens(sentence.tokens.filter((token) => overlaps(token, stretch))));
			const head = headOf(tokens);
			const speaker =
				latestStranger(head, number, met) ??
				namedIn(reading, sentence, tokens) ??
				referredTo(reading, tokens, head, number, met) ??
				besideDescription(reading, sentence, tokens, head) ??
				strangerBeside(reading, sentence, tokens, head) ??
				holderOf(reading, sentence, tokens) ??
				partisanMeant(reading, sentence, tokens) ??
				firmMeant(reading, sentence, tokens) ??
				bodyMeant(reading, sentence, tokens) ??
				describedIn(reading, sentence, tokens) ??
				unknownName(reading, sentence, tokens);
			if (speaker !== null) {
				// Who comes back as "they" stays the officials.
				const known = met.find((one) => one.speaker.key === speaker.key)?.head;
				met.push({ speaker, sentence: number, head: known ?? head?.normal ?? '' });
			}
			return [statement, speaker];
		}),
	);
}

function namedIn(reading: Reading, sentence: AnnotatedSentence, tokens: readonly Token[]): Speaker | null {
	const within = <M extends { start: number; end: number }>(mentions: readonly M[]) =>
		mentions.filter((mention) => tokens.some((token) => overlaps(token, mention)));
	const head = headOf(tokens);
	const person = personNamed(sentence, tokens);
	if (person?.entity != null)
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
	const isHead = (mention: { start: number; end: number }) =>
		head !== undefined && overlaps(head, mention) && !isOwner(sentence, mention);
	const body = within(mentionsOf(sentence, 'organisation')).find(isHead);
	if (body !== undefined) return bodySpeaker(reading, sentence, body);
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

/**
 * "Ilse Brandt, 66, said … she said": a name that the annotation does not know is not looked for when it reads pronouns, so
 * that it would go back beyond her to somebody it knows.
 */
function latestStranger(head: Token | undefined, number: number, met: readonly Met[]): Speaker | null {
	const last = met.at(-1);
	if (last === undefined || !SINGULAR.test(head?.normal ?? '') || number - last.sentence > 1) return null;
	return last.speaker.kind === 'person' && last.speaker.entity === null ? last.speaker : null;
}

/** "He" is no group, and nobody whom the report calls "she". */
function mayBe(pronoun: string, { kind, entity }: Speaker, head: string, { report }: Reading): boolean {
	if (kind !== 'unnamed' && kind !== 'person') return false;
	const known = entity === null ? null : report.entities[entity]?.pronoun;
	return (known ?? pronoun) === pronoun && (kind === 'person' || !PLURAL.test(head));
}

const PLURAL = /(?:[^s]s|people|men|women|children)$/;
const SINGULAR = /^(?:he|she)$/;

function referredTo(
	reading: Reading,
	tokens: readonly Token[],
	head: Token | undefined,
	number: number,
	met: readonly Met[],
): Speaker | null {
	const lately = met.filter(({ sentence }) => number - sentence <= REACH);
	const [first] = tokens;
	if (head === undefined || first === undefined) return null;
	if (SINGULAR.test(head.normal)) return pronounMeans(reading, head.normal, number, lately);
	if (head.normal === 'it')
		return lately.findLast(({ speaker }) => speaker.kind === 'body' || speaker.kind === 'document')?.speaker ?? null;
	if (head.normal === 'they')
		return lately.findLast(({ speaker, head }) => speaker.kind === 'unnamed' && PLURAL.test(head))?.speaker ?? null;
	if (!/^(?:the|that|this)$/.test(first.normal) || tokens.length !== 2) return null;
	const same = met.findLast((one) => one.head === head.normal && one.speaker.kind !== 'person')?.speaker;
	return same ?? (isCalledAgain(head) ? onlyBody(lately) : null);
}

/** Who spoke last of those whom the pronoun fits, unless somebody else whom it fits is told of since. */
function pronounMeans(reading: Reading, pronoun: string, number: number, lately: readonly Met[]): Speaker | null {
	const last = lately.findLast(({ speaker, head }) => mayBe(pronoun, speaker, head, reading));
	const { report } = reading;
	if (last === undefined) return strangerActing(reading, number - 1);
	const others = toldBetween(report, pronoun, last.sentence + 1, number).filter(
		({ entity }) => entity !== last.speaker.entity,
	);
	if (others.length === 0) return last.speaker;
	return personOf(opening(report, pronoun, number - 1)?.entity ?? null);
}

function personOf(entity: number | null): Speaker | null {
	return entity === null ? null : { kind: 'person', key: `person ${entity}`, entity, name: null, body: null };
}

/** "The company said", where one body alone was heard in the sentences before. */
function onlyBody(lately: readonly Met[]): Speaker | null {
	const bodies = lately.filter(({ speaker }) => speaker.kind === 'body');
	const [only, ...others] = new Set(bodies.map(({ speaker }) => speaker.key));
	return only === undefined || others.length > 0 ? null : (bodies.at(-1)?.speaker ?? null);
}
