/** What each tool answers: the whole as data, and a short text. A new tool is a function here and its description in `tools.ts`. */
import { compare, compareAnnotated } from '../../src/compare.ts';
import { coverageOf } from '../../src/coverage/coverage.ts';
import { judge } from '../../src/judge.ts';
import type { Draft, Settings, Sides } from '../../src/model.ts';
import { prepare } from '../../src/prepare/prepare.ts';
import { ReadFailure } from '../../src/read/failure.ts';
import { type Fields, isRecord } from '../../src/read/fields.ts';
import { coverageText } from '../../src/report/coverage/text.ts';
import { DEFAULT_SETTINGS } from '../../src/settings.ts';
import type { Allowed } from './allowed.ts';
import { givenReport } from './given-report.ts';
import { shortened, toldComparison, toldJudgements, toldReport } from './told.ts';
import type { ToolName } from './tools.ts';

export interface Answer {
	readonly structured: object;
	readonly text: string;
}

type Answering = (given: Fields, allowed: Allowed) => Promise<Answer>;

const ANSWERS: Readonly<Record<ToolName, Answering>> = {
	async compare_reports(given, allowed) {
		const comparison = compare(await bothReports(given, allowed), settingsOf(given));
		return { structured: comparison, text: toldComparison(comparison) };
	},
	async coverage(given, allowed) {
		const coverage = coverageOf(compareAnnotated(await bothReports(given, allowed)));
		return { structured: coverage, text: shortened(coverageText(coverage, { width: TEXT_WIDTH, colour: false })) };
	},
	async judge_sentences(given) {
		const pairs = pairsOf(given);
		const judgements = pairs.map(({ a, b }) => judge(a, b));
		return { structured: { judgements }, text: toldJudgements(judgements) };
	},
	async read_report(given, allowed) {
		const report = prepare(await givenReport(given, 'report', allowed), 'a');
		return { structured: report, text: toldReport(report) };
	},
};

const TEXT_WIDTH = 100;

/**
 * @throws ReadFailure for arguments that cannot be used
 */
export function answerOf(tool: unknown, given: unknown, allowed: Allowed): Promise<Answer> {
	const answering = typeof tool === 'string' && Object.hasOwn(ANSWERS, tool) ? ANSWERS[tool as ToolName] : undefined;
	if (answering === undefined) throw new ReadFailure('malformed', `there is no tool ${String(tool)}`);
	return answering(isRecord(given) ? given : {}, allowed);
}

async function bothReports(given: Fields, allowed: Allowed): Promise<Sides<Draft>> {
	return { a: await givenReport(given, 'a', allowed), b: await givenReport(given, 'b', allowed) };
}

function settingsOf({ minimum_similarity: least }: Fields): Settings {
	if (least === undefined || least === null) return DEFAULT_SETTINGS;
	if (typeof least === 'number' && least >= 0 && least <= 1) return { ...DEFAULT_SETTINGS, minimumSimilarity: least };
	throw new ReadFailure('malformed', '"minimum_similarity" must be a number from 0 to 1');
}

/** More are for `counterpoint judge`, which answers them as they come. */
const MOST_PAIRS = 500;
/** In characters, of one sentence: a hundred times as long as any of news. Whole reports are compared. */
const LONGEST_SENTENCE = 100_000;

function pairsOf({ pairs }: Fields): readonly Sides<string>[] {
	if (!Array.isArray(pairs) || pairs.length === 0)
		throw new ReadFailure('malformed', '"pairs" must be a list of {"a": sentence, "b": sentence}');
	if (pairs.length > MOST_PAIRS)
		throw new ReadFailure('too-large', `"pairs" has ${pairs.length} couples; ${MOST_PAIRS} may be judged at once`);
	return pairs.map((pair: unknown, k) => ({ a: sentenceOf(pair, 'a', k), b: sentenceOf(pair, 'b', k) }));
}

function sentenceOf(pair: unknown, side: 'a' | 'b', k: number): string {
	const sentence = isRecord(pair) ? pair[side] : undefined;
	if (typeof sentence !== 'string') throw new ReadFailure('malformed', `"pairs[${k}].${side}" must be a sentence`);
	if (sentence.length <= LONGEST_SENTENCE) return sentence;
	throw new ReadFailure('too-large', `"pairs[${k}].${side}" may have ${LONGEST_SENTENCE} characters`);
}
