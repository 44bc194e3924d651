/** A comparison looked up from every end the screen needs: by sentence, by pair, by finding. */
import type { AnnotatedReport } from '../../../src/annotate/mention.ts';
import type { Comparison, Finding, Pair, Sentence, Side, Sides } from '../../../src/model.ts';
import type { Since } from '../../../src/review/since.ts';
import { firmestFirst } from './firmness.ts';
import { type Standing, standingOf, standingOfPair, worst } from './standing.ts';

export const SIDES: readonly Side[] = ['a', 'b'];

export function otherSide(side: Side): Side {
	return side === 'a' ? 'b' : 'a';
}

export interface Placed {
	readonly side: Side;
	/** Its place among the sentences of its report. */
	readonly index: number;
	readonly sentence: Sentence;
}

export interface Book {
	/** Its findings stand in the order in which a reader goes through them, the firmest first. */
	readonly comparison: Comparison;
	/** What was read in the reports when they were compared; null where only the comparison is at hand. */
	readonly annotated: Sides<AnnotatedReport> | null;
	/** What has changed since an earlier comparison; null where there is none to hold it against. */
	readonly since: Since | null;
	/** What has changed, by the ids of the findings. */
	readonly changes: ReadonlyMap<string, 'new' | 'changed'>;
	readonly placed: ReadonlyMap<string, Placed>;
	/** What each sentence of both reports says. */
	readonly sentences: ReadonlySet<string>;
	readonly findings: ReadonlyMap<string, Finding>;
	/** The pairs a sentence stands in, best first. */
	readonly pairsOf: ReadonlyMap<string, readonly Pair[]>;
	/** Findings within one report, and those that a reviewer added between sentences that are no pair, by each sentence they point at. */
	readonly inside: ReadonlyMap<string, readonly Finding[]>;
	/** One for each sentence of each report, in order. */
	readonly standings: Sides<readonly Standing[]>;
}

export function openBook(given: Comparison, annotated: Book['annotated'] = null, since: Since | null = null): Book {
	const comparison = { ...given, findings: firmestFirst(given.findings) };
	const placed = new Map<string, Placed>();
	for (const side of SIDES) {
		comparison.reports[side].sentences.forEach((sentence, index) => {
			placed.set(sentence.id, { side, index, sentence });
		});
	}
	const findings = new Map(comparison.findings.map((finding) => [finding.id, finding]));
	const pairsOf = groupedBy(comparison.pairs, (pair) => [...pair.a, ...pair.b]);
	const within = comparison.findings.filter(({ scope, pair }) => scope !== 'cross' || pair === null);
	const inside = groupedBy(within, ({ a, b }) => [...a, ...b].map(({ sentence }) => sentence));
	const standings = (side: Side) =>
		comparison.reports[side].sentences.map(({ id }) => standingOfSentence(id, pairsOf, inside, findings));
	return {
		comparison,
		annotated,
		since,
		changes: changesIn(since),
		placed,
		sentences: new Set([...placed.values()].map(({ sentence }) => sentence.text)),
		findings,
		pairsOf,
		inside,
		standings: { a: standings('a'), b: standings('b') },
	};
}

function changesIn(since: Since | null): Book['changes'] {
	if (since === null) return new Map();
	const changed = since.changed.map(({ now }) => [now.id, 'changed'] as const);
	return new Map([...since.new.map(({ id }) => [id, 'new'] as const), ...changed]);
}

/** The findings of a pair, conflicts first. */
export function findingsOf(book: Pick<Book, 'findings'>, pair: Pair): readonly Finding[] {
	return pair.findings.flatMap((id) => book.findings.get(id) ?? []);
}

/** The findings within one report that point at any of these sentences. */
export function insideFindings(book: Book, sentences: readonly string[]): readonly Finding[] {
	return [...new Set(sentences.flatMap((id) => book.inside.get(id) ?? []))];
}

export function sentencesOf(book: Book, ids: readonly string[]): readonly Sentence[] {
	return ids.flatMap((id) => book.placed.get(id)?.sentence ?? []);
}

function standingOfSentence(
	id: string,
	pairsOf: Book['pairsOf'],
	inside: Book['inside'],
	findings: Book['findings'],
): Standing {
	const pairs = pairsOf.get(id) ?? [];
	const inPairs = pairs.map((pair) => standingOfPair(pair, findingsOf({ findings }, pair)));
	return worst([...inPairs, ...(inside.get(id) ?? []).map(standingOf)], 'only');
}

function groupedBy<T>(
	values: readonly T[],
	keysOf: (value: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const value of values) {
		for (const key of new Set(keysOf(value))) {
			const group = groups.get(key);
			if (group) group.push(value);
			else groups.set(key, [value]);
		}
	}
	return groups;
}
