/** Why two sentences were paired: which words met which, and what each signal gave. */
import type { AnnotatedReport } from '../annotate/mention.ts';
import { likelyCouples } from './align.ts';
import { type Context, contextAmong, contextShares, similarityIn } from './context.ts';
import type { Sides, Span } from '../model.ts';
import { type Profile, profilesOf } from './profile.ts';
import { likeness, type Share, signalShares } from './similarity.ts';
import type { SignalName } from './signals.ts';
import { type WordTable, wordTable } from './word-table.ts';
import type { Word } from './words.ts';

/** A word of A and the word of B that comes nearest to it. */
export interface WordMeeting extends Sides<Span> {
	/** 1 for one lemma or one name, less for words of like meaning. */
	readonly likeness: number;
	/** How much the word tells among the sentences of these reports: the rarer, the more. */
	readonly weight: number;
}

export interface Explanation extends Sides<string> {
	/** 0..1; 0.5 is where a reader would be of two minds. */
	readonly similarity: number;
	/** What each signal measured and gave, the weightiest first. */
	readonly signals: readonly Share<SignalName | keyof Context>[];
	/** The words that met, the most telling first. */
	readonly met: readonly WordMeeting[];
	/** The telling words that met nothing. */
	readonly alone: Sides<readonly Span[]>;
}

/** Below this, two words have too little in common to be called met. */
const MET = 0.4;

/** @throws RangeError where a report has no sentence of that id. */
export function explain(reports: Sides<AnnotatedReport>, ids: Sides<string>): Explanation {
	return explainer(reports)(ids);
}

/** Explains any two sentences of these reports; what they all have in common is worked out once. */
export function explainer(reports: Sides<AnnotatedReport>): (ids: Sides<string>) => Explanation {
	const profiles = profilesOf(reports);
	const contextOf = contextAmong(profiles, likelyCouples(profiles));
	return (ids) => {
		const place = { a: placeOf(profiles.a, ids.a), b: placeOf(profiles.b, ids.b) };
		const [a, b] = [profiles.a[place.a] as Profile, profiles.b[place.b] as Profile];
		const couple = { ...place, likeness: likeness(a, b) };
		const context = contextOf(couple);
		const table = wordTable(a, b);
		return {
			...ids,
			similarity: similarityIn(context, couple.likeness),
			signals: [...signalShares(a, b), ...contextShares(context)].sort(byWeight),
			met: meetings(table).sort((x, y) => y.weight * y.likeness - x.weight * x.likeness),
			alone: { a: withoutMeeting(a, table.nearest.a), b: withoutMeeting(b, table.nearest.b) },
		};
	};
}

const byWeight = (x: Share<string>, y: Share<string>) => Math.abs(y.share) - Math.abs(x.share);

function placeOf(profiles: readonly Profile[], id: string): number {
	const place = profiles.findIndex(({ annotated }) => annotated.sentence.id === id);
	if (place < 0) throw new RangeError(`there is no sentence ${id}`);
	return place;
}

function meetings(table: WordTable): WordMeeting[] {
	const { a, b, nearest } = table;
	return a.words.flatMap((word, row) => {
		const likeness = nearest.a[row] ?? 0;
		const other = word.isStop || likeness < MET ? undefined : b.words[columnMet(table, row)];
		return other ? [{ a: spanOf(a, word), b: spanOf(b, other), likeness, weight: word.weight }] : [];
	});
}

/** The place of the word of B that is nearest to a word of A; -1 where there is none. */
function columnMet({ a, b, like }: WordTable, row: number): number {
	const same = b.lemmas.indexOf(a.lemmas[row] ?? -1);
	if (same >= 0) return same;
	const inRow = like.filter((words) => words.row === row);
	return inRow.reduce((best, words) => (words.likeness > best.likeness ? words : best), { column: -1, likeness: 0 })
		.column;
}

function withoutMeeting(profile: Profile, nearest: Float32Array): readonly Span[] {
	return profile.words
		.filter((word, place) => !word.isStop && (nearest[place] ?? 0) < MET)
		.sort((x, y) => y.weight - x.weight)
		.map((word) => spanOf(profile, word));
}

function spanOf({ annotated: { sentence } }: Profile, { start, end }: Word): Span {
	return {
		sentence: sentence.id,
		start,
		end,
		text: sentence.text.slice(start - sentence.start, end - sentence.start),
	};
}
