/** Lines of `judge` and `batch` answered with a reader beside the program. */
import type { Sides } from '../../src/model.ts';
import type { Fields } from '../../src/read/fields.ts';
import type { LinePolicy } from '../../src/read/origins.ts';
import { say } from '../failure.ts';
import { type Answer, answerLine, linesIn, print } from '../ndjson.ts';
import { answerInOrder } from '../queue/in-order.ts';
import { answerBatch, type Batch } from '../queue/batch.ts';
import type { ReaderWanted } from './options.ts';
import { readerFor } from './reader.ts';

/** Bytes of lines that wait for their answers. */
const MOST_BYTES = 64_000_000;

/** @param sentences of a line; throws ReadFailure for a line that has none */
export async function answerJudgeWithReader(
	file: string,
	wanted: ReaderWanted,
	sentences: (row: Fields) => Sides<string>,
): Promise<void> {
	const reader = await readerFor(wanted);
	const { judgeWithReader } = await import('../../src/reader/judge-with-reader.ts');
	const tally = tallyOfAnswers();
	const answer: Answer = async (row) => {
		const { a, b } = sentences(row);
		const judgement = await judgeWithReader(a, b, reader);
		tally.add(judgement.reading);
		return judgement;
	};
	const ahead = { lines: wanted.jobs, bytes: MOST_BYTES };
	await answerInOrder(linesIn(file), ahead, (line) => answerLine(line, answer), print);
	tally.tell();
}

export async function answerBatchWithReader(batch: Batch, wanted: ReaderWanted, inLine: LinePolicy): Promise<void> {
	const reader = await readerFor(wanted);
	const tally = tallyOfAnswers();
	await answerBatch(batch, async () => {
		const { compareWithReader } = await import('../../src/reader/compare-with-reader.ts');
		const { reportsInLine } = await import('../report-in-line.ts');
		return async (row) => {
			const comparison = await compareWithReader(await reportsInLine(row, inLine), reader);
			tally.add(comparison.reading);
			return { comparison };
		};
	});
	tally.tell();
}

interface Answers {
	readonly questions: number;
	readonly answered: number;
	readonly unanswered: readonly { readonly why: string }[];
}

/** Each line tells what it has no answer to; whoever looks on is told of all of them once. */
function tallyOfAnswers() {
	let [questions, answered] = [0, 0];
	const reasons = new Set<string>();
	return {
		add: (reading: Answers | undefined) => {
			questions += reading?.questions ?? 0;
			answered += reading?.answered ?? 0;
			for (const { why } of reading?.unanswered ?? []) reasons.add(why);
		},
		tell: () => {
			if (answered === questions) return;
			const [why, ...others] = reasons;
			const more = others.length === 0 ? '' : ` and ${others.length} other reasons`;
			say(
				`the language model answered ${answered} of ${questions} questions (${why}${more}); a later run asks the others, where its server answers`,
			);
		},
	};
}
