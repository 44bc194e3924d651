/**
 * What a reader is asked about: each matched pair with its neighbours, then each run of sentences that stand in one report
 * only, with the nearest of the other. No question is larger than a small model takes.
 */
import type { Comparison, Pair, Report, Sentence, Side, Sides } from '../model.ts';
import { type Nearest, nearestIn } from './nearest.ts';
import type { Line, Passage } from './reader.ts';
import { PASSAGE_TOKENS, tokensOfLine } from './size.ts';

/** Sentences of a run that are asked about together. More, and a model passes over some. */
const MOST_OF_A_RUN = 4;
/** Sentences of the other report that a run is held against. */
const MOST_NEAREST = 4;

export interface Passages {
	readonly passages: readonly Passage[];
	/** Passages of which not even the sentences asked about fit into a small model. */
	readonly tooLong: number;
}

/** In the order of the first report, pairs first. */
export function passagesOf({ reports, pairs, omissions }: Comparison): Passages {
	const whole = { a: reportOf(reports.a), b: reportOf(reports.b) };
	const nearest = { a: nearestIn(whole.a.sentences), b: nearestIn(whole.b.sentences) };
	const missing = (side: Side) =>
		new Set(omissions.filter(({ missingFrom }) => missingFrom !== side).map(({ sentence }) => sentence));
	const made = [
		...pairs.map((pair) => matched(whole, pair)),
		...runsOf(whole.a.sentences, missing('a')).map((run) => unmatched('a', run, nearest.b)),
		...runsOf(whole.b.sentences, missing('b')).map((run) => unmatched('b', run, nearest.a)),
	];
	const passages = made.filter((one) => typeof one === 'object');
	return { passages, tooLong: made.filter((one) => one === 'too long').length };
}

type Made = Passage | 'too long' | 'nothing to ask';

interface Numbered {
	readonly sentences: readonly Sentence[];
	readonly numbers: ReadonlyMap<string, number>;
}

function reportOf({ sentences }: Report): Numbered {
	return { sentences, numbers: new Map(sentences.map(({ id }, number) => [id, number])) };
}

/** Sides of nearly the same words hold nothing to be found. */
function matched(reports: Sides<Numbered>, pair: Pair): Made {
	if (pair.ground === 'nearly the same words') return 'nothing to ask';
	const asked = { a: namedIn(reports.a, pair.a), b: namedIn(reports.b, pair.b) };
	const around = { a: neighboursOf(reports.a, asked.a), b: neighboursOf(reports.b, asked.b) };
	const fitting = fitted(asked, around);
	return fitting === null ? 'too long' : { kind: 'matched', pair: pair.id, ...fitting };
}

function unmatched(side: Side, run: readonly Sentence[], nearest: Nearest): Made {
	const near = nearest(run, MOST_NEAREST);
	if (near.length === 0) return 'nothing to ask';
	const none: readonly Sentence[] = [];
	const fitting =
		side === 'a'
			? fitted({ a: run, b: none }, { a: none, b: near })
			: fitted({ a: none, b: run }, { a: near, b: none });
	if (fitting === null || fitting.a.length === 0 || fitting.b.length === 0) return 'too long';
	return { kind: 'unmatched', pair: null, ...fitting };
}

function namedIn({ sentences, numbers }: Numbered, ids: readonly string[]): readonly Sentence[] {
	return ids.flatMap((id) => sentences[numbers.get(id) ?? -1] ?? []);
}

/** The sentence before and the one behind each, as far as they are not asked about themselves. */
function neighboursOf({ sentences, numbers }: Numbered, asked: readonly Sentence[]): readonly Sentence[] {
	const own = new Set(asked.map(({ id }) => numbers.get(id) ?? -1));
	const around = [...own].flatMap((number) => [number - 1, number + 1]).filter((number) => !own.has(number));
	return [...new Set(around)].flatMap((number) => sentences[number] ?? []);
}

/** Sentences of one report only that follow each other, in stretches that are read together. */
function runsOf(sentences: readonly Sentence[], missing: ReadonlySet<string>): readonly (readonly Sentence[])[] {
	const runs: Sentence[][] = [];
	let run: Sentence[] = [];
	for (const sentence of sentences) {
		if (!missing.has(sentence.id) || run.length >= MOST_OF_A_RUN) run = [];
		if (!missing.has(sentence.id)) continue;
		if (run.length === 0) runs.push(run);
		run.push(sentence);
	}
	return runs;
}

/**
 * The lines of both sides in the order of their reports, those asked about and of the others as many as there is room for,
 * side by side, so that which report is A does not matter. Null where not even those asked about fit.
 */
function fitted(asked: Sides<readonly Sentence[]>, around: Sides<readonly Sentence[]>): Sides<readonly Line[]> | null {
	let room = PASSAGE_TOKENS - sizeOf(asked.a) - sizeOf(asked.b);
	if (room < 0) return null;
	const kept: Sides<Sentence[]> = { a: [], b: [] };
	for (let k = 0; k < Math.max(around.a.length, around.b.length); k++) {
		const both = { a: around.a.slice(k, k + 1), b: around.b.slice(k, k + 1) };
		const size = sizeOf(both.a) + sizeOf(both.b);
		if (size > room) continue;
		room -= size;
		kept.a.push(...both.a);
		kept.b.push(...both.b);
	}
	return { a: linesOf(asked.a, kept.a), b: linesOf(asked.b, kept.b) };
}

function sizeOf(sentences: readonly Sentence[]): number {
	return sentences.reduce((sum, { text }) => sum + tokensOfLine(text), 0);
}

function linesOf(asked: readonly Sentence[], context: readonly Sentence[]): readonly Line[] {
	const line = (role: Line['role']) => (sentence: Sentence) => ({ sentence, role });
	return [...asked.map(line('asked')), ...context.map(line('context'))]
		.sort((x, y) => x.sentence.start - y.sentence.start)
		.map(({ sentence: { id, text }, role }) => ({ sentence: id, text, role }));
}
