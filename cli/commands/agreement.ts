/** `counterpoint agreement ONE OTHER`: how far two coders agree, and how often they say that the program was right. */
import type { Coding } from '../../src/review/coding.ts';
import type { Item } from '../../src/review/items.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../exit.ts';
import { say } from '../failure.ts';
import { checkDestination, type Destination, deliver } from '../output.ts';
import { readSheet } from '../sheets.ts';
import { widthOf } from '../terminal.ts';
import { jsonText } from '../../src/report/json-text.ts';

interface AgreementGiven extends Destination {
	readonly one: string;
	readonly other?: string | undefined;
	readonly against?: string | undefined;
	readonly seed: number;
	readonly format: string;
}

export const agreement = defineCommand<AgreementGiven>({
	command: 'agreement <one> [other]',
	describe: 'Measure how far two coders agree, and the program with them',
	builder: (program) =>
		program
			.positional('one', { type: 'string', demandOption: true, describe: 'The sheet of the first coder' })
			.positional('other', {
				type: 'string',
				describe: 'That of the second; not needed where both filled in one sheet of --format csv',
			})
			.nargs({ one: 1, other: 1 })
			.options({
				against: {
					type: 'string',
					requiresArg: true,
					describe: 'The comparisons the sheet was drawn from, to measure the program against the coders',
				},
				seed: { type: 'number', default: 1, requiresArg: true, describe: 'Another number resamples otherwise' },
				format: { alias: 'f', choices: ['text', 'json'], default: 'text', describe: 'Form of the answer' },
				output: { alias: 'o', type: 'string', requiresArg: true, describe: 'Write to this file' },
				force: { type: 'boolean', describe: 'Replace the file if it exists' },
			})
			.example('counterpoint agreement coded-a.csv coded-b.csv', 'Two copies of one sheet, a coder each')
			.example(
				'counterpoint agreement coded-a.csv coded-b.csv --against comparisons.ndjson',
				'And how often they say that the program was right',
			)
			.example('counterpoint agreement sheet.csv -f json', 'A sheet of --format csv with both coder columns filled'),
	async handler(given) {
		if (!Number.isSafeInteger(given.seed)) throw new UsageError('--seed must be a whole number');
		await checkDestination(given, [given.one, given.other, given.against]);
		const { codingOf } = await import('../../src/review/coding.ts');
		const { agreementOf } = await import('../../src/review/agreement.ts');
		const { RESAMPLING } = await import('../../src/review/intervals.ts');
		const first = await readSheet(given.one);
		const coding = codingOf(given.other === undefined ? [first] : [first, await readSheet(given.other)]);
		const items = await itemsSaid(given.against);
		const unknown = unknownRows(coding, items);
		if (given.against !== undefined && unknown > 0) say(`${unknown} rows of the sheets are not in ${given.against}`);
		const found = agreementOf(coding, items, { ...RESAMPLING, seed: given.seed });
		if (found.questions.length === 0) throw new UsageError('no row is coded; fill in the sheets first');
		if (given.format === 'json') return deliver(`${jsonText(found, '\t')}\n`, given);
		const { agreementText } = await import('../../src/review/agreement-text.ts');
		await deliver(agreementText(found, widthOf(given.output === undefined ? process.stdout : {})), given);
	},
});

/** A sheet of findings holds what the program said; a blind one may have been drawn from other comparisons. */
function unknownRows({ kind, rows }: Coding, items: readonly Item[]): number {
	const known = new Set(items.map(({ id }) => id));
	return kind === 'blind' ? rows.filter(({ id }) => !known.has(id)).length : 0;
}

async function itemsSaid(file: string | undefined): Promise<readonly Item[]> {
	if (file === undefined) return [];
	const { readComparisons } = await import('../../src/read/comparisons.ts');
	const { itemsOf } = await import('../../src/review/items.ts');
	return itemsOf(await readComparisons(file));
}
