/**
 * The figures and days that reports give of their own: each once, with what it counts. What a report says of an earlier
 * count, or of a part of another number, is none.
 */
import type { AnnotatedSentence, MentionOf, QuantityMention } from '../annotate/mention.ts';
import { type Located, locate } from '../classify/claims/located.ts';
import { nounCounted } from '../coverage/figure-words.ts';
import { PARTS_OF_DAY } from '../lexicon/calendar.ts';
import type { Span, Stretch } from '../model.ts';
import { isEarlier } from './earlier.ts';
import { fateOf, fateOfRank, isAddition, isPartOfOthers, namesFate } from './fates.ts';
import { groupCounted } from './groups.ts';
import type { Member } from './reports.ts';
import { type Tally, tallyAt } from './tallies.ts';

export type Kind = 'quantity' | 'time';

/** A figure where it stands. */
export interface Said {
	readonly id: string;
	readonly report: string;
	readonly kind: Kind;
	readonly span: Span;
	readonly counts: string | null;
	/** Of what is counted one by one, the noun: "train"; null for measures, and where the text does not say. */
	readonly noun: string | null;
	/** The same for one number or day, however it is hedged or spelled: "nine", "at least 9". */
	readonly value: string;
	/** The value without what it is counted by: "$600" of "$600 a month". */
	readonly amount: string;
	/** What it is counted by: "month"; null where the text does not say. */
	readonly per: string | null;
	/** The part of the day: "morning"; null for figures, and where the text does not say. */
	readonly part: string | null;
	readonly fate: string | null;
	/** Whether its sentence tells this of anybody: "dead" of "Four of the injured died on the way". */
	readonly mayBeOf: (fate: string) => boolean;
	/** Whether the number stands without "about", "more than"; a day always does. */
	readonly isPlain: boolean;
	/** Whether outlets give it in units of their own: metres and feet, knots and miles an hour. */
	readonly isConvertible: boolean;
	/** What could be held against each other: dimension and unit, or the grain of a time. */
	readonly measure: string;
	/** How a vote went, where it says so; its numbers are figures only together. */
	readonly tally: Tally | null;
}

/** Every figure once, under one id, from whatever side it is come upon. */
export class Sayings {
	readonly #members: ReadonlyMap<string, Member>;
	readonly #sentences: ReadonlyMap<string, AnnotatedSentence>;
	readonly #known = new Map<string, Said | null>();

