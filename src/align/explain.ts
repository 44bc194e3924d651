/** Why sentences were paired, or were not: which words met which, and what speaks for and against. */
import type { AnnotatedReport } from '../annotate/mention.ts';
import { firstIndex } from '../annotate/words.ts';
import { coupleOf, likelyCouples, passage } from './align.ts';
import type { Candidate } from './candidates.ts';
import type { MetCouple } from './couple.ts';
import type { Side, Sides, Span } from '../model.ts';
import { type Profile, profilesOf } from './profile.ts';
import type { EvidenceName } from './evidence.ts';
import { oddsOf, similarityOfLink, weigherAmong } from './links.ts';
import { similarityIn } from './context.ts';
import { likenessIn, type Share } from './similarity.ts';
import { surroundingsOf } from './surroundings.ts';
import { nearestAt, type WordTable, wordTable } from './word-table.ts';
import type { Unit } from './units.ts';

/** A word of A and the word of B that comes nearest to it. */
export interface WordMeeting extends Sides<Span> {
	/** 1 for one lemma or one name, less for words of like meaning. */
	readonly likeness: number;
	/** How much the word tells among the sentences of these reports: the rarer, the more. */
	readonly weight: number;
}

/** The ids explained, and why. */
export interface Explanation extends Sides<readonly string[]> {
	/** 0..1; 0.5 is where a reader would be of two minds. */
	readonly similarity: number;
	/** What each piece of evidence measured, and what it adds to the logarithm of the odds, the weightiest first. */
	readonly evidence: readonly Share<EvidenceName>[];
	/** The words that met, the most telling first. */
	readonly met: readonly WordMeeting[];
	/** The telling words that met nothing. */
	readonly alone: Sides<readonly Span[]>;
}

/** Below this, two words have too little in common to be called met. */
const MET = 0.4;

/** @throws RangeError where a report has no sentence of that id. */
export type Explain = (ids: Sides<readonly string[]>) => Explanation;

/**
 * Explains any two sentences of these reports, or the sentences of a pair, each side taken for one; what all explanations
 * have in common is worked out once.
 */
export function explainer(reports: Sides<AnnotatedReport>): Explain {
	const profiles = profilesOf(reports);
	const surroundings = surroundingsOf(reports, profiles, likelyCouples(profiles));
	const weigh = weigherAmong(surroundings);
	const spans = { a: spansIn(reports.a), b: spansIn(reports.b) };
	return (ids) => {
		const numbers = { a: numbersOf(profiles.a, ids.a), b: numbersOf(profiles.b, ids.b) };
		const [a, b] = [passage(profiles.a, numbers.a), passage(profiles.b, numbers.b)];
		const best = likeliest(
			numbers,
			(couple) => coupleOf(profiles, couple),
			(couple) => oddsOf(weigh(couple)),
		);
		const evidence = weigh(best);
		const table = wordTable(a, b);
		return {
			a: ids.a,
			b: ids.b,
			similarity: similarityOfLink(
				{ odds: oddsOf(evidence) },
				similarityIn(surroundings.contextOf(best), likenessIn(table)),
			),
			evidence: [...evidence].sort(byWeight),
			met: meetings(table, spans).sort((x, y) => y.weight * y.likeness - x.weight * x.likeness),
			alone: {
				a: withoutMeeting(table, 'a').map(spans.a),
				b: withoutMeeting(table, 'b').map(spans.b),
			},
		};
	};
}

const byWeight = (x: Share<string>, y: Share<string>) => Math.abs(y.share) - Math.abs(x.share);

function numbersOf(profiles: readonly Profile[], ids: readonly string[]): readonly number[] {
	return ids.map((id) => {
		const number = profiles.findIndex(({ annotated }) => annotated.sentence.id === id);
		if (number < 0) throw new RangeError(`there is no sentence ${id}`);
		return number;
	});
}

/** Of the couples of these sentences the one that a reader would link first. */
function likeliest(
	numbers: Sides<readonly number[]>,
	coupleOf: (numbers: Candidate) => MetCouple,
	oddsOf: (couple: MetCouple) => number,
): MetCouple {
	const couples = numbers.a.flatMap((a) => numbers.b.map((b) => coupleOf({ a, b })));
	return couples.reduce((best, couple) => (oddsOf(couple) > oddsOf(best) ? couple : best));
}

type SpanOf = (unit: Unit) => Span;

function meetings(table: WordTable, spans: Sides<SpanOf>): WordMeeting[] {
	const { a, b } = table;
	return a.words.flatMap((word, row) => {
		const likeness = nearestAt(table, 'a', row);
		const unit = a.units[row];
		const other = word.isStop || likeness < MET ? undefined : b.units[columnMet(table, row)];
		return unit && other ? [{ a: spans.a(unit), b: spans.b(other), likeness, weight: word.weight }] : [];
	});
}

/** The place of the word of B that is nearest to a word of A; -1 where there is none. */
function columnMet({ a, b, apart, like }: WordTable, row: number): number {
	const same = b.lemmas.indexOf(a.lemmas[row] ?? -1);
	if (same >= 0) return same;
	for (const { side, whole, parts } of apart) {
		if (side === 'a' && whole === row) return parts[0] ?? -1;
		if (side === 'b' && parts.includes(row)) return whole;
	}
	const inRow = like.filter((words) => words.row === row);
	return inRow.reduce((best, words) => (words.likeness > best.likeness ? words : best), { column: -1, likeness: 0 })
		.column;
}

function withoutMeeting(table: WordTable, side: Side): readonly Unit[] {
	const { words, units } = table[side];
	const weightAt = (place: number) => words[place]?.weight ?? 0;
	return [...units.keys()]
		.filter((place) => !words[place]?.isStop && nearestAt(table, side, place) < MET)
		.sort((x, y) => weightAt(y) - weightAt(x))
		.map((place) => units[place] as Unit);
}

function spansIn({ report: { text, sentences } }: AnnotatedReport): SpanOf {
	return ({ start, end }) => {
		const sentence = sentences[firstIndex(sentences, (one) => one.end > start)];
		return { sentence: sentence?.id ?? '', start, end, text: text.slice(start, end) };
	};
}
