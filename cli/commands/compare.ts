/** `counterpoint compare A B`: two reports in, their comparison out. */
import type { Argv } from 'yargs';
import type { Comparison } from '../../src/model.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { defineCommand } from '../command.ts';
import { EXIT, UsageError } from '../exit.ts';
import { say } from '../failure.ts';
import { checkDestination, type Destination, deliver } from '../output.ts';
import { type ReportsGiven, readReports, withReports } from '../reports.ts';
import { usesColour, widthOf } from '../terminal.ts';

interface CompareGiven extends ReportsGiven, Destination {
	readonly format?: string | undefined;
	readonly width?: number | undefined;
	readonly 'exit-code'?: boolean | undefined;
}

export const compare = defineCommand<CompareGiven>({
	command: 'compare <a> <b>',
	describe: 'Compare two reports of one event',
	builder: (program) => withExamples(withOptions(withReports(program))),
	async handler(given) {
		await checkDestination(given);
		const drafts = await readReports(given);
		const { compare } = await import('../../src/compare.ts');
		const comparison = compare(drafts);
		sayWhereSame(comparison);
		await present(comparison, given);
		if (given['exit-code'] && comparison.summary.conflicts > 0) process.exitCode = EXIT.conflict;
	},
});

function withOptions<T>(program: Argv<T>) {
	return program.options({
		format: { alias: 'f', choices: Object.keys(FORMATS), describe: 'Form of the answer (text in a pipe)' },
		output: { alias: 'o', type: 'string', requiresArg: true, describe: 'Write to this file' },
		force: { type: 'boolean', describe: 'Replace the file if it exists' },
		width: { type: 'number', requiresArg: true, describe: 'Width of the text in characters' },
		'exit-code': { type: 'boolean', describe: 'End with 1 when a conflict was found' },
	} as const);
}

function withExamples<T>(program: Argv<T>): Argv<T> {
	return program
		.example('counterpoint compare one.txt two.txt', 'Read them side by side')
		.example(
			'counterpoint compare one.txt two.txt --outlet-a Reuters --date-a 2024-05-02',
			'Say what the text does not',
		)
		.example('counterpoint compare one.txt two.txt -f json -o result.json', 'Keep the comparison as data')
		.example('pbpaste | counterpoint compare - two.txt --exit-code', 'Compare what was copied; 1 means a conflict');
}

async function present(comparison: Comparison, given: CompareGiven): Promise<void> {
	if (opensScreen(given)) return (await import('../ui/open.tsx')).openScreen(comparison);
	const render = await FORMATS[given.format ?? 'text']?.();
	if (render === undefined) throw new Error(`no format ${given.format}`);
	const output = given.output === undefined ? process.stdout : {};
	const width = given.width ?? widthOf(output);
	if (!(width >= LEAST_WIDTH)) throw new UsageError(`--width must be a number of at least ${LEAST_WIDTH}`);
	await deliver(render(comparison, { width, colour: usesColour(output, process.env) }), given);
}

/** A reader at a terminal who asked for no form gets the screen. */
function opensScreen({ format, output }: CompareGiven): boolean {
	if (format !== undefined || output !== undefined || process.env.TERM === 'dumb') return false;
	return process.stdin.isTTY && process.stdout.isTTY;
}

const LEAST_WIDTH = 20;

function sayWhereSame({ reports }: Comparison): void {
	if (reports.a.sha256 === reports.b.sha256) say('A and B are the same text; there is nothing to find between them');
}
