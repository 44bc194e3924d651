/**
 * What is known of two sentences of two reports and speaks for or against their telling one matter.
 *
 * The comparison of two reports sees these two alone. Among many, a third may tell the same in the words of both, all of them
 * show which words are rare in the event, and "19 of them died" is about the dead whatever else the sentence says.
 */
import { addTo } from '../align/lists.ts';
import type { AnnotatedSentence } from '../annotate/mention.ts';
import { isName } from '../coverage/features.ts';
import { softLikeness } from '../coverage/soft-likeness.ts';
import type { WordsOf } from './by-words.ts';
import type { Meeting } from './meeting.ts';
import type { Member } from './reports.ts';
import type { Sayings } from './sayings.ts';

/** Each in 0..1 or a little above. */
export interface Measures {
	/** Similarity of the pair that joins the two; 0 where none does. */
	readonly linked: number;
	/** How surely a reader would link them, as the comparison of the two reports has it: from 0 for hardly to 2. */
	readonly odds: number;
	/** By how much a reader would sooner link one of the two with another sentence of the other's report. */
	readonly rival: number;
	/** The cosine of their words, rare ones of the event weighing more. */
	readonly words: number;
	/** The share of the other reports in which a sentence is linked with both. */
	readonly third: number;
	/** How surely the sentences before, or behind, both are linked. */
	readonly beside: number;
	/** How surely one of the two is linked with the sentence before or behind the other. */
	readonly around: number;
	/** Whether both count people of one fate: the dead, the missing. */
	readonly fates: number;
	/** Whether both give one number, more than two, or one day. */
	readonly figures: number;
	/** Whether both count one kind of things, whatever their number: "620 beds", "560 beds". */
	readonly counts: number;
	/** How near in meaning their words are, whatever the event: "the slides", "the escape chutes". */
	readonly meaning: number;
	/** Whether they name one person, body or place, as many sentences of an event do. */
	readonly names: number;
	/** How near they stand in their reports, both at the beginning or both at the end: what weighs most is told first. */
	readonly place: number;
}

export const MEASURES = [
	'linked',
	'odds',
	'rival',
	'words',
	'third',
	'beside',
	'around',
	'fates',
	'figures',
	'counts',
	'meaning',
	'names',
	'place',
] as const satisfies readonly (keyof Measures)[];

export interface MeasuredCouple {
	readonly a: string;
	readonly b: string;
	readonly measures: Measures;
}

/** Couples of whom a reader would link fewer show nothing of what a third report tells. */
const LINKS_BY_A_THIRD = 0.3;
/** Beyond these, the logarithm of the odds tells no more. */
const MOST_ODDS = 4;
/** "two" is met by chance. */
const SMALL = 2;

interface Sentence {
	readonly id: string;
	readonly report: number;
	/** Its words by their weights, scaled to length one. */
	readonly words: ReadonlyMap<string, number>;
	readonly fates: ReadonlySet<string>;
	readonly values: ReadonlySet<string>;
	readonly nouns: ReadonlySet<string>;
	readonly names: ReadonlySet<string>;
	/** 0 for the first of its report, towards 1 for the last. */
	readonly place: number;
	readonly annotated: AnnotatedSentence;
}

type Near = readonly Map<number, number>[];

/** Every couple of two reports that shares a word, a link or a third sentence is told of once, in the order of the sentences. */
export function eachCouple(
	members: readonly Member[],
	meetings: readonly Meeting[],
	words: WordsOf,
	sayings: Sayings,
	tell: (couple: MeasuredCouple) => void,
): void {
	const sentences = sentencesOf(members, words, sayings);
	const { near, linked } = linksOf(sentences, meetings);
	const best = bestByReport(sentences, near);
	const measureOf = measurer(sentences, near, linked, best);
	const index = indexOf(sentences);
	const others = Math.max(1, members.length - 2);
	sentences.forEach((sentence, x) => {
		const cosines = sharedWords(sentence, x, sentences, index);
		const thirds = byAThird(x, sentences, near);
		const met = new Set([...cosines.keys(), ...thirds.keys(), ...(near[x]?.keys() ?? [])]);
		for (const y of [...met].sort((one, other) => one - other)) {
			const other = sentences[y];
			if (y <= x || other === undefined || other.report === sentence.report) continue;
			const third = Math.min(1, (thirds.get(y) ?? 0) / others);
			const measures = { ...measureOf(x, y), words: cosines.get(y) ?? 0, third };
			tell({ a: sentence.id, b: other.id, measures });
		}
	});
}

function sentencesOf(members: readonly Member[], words: WordsOf, sayings: Sayings): readonly Sentence[] {
	const fates = sayings.fates();
	return members.flatMap(({ id: report, annotated }, number) =>
		annotated.sentences.map((one, place): Sentence => {
			const { id } = one.sentence;
			const said = sayings.within(report, new Set([id]));
			return {
				id,
				report: number,
				words: scaled(words.get(id) ?? new Map()),
				fates: fates.get(id) ?? new Set(),
				values: new Set(said.flatMap(({ kind, value }) => (isTelling(kind, value) ? [`${kind} ${value}`] : []))),
				nouns: new Set(said.flatMap(({ noun }) => noun ?? [])),
				names: new Set([...(words.get(id)?.keys() ?? [])].filter(isName)),
				place: place / annotated.sentences.length,
				annotated: one,
			};
		}),
	);
}

