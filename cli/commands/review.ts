/** `counterpoint review import SHEET`: a coded sheet as decisions. */
import type { Identified } from '../../src/report/format.ts';
import type { Statement } from '../../src/review/act.ts';
import { count } from '../../src/report/answer.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../exit.ts';
import { say } from '../failure.ts';
import type { OpenReview } from '../review/usual.ts';
import { readSheet } from '../sheets.ts';

interface ReviewGiven {
	readonly action: string;
	readonly sheet: string;
	readonly against?: string | undefined;
	readonly review: string;
	readonly reviewer?: string | undefined;
}

export const review = defineCommand<ReviewGiven>({
	command: 'review <action> <sheet>',
	describe: 'Take over the decisions of a coded sheet',
	builder: (program) =>
		program
			.positional('action', { choices: ['import'], demandOption: true, describe: 'What to do' })
			.positional('sheet', {
				type: 'string',
				demandOption: true,
				describe: 'A sheet of --format csv or of sample that was filled in; - is standard input',
			})
			.nargs('sheet', 1)
			.options({
				against: {
					type: 'string',
					requiresArg: true,
					describe: 'The comparison in JSON, or the NDJSON of batch, that the sheet was made from',
				},
				review: {
					type: 'string',
					default: 'auto',
					requiresArg: true,
					describe: 'The review file; "auto" is the one of the two texts',
				},
				reviewer: { type: 'string', requiresArg: true, describe: 'Who decided; else the user of this machine' },
			})
			.example(
				'counterpoint review import coded.csv --against result.json --review flood.jsonl --reviewer Ada',
				'1 becomes right, 0 false alarm, 9 later',
			)
			.example('counterpoint export result.json --review flood.jsonl -f markdown', 'A memo with the decisions'),
	async handler(given) {
		const { against } = given;
		if (against === undefined) throw new UsageError('review import needs --against with the comparison of the sheet');
		const { reviewerNamed } = await import('../review/storage.ts');
		const by = reviewerNamed(given.reviewer);
		const { readComparisons } = await import('../../src/read/comparisons.ts');
		await importSheet(given, by, await readComparisons(against));
	},
});

async function importSheet(given: ReviewGiven, by: string, comparisons: readonly Identified[]): Promise<void> {
	const { openReview } = await import('../review/usual.ts');
	const { importedFrom } = await import('../../src/review/from-sheet.ts');
	const { of, unknown } = importedFrom(await readSheet(given.sheet), comparisons);
	if (unknown > 0) say(`${unknown} coded rows are not in ${given.against}, and are passed over`);
	if (of.length === 0) throw new UsageError(`${given.sheet} decides on no finding of ${given.against}`);
	for (const one of of) await keep(one, by, await openReview(given.review, one.comparison));
}

async function keep({ statements }: { statements: readonly Statement[] }, by: string, open: OpenReview): Promise<void> {
	const { appendToReviewFile } = await import('../review/storage.ts');
	const { entryOf } = await import('../../src/review/act.ts');
	const { news } = await import('../../src/review/from-sheet.ts');
	const { opinionsOf } = await import('../../src/review/replay.ts');
	const added = news(statements, opinionsOf(open.entries), by);
	const when = new Date().toISOString();
	const entries = added.map((act) => entryOf(act, by, when));
	if (entries.length > 0) await appendToReviewFile(open.path, [...open.carried, ...entries]);
	const decisions = added.filter(({ kind }) => kind === 'decide').length;
	const said = `${count(decisions, 'decision')} and ${count(added.length - decisions, 'note')}`;
	say(`${said} by ${by} added to ${open.path}`);
}
