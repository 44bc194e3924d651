/** `counterpoint sample FILE`: a sheet for coders who are not to know what the program said. */
import { defineCommand } from '../command.ts';
import { UsageError } from '../exit.ts';
import { say } from '../failure.ts';
import { checkDestination, type Destination, deliver } from '../output.ts';

interface SampleGiven extends Destination {
	readonly file: string;
	readonly size: number;
	readonly seed: number;
}

/** Enough for an interval of some seven points around a share. */
const USUAL_SIZE = 200;

export const sample = defineCommand<SampleGiven>({
	command: 'sample <file>',
	describe: 'Draw a sheet for coders from saved comparisons, without what the program said',
	builder: (program) =>
		program
			.positional('file', {
				type: 'string',
				demandOption: true,
				describe: 'A comparison in JSON, or the NDJSON that batch printed; - is standard input',
			})
			.nargs('file', 1)
			.options({
				size: { type: 'number', default: USUAL_SIZE, requiresArg: true, describe: 'Rows to draw' },
				seed: { type: 'number', default: 1, requiresArg: true, describe: 'Another number draws other rows' },
				output: { alias: 'o', type: 'string', requiresArg: true, describe: 'Write to this file' },
				force: { type: 'boolean', describe: 'Replace the file if it exists' },
			})
			.example('counterpoint sample comparisons.ndjson --size 200 --seed 7 -o sheet.csv', 'A sheet of 200 rows')
			.example('cp sheet.csv coded-a.csv; cp sheet.csv coded-b.csv', 'One copy for each coder')
			.example('counterpoint agreement coded-a.csv coded-b.csv', 'How far the coders agree'),
	async handler(given) {
		const [size, seed] = [wholeNumber('size', given.size, 1), wholeNumber('seed', given.seed, 0)];
		await checkDestination(given, [given.file]);
		const { readComparisons } = await import('../../src/read/comparisons.ts');
		const { itemsOf } = await import('../../src/review/items.ts');
		const { draw } = await import('../../src/review/draw.ts');
		const { blindSheet } = await import('../../src/review/blind-sheet.ts');
		const items = itemsOf(await readComparisons(given.file));
		if (items.length === 0) throw new UsageError(`${given.file} has no sentences to code: no pair, or no texts`);
		const { items: drawn, strata } = draw(items, size, seed);
		await deliver(blindSheet(drawn), given);
		const each = [...strata].map(([stratum, count]) => `${count} ${stratum}`).sort();
		say(`drew ${drawn.length} of ${items.length} pairs of passages (${each.join(', ')}); the sheet tells none of it`);
	},
});

function wholeNumber(name: string, value: number, least: number): number {
	if (!Number.isSafeInteger(value) || value < least) {
		throw new UsageError(`--${name} must be a whole number of at least ${least}`);
	}
	return value;
}