	constructor(members: readonly Member[]) {
		this.#members = new Map(members.map((member) => [member.id, member]));
		this.#sentences = new Map(
			members.flatMap(({ annotated }) => annotated.sentences.map((one) => [one.sentence.id, one] as const)),
		);
	}

	at(report: string, kind: Kind, span: Span): Said | null {
		const id = `${span.sentence} ${span.start}`;
		const known = this.#known.get(id);
		if (known !== undefined) return known;
		const said = this.#read(report, kind, span, id);
		this.#known.set(id, said);
		return said;
	}

	/** All that is said in any report. */
	all(): readonly Said[] {
		return [...this.#members].flatMap(([report, { annotated }]) =>
			this.within(report, new Set(annotated.sentences.map(({ sentence }) => sentence.id))),
		);
	}

	/** All that a report says in these sentences, which are its own. */
	within(report: string, ids: ReadonlySet<string>): readonly Said[] {
		return [...ids]
			.flatMap((id) => this.#sentences.get(id) ?? [])
			.flatMap((sentence) =>
				sentence.mentions.flatMap((mention) => {
					if (mention.kind !== 'quantity' && mention.kind !== 'time') return [];
					return this.at(report, mention.kind, spanOf(sentence, mention)) ?? [];
				}),
			);
	}

	/** What each sentence of the event counts of people's fates; a year named beside it makes it another event's. */
	fates(): ReadonlyMap<string, ReadonlySet<string>> {
		const found = new Map<string, ReadonlySet<string>>();
		for (const [report, { annotated }] of this.#members)
			for (const { sentence, mentions } of annotated.sentences) {
				if (mentions.some((mention) => mention.kind === 'time' && mention.grain === 'year')) continue;
				const fates = this.within(report, new Set([sentence.id])).flatMap(({ fate }) => fate ?? []);
				if (fates.length > 0) found.set(sentence.id, new Set(fates));
			}
		return found;
	}

	#read(report: string, kind: Kind, span: Span, id: string): Said | null {
		const annotated = this.#members.get(report)?.annotated;
		const sentence = this.#sentences.get(span.sentence);
		if (annotated === undefined || sentence === undefined) return null;
		const place = { report: annotated, sentences: [sentence], name: report };
		const located = locate(place, kind).find(({ mention }) => mention.start === span.start);
		if (located === undefined) return null;
		const { mention } = located;
		const mayBeOf = (fate: string) => namesFate(sentence, fate);
		if (mention.kind === 'time') {
			const value = mention.from === null ? mention.value : `${mention.from} ${mention.to}`;
			const read = { counts: null, noun: null, value, amount: value, per: null, part: partOfDay(mention.text) };
			return {
				id,
				report,
				kind,
				span,
				...read,
				fate: null,
				mayBeOf,
				isPlain: true,
				isConvertible: false,
				measure: grainOf(mention),
				tally: null,
			};
		}
		const quantity = located as Located<QuantityMention>;
		const tally = tallyAt(sentence, mention.start);
		if (tally !== undefined) return saidOfTally(tally, mention, sentence, { id, report, kind, mayBeOf });
		if (isEarlier(quantity) || isAddition(quantity) || isPartOfOthers(quantity)) return null;
		const noun = groupCounted(quantity) ?? nounCounted(quantity);
		const fate = fateOf(quantity) ?? fateOfRank(quantity);
		// "the third quarter", "a second coach": which one it is, and not how many.
		if (quantity.mention.dimension === 'rank' && fate === null) return null;
		// "One coach fell": an article more than a number, but for "one dead".
		if (fate === null && /^one$/i.test(mention.text)) return null;
		const counts = noun ?? (mention.dimension === 'count' ? null : mention.dimension);
		return {
			id,
			report,
			kind,
			span,
			counts,
			noun: mention.dimension === 'count' ? noun : null,
			value: `${numberOf(mention)} ${mention.per ?? ''}`,
			amount: numberOf(mention),
			per: mention.per,
			part: null,
			fate,
			mayBeOf,
			isPlain: mention.hedge === null,
			isConvertible: CONVERTIBLE.has(mention.dimension),
			measure: `${mention.dimension === 'rank' ? 'count' : mention.dimension} ${mention.unit} ${mention.per ?? ''}`,
			tally: null,
		};
	}
}

/** The tally that a number begins; null of its other number: "two" in "seven votes to two". */
function saidOfTally(
	tally: Tally,
	{ start }: Stretch,
	{ sentence }: AnnotatedSentence,
	own: Pick<Said, 'id' | 'report' | 'kind' | 'mayBeOf'>,
): Said | null {
	if (start !== tally.numbers[0]) return null;
	const value = `${tally.more}:${tally.less}`;
	const text = sentence.text.slice(tally.start - sentence.start, tally.end - sentence.start);
	return {
		...own,
		span: { sentence: sentence.id, start: tally.start, end: tally.end, text },
		counts: 'vote',
		noun: 'vote',
		value,
		amount: value,
		per: null,
		part: null,
		fate: null,
		isPlain: true,
		isConvertible: false,
		measure: 'tally',
		tally,
	};
}

const CONVERTIBLE: ReadonlySet<string> = new Set(['length', 'mass', 'area', 'volume', 'speed', 'temperature']);

function numberOf({ value, low, high, unit, hedge }: QuantityMention): string {
	return `${hedge === 'range' || hedge === 'vague' ? `${low}-${high}` : value} ${unit}`;
}

/** "morning" of "Monday morning". What one desk calls the evening is night to another: both begin when it gets dark. */
function partOfDay(text: string): string | null {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const part = words.find((word) => PARTS_OF_DAY.has(word)) ?? null;
	return part === 'night' ? 'evening' : part;
}

/** "Monday" and "June 3" may be one day, "May 2025" and "2026" are told of one date; four in the morning is another thing. */
function grainOf({ grain }: MentionOf<'time'>): string {
	if (grain === 'weekday') return 'day';
	return grain === 'month' ? 'year' : grain;
}

export const spanOf = (
	{ sentence: { id } }: AnnotatedSentence,
	{ start, end, text }: Stretch & { text: string },
): Span => ({
	sentence: id,
	start,
	end,
	text,
});
