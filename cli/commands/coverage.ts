/** `counterpoint coverage A B`: what each report puts first, whom it quotes, what it leaves out. */
import type { Argv } from 'yargs';
import type { Coverage } from '../../src/coverage/model.ts';
import { defineCommand } from '../command.ts';
import { comparedReports } from '../comparing.ts';
import { checkDestination, type Destination, deliver } from '../output.ts';
import { type ReportsGiven, withReports } from '../reports.ts';
import { usesColour, widthOf } from '../terminal.ts';
import { checkedWidth } from '../width.ts';
import { jsonText } from '../../src/report/json-text.ts';

interface CoverageGiven extends ReportsGiven, Destination {
	readonly format: string;
	readonly width?: number | undefined;
}

export const coverage = defineCommand<CoverageGiven>({
	command: 'coverage [a] [b]',
	describe: 'Show what each report leads with, whom it quotes and what only one of them tells',
	builder: (program) => withExamples(withForm(withReports(program))),
	async handler(given) {
		await checkDestination(given, [given.a, given.b]);
		const compared = await comparedReports(given);
		const { coverageOf } = await import('../../src/coverage/coverage.ts');
		const found = coverageOf(compared);
		await deliver(await printed(found, given), given);
	},
});

/** Each form is loaded when asked for. */
async function printed(coverage: Coverage, given: CoverageGiven): Promise<string> {
	switch (given.format) {
		case 'json':
			return `${jsonText(coverage, 2)}\n`;
		case 'html':
			return (await import('../../src/report/coverage/html/html.ts')).coverageHtml(coverage);
		case 'markdown':
			return (await import('../../src/report/coverage/markdown.ts')).coverageMarkdown(coverage);
		case 'csv':
			return (await import('../../src/report/coverage/csv.ts')).coverageCsv(coverage);
		default:
			return (await import('../../src/report/coverage/text.ts')).coverageText(coverage, optionsOf(given));
	}
}

/** Narrower than this a line holds two words. */
const LEAST_WIDTH = 20;

function optionsOf({ output, width }: CoverageGiven) {
	const destination = output === undefined ? process.stdout : {};
	const cells = width === undefined ? widthOf(destination) : checkedWidth(width, LEAST_WIDTH);
	return { width: cells, colour: usesColour(destination, process.env) };
}

function withForm<T>(program: Argv<T>) {
	return program.options({
		format: {
			alias: 'f',
			choices: ['text', 'json', 'html', 'markdown', 'csv'],
			default: 'text',
			describe: 'How to print it',
		},
		output: { alias: 'o', type: 'string', requiresArg: true, describe: 'Write to this file' },
		force: { type: 'boolean', describe: 'Replace the file if it exists' },
		width: { type: 'number', requiresArg: true, describe: 'Width of the text in characters' },
	} as const);
}

function withExamples<T>(program: Argv<T>): Argv<T> {
	return program
		.example('counterpoint coverage one.txt two.txt', 'What each report leads with and whom it quotes')
		.example('counterpoint coverage one.txt two.txt -f json -o coverage.json', 'The same as data')
		.example('counterpoint coverage one.txt two.txt -f html -o coverage.html', 'A page to read, search and print');
}
