/** `counterpoint export FILE`: a comparison that was saved, in another form. */
import type { Identified } from '../../src/report/format.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../exit.ts';
import { checkDestination } from '../output.ts';
import { present, type RenderingGiven, withRendering } from '../rendering.ts';
import { type ReviewGiven, withDecisions, withReview } from '../review/options.ts';

interface ExportGiven extends RenderingGiven, ReviewGiven {
	readonly file: string;
	readonly id?: string | undefined;
}

export const exportSaved = defineCommand<ExportGiven>({
	command: 'export <file>',
	describe: 'Print a saved comparison in another form',
	builder: (program) =>
		withReview(withRendering(program))
			.positional('file', {
				type: 'string',
				demandOption: true,
				describe: 'A comparison in JSON, or the NDJSON that batch printed; - is standard input',
			})
			.nargs('file', 1)
			.option('id', { type: 'string', requiresArg: true, describe: 'Only the comparison with this id of a batch' })
			.example('counterpoint export result.json -f html -o result.html', 'A page to open in a browser')
			.example('counterpoint export batch.ndjson -f csv -o sheet.csv', 'One coding sheet of many comparisons')
			.example('counterpoint export result.json -f card --finding f-9c1e04aa', 'A picture of one finding'),
	async handler(given) {
		await checkDestination(given, [given.file, given.review]);
		const { readComparisons } = await import('../../src/read/comparisons.ts');
		const comparisons = chosen(await readComparisons(given.file), given.id);
		await present(await withDecisions(comparisons, given), given);
	},
});

function chosen(comparisons: readonly Identified[], id: string | undefined): readonly Identified[] {
	if (id === undefined) return comparisons;
	const found = comparisons.filter((one) => one.id === id);
	if (found.length === 0) throw new UsageError(`there is no comparison with the id ${id}`);
	return found;
}
