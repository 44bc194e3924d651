/** The two reports of a command line: where they are and what their texts do not say of themselves. */
import type { Argv } from 'yargs';
import type { Draft, Metadata, Side, Sides } from '../src/model.ts';
import { UsageError } from './exit.ts';

export interface ReportsGiven {
	readonly a: string;
	readonly b: string;
	readonly 'outlet-a'?: string | undefined;
	readonly 'outlet-b'?: string | undefined;
	readonly 'via-a'?: string | undefined;
	readonly 'via-b'?: string | undefined;
	readonly 'date-a'?: string | undefined;
	readonly 'date-b'?: string | undefined;
}

/** Adds the two reports and what may be said of them to a command. */
export function withReports<T>(program: Argv<T>) {
	const text = (describe: string) => ({ type: 'string', describe, requiresArg: true, group: 'Reports:' }) as const;
	return (
		program
			.positional('a', { type: 'string', demandOption: true, describe: 'The first report: a file, an address, or -' })
			.positional('b', { type: 'string', demandOption: true, describe: 'The second report' })
			// Otherwise yargs takes the - of standard input for an option without a name.
			.nargs({ a: 1, b: 1 })
			.options({
				'outlet-a': text('Outlet of the first report'),
				'outlet-b': text('Outlet of the second report'),
				'via-a': text('Republisher the first text was taken from'),
				'via-b': text('Republisher the second text was taken from'),
				'date-a': text('Date of the first report, as in 2023-06-19'),
				'date-b': text('Date of the second report'),
			})
	);
}

/**
 * Reads both reports.
 *
 * @throws UsageError, ReadFailure
 */
export async function readReports(given: ReportsGiven): Promise<Sides<Draft>> {
	const { readReport } = await import('../src/read/read.ts');
	if (given.a === '-' && given.b === '-')
		throw new UsageError('standard input can be one report, not both; give a file');
	const known = { a: knownOf(given, 'a'), b: knownOf(given, 'b') };
	return {
		a: { ...(await readReport(given.a)), ...known.a },
		b: { ...(await readReport(given.b)), ...known.b },
	};
}

function knownOf(given: ReportsGiven, side: Side): Partial<Metadata> {
	const [outlet, via, published] = [given[`outlet-${side}`], given[`via-${side}`], given[`date-${side}`]];
	if (published !== undefined && !isDate(published)) {
		throw new UsageError(`--date-${side} ${published} is no date; write it as 2023-06-19`);
	}
	return { ...(outlet && { outlet }), ...(via && { via }), ...(published && { published }) };
}

/** Whether the text is a day there is, or such a day with a time, in ISO 8601. */
function isDate(text: string): boolean {
	const time = Date.parse(text);
	const day = text.slice(0, 10);
	return /^\d{4}-\d\d-\d\d(?:T|$)/.test(text) && !Number.isNaN(time) && new Date(day).toISOString().startsWith(day);
}
