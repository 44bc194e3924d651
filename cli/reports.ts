/** The two reports of a command line: where they are and what their texts do not say of themselves. */
import type { Argv } from 'yargs';
import type { Draft, Metadata, Side, Sides } from '../src/model.ts';
import { FORMAT_NAMES } from '../src/read/formats.ts';
import { UsageError } from './exit.ts';

export interface ReportsGiven {
	readonly a?: string | undefined;
	readonly b?: string | undefined;
	readonly paste?: boolean | undefined;
	readonly from?: string | undefined;
	readonly 'outlet-a'?: string | undefined;
	readonly 'outlet-b'?: string | undefined;
	readonly 'via-a'?: string | undefined;
	readonly 'via-b'?: string | undefined;
	readonly 'date-a'?: string | undefined;
	readonly 'date-b'?: string | undefined;
	readonly 'item-a'?: number | undefined;
	readonly 'item-b'?: number | undefined;
}

/** Adds the two reports and what may be said of them to a command. */
export function withReports<T>(program: Argv<T>) {
	const text = (describe: string) => ({ type: 'string', describe, requiresArg: true, group: 'Reports:' }) as const;
	return (
		program
			.positional('a', { type: 'string', describe: 'The first report: a file, an address, or -' })
			.positional('b', { type: 'string', describe: 'The second report' })
			// Otherwise yargs takes the - of standard input for an option without a name.
			.nargs({ a: 1, b: 1 })
			.options({
				paste: { type: 'boolean', describe: 'Ask for both texts at the terminal', group: 'Reports:' },
				from: fromOption(),
				'outlet-a': text('Outlet of the first report'),
				'outlet-b': text('Outlet of the second report'),
				'via-a': text('Republisher the first text was taken from'),
				'via-b': text('Republisher the second text was taken from'),
				'date-a': text('Date of the first report, as in 2023-06-19'),
				'date-b': text('Date of the second report'),
				'item-a': itemOption('Number of the first report in its feed, as feed.xml#3'),
				'item-b': itemOption('Number of the second report in its feed'),
			})
	);
}

/**
 * Reads both reports.
 *
 * @throws UsageError, ReadFailure
 */
export async function readReports(given: ReportsGiven): Promise<Sides<Draft>> {
	const known = { a: knownOf(given, 'a'), b: knownOf(given, 'b') };
	const { a, b } = given.paste ? await pastedReports(given) : await reportsNamed(given);
	return { a: { ...a, ...known.a }, b: { ...b, ...known.b } };
}

async function reportsNamed({ a, b, from, ...items }: ReportsGiven): Promise<Sides<Draft>> {
	if (a === undefined || b === undefined) {
		throw new UsageError(`got ${a === undefined ? 0 : 1} of the 2 reports this command needs; or use --paste`);
	}
	if (a === '-' && b === '-') throw new UsageError('standard input can be one report, not both; give a file');
	const { readReport } = await import('../src/read/read.ts');
	const item = { a: checkedItem(items['item-a']), b: checkedItem(items['item-b']) };
	return { a: await readReport(a, { from, item: item.a }), b: await readReport(b, { from, item: item.b }) };
}

async function pastedReports({ a, b, from }: ReportsGiven): Promise<Sides<Draft>> {
	if (a !== undefined || b !== undefined) throw new UsageError('--paste asks for both reports; give no files with it');
	const { pastedReport } = await import('./paste.ts');
	return { a: await pastedReport('first', from), b: await pastedReport('second', from) };
}

/** Known by its look in most cases; this is for the others. */
export function fromOption() {
	return {
		choices: FORMAT_NAMES,
		describe: 'What the reports are written in, if it is not seen',
		group: 'Reports:',
	} as const;
}

/** Which of several reports in a source is meant. */
export function itemOption(describe: string) {
	return { type: 'number', describe, requiresArg: true, group: 'Reports:' } as const;
}

/** @throws UsageError for what is no number to count with */
export function checkedItem(item: number | undefined): number | undefined {
	if (item !== undefined && !(Number.isInteger(item) && item > 0)) {
		throw new UsageError('an item is named by its number, counted from 1, as in feed.xml#3');
	}
	return item;
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
