/**
 * Whether two reports rest on one source: words in common beyond what chance explains, the same quotations in the same
 * order, credits of agencies. Quotations are counted apart, since two reporters in one room quote alike.
 */
import type { QuotationMention } from '../annotate/mention.ts';
import { coverage } from '../annotate/words.ts';
import { CREDITS } from '../lexicon/agencies.ts';
import type { Sides } from '../model.ts';
import type { Credit, Shared, SharedHere, SharedRun } from './model.ts';
import { isWord, percentOf, type Reading } from './reading.ts';
import { LEAST_RUN, type Run, type RunWord, runsIn } from './runs.ts';
import { runsBetween } from './runs-between.ts';
import { outermost } from './statements.ts';

/**
 * From this share of either report's own words on, in whole per cent, two reports are said to share text. Reports written
 * apart from each other rarely reach 2: see docs/coverage.md.
 */
const LEAST_SHARE = 8;
/** One run of eight words in a short report may be a name and its office: "a ban on night flights at the airport of". */
const LEAST_IN_COMMON = 12;

export function sharedOf(readings: Sides<Reading>): Shared {
	const words = { a: wordsOf(readings.a, 'own'), b: wordsOf(readings.b, 'own') };
	const quoted = { a: wordsOf(readings.a, 'quoted'), b: wordsOf(readings.b, 'quoted') };
	const quotations = sameQuotations(readings);
	const credits = { a: creditsIn(readings.a), b: creditsIn(readings.b) };
	const here = (side: 'a' | 'b'): SharedHere => {
		const other = side === 'a' ? 'b' : 'a';
		const inCommon = lengthOf(runsIn(words[side], words[other]));
		const quotedInCommon = lengthOf(runsIn(quoted[side], quoted[other]));
		return {
			words: words[side].length,
			inCommon,
			share: percentOf(inCommon, words[side].length),
			quotedInCommon,
			quotations: quotations.all[side],
			credits: credits[side],
		};
	};
	const sides = { a: here('a'), b: here('b') };
	return {
		...sides,
		leastRun: LEAST_RUN,
		sameQuotations: quotations.same,
		inTheSameOrder: quotations.inOrder,
		runs: runsBetween(words).map((run) => sharedRun(run, words, readings)),
		says: saysOf(sides),
	};
}

function saysOf({ a, b }: Sides<SharedHere>): Shared['says'] {
	const isMuch = ({ share, inCommon }: SharedHere) => share >= LEAST_SHARE && inCommon >= LEAST_IN_COMMON;
	if (isMuch(a) || isMuch(b)) return 'text in common';
	const agencies = a.credits.map(({ agency }) => agency.toLowerCase());
	return b.credits.some(({ agency }) => agencies.includes(agency.toLowerCase()))
		? 'the same agency credited'
		: 'nothing found';
}

const lengthOf = (runs: readonly Run[]) => runs.reduce((sum, { length }) => sum + length, 0);

/** The words of the body inside quotation marks or outside of them. */
function wordsOf(reading: Reading, which: 'own' | 'quoted'): readonly RunWord[] {
	const isQuoted = coverage(outermost(reading.report.sentences));
	const words: RunWord[] = [];
	let last = false;
	for (const { sentence, tokens } of reading.report.sentences) {
		if (sentence.role !== 'body') continue;
		for (const token of tokens.filter(isWord)) {
			const isWanted = isQuoted(token.start) === (which === 'quoted');
			if (isWanted)
				words.push({ normal: token.normal, sentence: sentence.id, start: token.start, end: token.end, breaks: !last });
			last = isWanted;
		}
	}
	return words;
}

function sharedRun({ at, there, length }: Run, words: Sides<readonly RunWord[]>, readings: Sides<Reading>): SharedRun {
	const stretch = (side: 'a' | 'b', from: number) => {
		const [first, last] = [words[side][from], words[side][from + length - 1]];
		const { text } = readings[side].report.report;
		const [start, end] = [first?.start ?? 0, last?.end ?? 0];
		return { sentence: first?.sentence ?? '', start, end, text: text.slice(start, end) };
	};
	return { words: length, a: stretch('a', at), b: stretch('b', there) };
}

/** Quotations of fewer words are terms that anybody quotes: "debt trap". */
const LEAST_QUOTED = 4;

/** Looked for from both sides: of two that fit one, it matters which is asked first, and what is more is in common. */
function sameQuotations({ a, b }: Sides<Reading>) {
	const [ours, theirs] = [quotationsOf(a), quotationsOf(b)];
	const met = [metIn(theirs, ours), metIn(ours, theirs)];
	return {
		all: { a: ours.length, b: theirs.length },
		same: Math.max(...met.map(({ length }) => length)),
		inOrder: Math.max(...met.map(longestRise)),
	};
}

/** The places in `theirs` of those that are the same as ours, in our order, each taken once. */
function metIn(theirs: readonly string[], ours: readonly string[]): readonly number[] {
	const taken = new Set<number>();
	return ours.flatMap((text) => {
		const at = theirs.findIndex((other, number) => !taken.has(number) && isSameQuotation(text, other));
		if (at < 0) return [];
		taken.add(at);
		return [at];
	});
}

function quotationsOf({ report }: Reading): readonly string[] {
	const inner = ({ inner: { start, end } }: QuotationMention) =>
		report.report.text
			.slice(start, end)
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim();
	return outermost(report.sentences)
		.map(inner)
		.filter((text) => text.split(' ').length >= LEAST_QUOTED);
}

/** One may be cut out of the other. */
const isSameQuotation = (x: string, y: string) => ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `);

/** How many of these come in rising order, at most. */
function longestRise(numbers: readonly number[]): number {
	const lengths: number[] = [];
	numbers.forEach((number, at) => {
		const before = lengths.filter((_, earlier) => earlier < at && (numbers[earlier] ?? 0) < number);
		lengths.push(1 + Math.max(0, ...before));
	});
	return Math.max(0, ...lengths);
}

/** Looked for in all of the text, since a credit is mostly set aside. */
function creditsIn({ report: { report } }: Reading): readonly Credit[] {
	return CREDITS.flatMap((credit) =>
		[...report.text.matchAll(credit)].map((found) => ({
			agency: found[1] ?? '',
			start: found.index,
			end: found.index + found[0].length,
			text: found[0],
		})),
	);
}
