/** Decisions in what is printed: which review, and which of the findings. */
import { existsSync } from 'node:fs';
import type { Argv } from 'yargs';
import type { Comparison } from '../../src/model.ts';
import type { Identified } from '../../src/report/format.ts';
import { UsageError } from '../exit.ts';
import { say } from '../failure.ts';
import type { OpenReview } from './usual.ts';

export interface ReviewGiven {
	readonly review?: string | undefined;
	readonly only?: string | undefined;
}

/** Adds the options of a review to a command that prints comparisons. */
export function withReview<T>(program: Argv<T>) {
	const text = (describe: string) => ({ type: 'string', describe, requiresArg: true, group: 'Review:' }) as const;
	return program.options({
		review: text('Print the decisions in this file too; "auto" is the file of these two texts'),
		only: text('Only findings decided so: right, false-alarm, later, undecided; commas between'),
	});
}

/**
 * The comparisons with what was decided of their findings, and no others than were asked for.
 *
 * @throws UsageError
 */
export async function withDecisions(
	comparisons: readonly Identified[],
	given: ReviewGiven,
): Promise<readonly Identified[]> {
	const { review: path, only } = given;
	if (path === undefined && only === undefined) return comparisons;
	if (path === undefined) throw new UsageError('--only needs --review FILE, which tells what was decided');
	const { onlyStanding, standingsIn } = await import('../../src/review/chosen.ts');
	const wanted = only === undefined ? undefined : standingsIn(only);
	if (wanted === null) throw new UsageError(`--only ${only} is no list of right, false-alarm, later, undecided`);
	if (path !== 'auto' && !existsSync(path)) throw new UsageError(`there is no review file ${path}; check the path`);
	const read = readingOnce();
	const decided = await Promise.all(comparisons.map((one) => decidedOf(one, path, read)));
	return decided.map((one) => (wanted ? { ...one, comparison: onlyStanding(one.comparison, wanted) } : one));
}

/** The same for one comparison. */
export async function withDecisionsOn(comparison: Comparison, given: ReviewGiven): Promise<Comparison> {
	const [decided] = await withDecisions([{ id: null, comparison }], given);
	return decided?.comparison ?? comparison;
}

type Reading = (path: string, comparison: Comparison) => Promise<OpenReview>;

/** So many lines are read on standard error. */
const MOST_NAMED = 5;

/** Many comparisons may share a file that is named; what is damaged in it is said once. */
function readingOnce(): Reading {
	const read = new Map<string, Promise<OpenReview>>();
	return (path, comparison) => {
		const known = read.get(path) ?? import('./usual.ts').then(({ openReview }) => openReview(path, comparison));
		if (path !== 'auto') read.set(path, known);
		return known;
	};
}

async function decidedOf({ id, comparison }: Identified, path: string, read: Reading): Promise<Identified> {
	const [{ reviewed }, { opinionLine }] = await Promise.all([
		import('../../src/review/reviewed.ts'),
		import('../../src/review/opinion-text.ts'),
	]);
	const { entries } = await read(path, comparison);
	const { comparison: decided, gone } = reviewed(comparison, entries);
	if (gone.length > 0)
		say(`${gone.length} of the review's findings ${gone.length === 1 ? 'is' : 'are'} not found any more`);
	for (const opinion of gone.slice(0, MOST_NAMED)) say(`decided on an earlier text: ${opinionLine(opinion)}`);
	if (gone.length > MOST_NAMED) say(`and ${gone.length - MOST_NAMED} more; compare --against lists them`);
	return { id, comparison: decided };
}
