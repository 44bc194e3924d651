/** `counterpoint read SOURCE`: what was understood of one report. */
import { defineCommand } from '../command.ts';
import { checkDestination, type Destination, deliver } from '../output.ts';
import { checkedItem, fromOption, itemOption } from '../reports.ts';
import { widthOf } from '../terminal.ts';
import { jsonText } from '../../src/report/json-text.ts';
import { checkedWidth } from '../width.ts';

interface ReadGiven extends Destination {
	readonly source: string;
	readonly from?: string | undefined;
	readonly item?: number | undefined;
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
				item: itemOption('Which report of a feed, by its number'),
				format: { alias: 'f', choices: ['text', 'json'], describe: 'Form of the answer' },
				output: { alias: 'o', type: 'string', requiresArg: true, describe: 'Write to this file' },
				force: { type: 'boolean', describe: 'Replace the file if it exists' },
				width: { type: 'number', requiresArg: true, describe: 'Width of the text in characters' },
			})
			.example('counterpoint read article.html', 'See what is the article and what stood around it')
			.example('counterpoint read https://example.com/story -f json -o one.json', 'Keep a report to compare later')
			.example('counterpoint read feed.xml', 'List the reports of a feed; feed.xml#3 is the third')
			.example('pbpaste | counterpoint read - --from markdown', 'Say what the text is written in'),
	async handler(given) {
		await checkDestination(given, [given.source]);
		const { readReport } = await import('../../src/read/read.ts');
		const { prepare } = await import('../../src/prepare/prepare.ts');
		const options = { from: given.from, item: checkedItem(given.item) };
		const draft = await readReport(given.source, options).catch((error: unknown) => listedInstead(error, given));
		if (draft === null) return;
		const report = prepare(draft, 'a');
		if (given.format === 'json') return deliver(`${jsonText(report)}\n`, given);
		const { renderReading } = await import('../../src/report/reading.ts');
		await deliver(renderReading(report, widthGiven(given)), given);
	},
});

/** Whoever reads a feed at the terminal wants to see what is in it; a program asked for one report. */
async function listedInstead(error: unknown, given: ReadGiven): Promise<null> {
	const { SeveralItems } = await import('../../src/read/failure.ts');
	if (!(error instanceof SeveralItems) || given.format === 'json') throw error;
	const { renderItems } = await import('../../src/report/items.ts');
	await deliver(renderItems(error.items, widthGiven(given)), given);
	return null;
}

function widthGiven({ width, output }: ReadGiven): number {
	if (width !== undefined) return checkedWidth(width, LEAST_WIDTH);
	return Math.max(LEAST_WIDTH, widthOf(output === undefined ? process.stdout : {}));
}
