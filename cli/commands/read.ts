/** `counterpoint read SOURCE`: what was understood of one report. */
import { defineCommand } from '../command.ts';
import { checkDestination, type Destination, deliver } from '../output.ts';
import { fromOption } from '../reports.ts';
import { widthOf } from '../terminal.ts';
import { jsonText } from '../../src/report/json-text.ts';
import { checkedWidth } from '../width.ts';

interface ReadGiven extends Destination {
	readonly source: string;
	readonly from?: string | undefined;
	readonly format?: string | undefined;
	readonly width?: number | undefined;
}

const LEAST_WIDTH = 40;

export const read = defineCommand<ReadGiven>({
	command: 'read <source>',
	describe: 'Print what was understood of one report',
	builder: (program) =>
		program
			.positional('source', { type: 'string', demandOption: true, describe: 'A file, an address, or -' })
			.nargs('source', 1)
			.options({
				from: fromOption(),
				format: { alias: 'f', choices: ['text', 'json'], describe: 'Form of the answer' },
				output: { alias: 'o', type: 'string', requiresArg: true, describe: 'Write to this file' },
				force: { type: 'boolean', describe: 'Replace the file if it exists' },
				width: { type: 'number', requiresArg: true, describe: 'Width of the text in characters' },
			})
			.example('counterpoint read article.html', 'See what is the article and what stood around it')
			.example('counterpoint read https://example.com/story -f json -o one.json', 'Keep a report to compare later')
			.example('pbpaste | counterpoint read - --from markdown', 'Say what the text is written in'),
	async handler(given) {
		await checkDestination(given);
		const { readReport } = await import('../../src/read/read.ts');
		const { prepare } = await import('../../src/prepare/prepare.ts');
		const report = prepare(await readReport(given.source, { from: given.from }), 'a');
		if (given.format === 'json') return deliver(`${jsonText(report)}\n`, given);
		const { renderReading } = await import('../../src/report/reading.ts');
		await deliver(renderReading(report, widthGiven(given)), given);
	},
});

function widthGiven({ width, output }: ReadGiven): number {
	if (width !== undefined) return checkedWidth(width, LEAST_WIDTH);
	return Math.max(LEAST_WIDTH, widthOf(output === undefined ? process.stdout : {}));
}