const isTelling = (kind: string, value: string) => kind === 'time' || Number.parseFloat(value) > SMALL;

function scaled(words: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
	let squares = 0;
	for (const weight of words.values()) squares += weight * weight;
	const length = Math.sqrt(squares) || 1;
	return new Map([...words].map(([word, weight]) => [word, weight / length]));
}

/** How surely sentences are linked, and by what similarity where a pair stands, by their numbers from either side. */
function linksOf(
	sentences: readonly Sentence[],
	meetings: readonly Meeting[],
): { readonly near: Near; readonly linked: Near } {
	const numbers = new Map(sentences.map(({ id }, number) => [id, number]));
	const near = sentences.map(() => new Map<number, number>());
	const linked = sentences.map(() => new Map<number, number>());
	const put = (lists: Near, a: string, b: string, value: number) => {
		const [x, y] = [numbers.get(a), numbers.get(b)];
		if (x === undefined || y === undefined) return;
		const most = Math.max(value, lists[x]?.get(y) ?? 0);
		lists[x]?.set(y, most);
		lists[y]?.set(x, most);
	};
	for (const { ties, likely } of meetings) {
		for (const { a, b, odds } of likely) put(near, a, b, 1 / (1 + Math.exp(-odds)));
		for (const { a, b, weight } of ties) {
			put(near, a, b, weight);
			put(linked, a, b, weight);
		}
	}
	return { near, linked };
}

/** For each sentence the surest link it has into every report. */
function bestByReport(sentences: readonly Sentence[], near: Near): Near {
	return near.map((links) => {
		const best = new Map<number, number>();
		for (const [other, chance] of links) {
			const report = sentences[other]?.report ?? -1;
			best.set(report, Math.max(chance, best.get(report) ?? 0));
		}
		return best;
	});
}

function measurer(sentences: readonly Sentence[], near: Near, linked: Near, best: Near) {
	const chance = (x: number, y: number) => near[x]?.get(y) ?? 0;
	// At the end of a report begins the next one.
	const next = (x: number, step: number) =>
		sentences[x + step]?.report === sentences[x]?.report ? x + step : undefined;
	const chanceAt = (x: number | undefined, y: number | undefined) =>
		x === undefined || y === undefined ? 0 : chance(x, y);
	return (x: number, y: number): Omit<Measures, 'words' | 'third'> => {
		const [one, other] = [sentences[x] as Sentence, sentences[y] as Sentence];
		const odds = logOdds(chance(x, y));
		const rival = Math.max(logOdds(best[x]?.get(other.report) ?? 0), logOdds(best[y]?.get(one.report) ?? 0));
		return {
			linked: linked[x]?.get(y) ?? 0,
			odds: (odds + MOST_ODDS) / MOST_ODDS,
			rival: (rival - odds) / MOST_ODDS,
			beside: Math.max(...[-1, 1].map((step) => chanceAt(next(x, step), next(y, step)))),
			around: Math.max(...[-1, 1].flatMap((step) => [chanceAt(next(x, step), y), chanceAt(x, next(y, step))])),
			fates: shareOne(one.fates, other.fates),
			figures: shareOne(one.values, other.values),
			counts: shareOne(one.nouns, other.nouns),
			meaning: softLikeness(one.annotated, other.annotated),
			names: shareOne(one.names, other.names),
			place: 1 - Math.abs(one.place - other.place),
		};
	};
}

function logOdds(chance: number): number {
	if (chance <= 0) return -MOST_ODDS;
	if (chance >= 1) return MOST_ODDS;
	return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log(chance / (1 - chance))));
}

function shareOne(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
	for (const one of x) if (y.has(one)) return 1;
	return 0;
}

/** The numbers of the sentences that have a word. */
type Index = ReadonlyMap<string, readonly number[]>;

function indexOf(sentences: readonly Sentence[]): Index {
	const index = new Map<string, number[]>();
	sentences.forEach(({ words }, number) => {
		for (const word of words.keys()) addTo(index, word, number);
	});
	return index;
}

/** The cosines with all later sentences of other reports that share a word. */
function sharedWords(
	{ words, report }: Sentence,
	x: number,
	sentences: readonly Sentence[],
	index: Index,
): ReadonlyMap<number, number> {
	const cosines = new Map<number, number>();
	for (const [word, weight] of words)
		for (const y of index.get(word) ?? []) {
			const other = sentences[y];
			if (y <= x || other === undefined || other.report === report) continue;
			cosines.set(y, (cosines.get(y) ?? 0) + weight * (other.words.get(word) ?? 0));
		}
	return cosines;
}

/** How surely third sentences are linked with both, summed. */
function byAThird(x: number, sentences: readonly Sentence[], near: Near): ReadonlyMap<number, number> {
	const sums = new Map<number, number>();
	const report = sentences[x]?.report;
	for (const [third, first] of near[x] ?? []) {
		if (first < LINKS_BY_A_THIRD) continue;
		for (const [y, second] of near[third] ?? [])
			if (second >= LINKS_BY_A_THIRD && y > x && sentences[y]?.report !== report)
				sums.set(y, (sums.get(y) ?? 0) + Math.min(first, second));
	}
	return sums;
}
