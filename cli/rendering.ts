/** The form a comparison is printed in, and where it goes. */
import type { Argv } from 'yargs';
import type { Coverage } from '../src/coverage/model.ts';
import type { Comparison } from '../src/model.ts';
import {
	type Format,
	type Identified,
	NothingToRender,
	type Rendered,
	type RenderOptions,
} from '../src/report/format.ts';
import { FORMATS } from '../src/report/formats.ts';
import { TABLE_NAMES, type TableName } from '../src/report/tables/names.ts';
import { UsageError } from './exit.ts';
import { type Destination, deliver } from './output.ts';
import { usesColour, widthOf } from './terminal.ts';
import { checkedWidth } from './width.ts';

export interface RenderingGiven extends Destination {
	readonly format?: string | undefined;
	readonly table?: TableName | undefined;
	readonly width?: number | undefined;
	readonly stamp?: boolean | undefined;
	readonly finding?: string | undefined;
	readonly unverified?: boolean | undefined;
	readonly 'no-text'?: boolean | undefined;
}

/** Adds the options of every format to a command. */
export function withRendering<T>(program: Argv<T>) {
	return program.options({
		format: { alias: 'f', choices: Object.keys(FORMATS), describe: 'Form of the answer (text in a pipe)' },
		table: { choices: TABLE_NAMES, describe: 'For csv: one tidy table instead of the coding sheet' },
		output: { alias: 'o', type: 'string', requiresArg: true, describe: 'Write to this file' },
		force: { type: 'boolean', describe: 'Replace the file if it exists' },
		width: { type: 'number', requiresArg: true, describe: 'Width of the text in characters' },
		'no-text': { type: 'boolean', describe: 'Leave the texts out; keep places, hashes and short quotations' },
		stamp: { type: 'boolean', describe: 'Say when it was printed' },
		finding: { type: 'string', requiresArg: true, describe: 'The finding a card shows, by its id' },
		unverified: { type: 'boolean', describe: 'Let a card show what perhaps only this copy says' },
	} as const);
}

/**
 * Prints comparisons in the form asked for.
 *
 * @throws UsageError where that form cannot show them
 */
export async function present(
	comparisons: readonly Identified[],
	given: RenderingGiven,
	coverage?: Coverage,
): Promise<void> {
	const format = await formatOf(given);
	const shown = given['no-text'] ? await lessTexts(comparisons) : comparisons;
	await deliver(rendered(format, shown, { ...optionsOf(given), ...(coverage && { coverage }) }), given);
}

async function formatOf({ format = 'text', table }: RenderingGiven): Promise<Format> {
	if (table !== undefined) {
		if (format !== 'csv') throw new UsageError(`--table ${table} is a table of -f csv`);
		return (await import('../src/report/tables/csv.ts')).tidyCsv(table);
	}
	const loaded = await FORMATS[format]?.load();
	if (loaded === undefined) throw new Error(`no format ${format}`);
	return loaded;
}

function rendered(format: Format, comparisons: readonly Identified[], options: RenderOptions): Rendered {
	try {
		return format.takes === 'many' ? format.render(comparisons, options) : format.render(onlyOne(comparisons), options);
	} catch (error) {
		throw error instanceof NothingToRender ? new UsageError(error.message) : error;
	}
}

function onlyOne(comparisons: readonly Identified[]): Comparison {
	const [first, second] = comparisons;
	if (first === undefined) throw new UsageError('there is no comparison in it');
	if (second !== undefined) throw new UsageError(`it holds ${comparisons.length} comparisons; choose one with --id`);
	return first.comparison;
}

async function lessTexts(comparisons: readonly Identified[]): Promise<readonly Identified[]> {
	const { withoutTexts } = await import('../src/report/without-texts.ts');
	return comparisons.map(({ id, comparison }) => ({ id, comparison: withoutTexts(comparison) }));
}

const LEAST_WIDTH = 20;

function optionsOf(given: RenderingGiven): RenderOptions {
	const output = given.output === undefined ? process.stdout : {};
	const width = given.width === undefined ? widthOf(output) : checkedWidth(given.width, LEAST_WIDTH);
	return {
		width,
		colour: usesColour(output, process.env),
		stamp: given.stamp ? new Date().toISOString() : null,
		finding: given.finding ?? null,
		unverified: given.unverified ?? false,
	};
}
