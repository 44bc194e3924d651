/** `counterpoint compare A B`. */
import type { CommandModule } from 'yargs';

export const compare: CommandModule<object, { a: string; b: string; format: string }> = {
	command: 'compare <a> <b>',
	describe: 'Compare two reports of one event',
	builder: (program) =>
		program
			.positional('a', { type: 'string', demandOption: true, describe: 'The first report' })
			.positional('b', { type: 'string', demandOption: true, describe: 'The second report' })
			.options({
				format: { alias: 'f', choices: ['json'], default: 'json', describe: 'The form of the answer' },
				'outlet-a': { type: 'string', describe: 'The outlet of the first report' },
				'outlet-b': { type: 'string', describe: 'The outlet of the second report' },
				'via-a': { type: 'string' },
				'via-b': { type: 'string' },
				'date-a': { type: 'string' },
				'date-b': { type: 'string' },
			}),
	async handler({ a, b }) {
		const { compare } = await import('../../src/compare.ts');
		const { readReport } = await import('../../src/read/read.ts');
		const comparison = compare({ a: await readReport(a), b: await readReport(b) });
		process.stdout.write(`${JSON.stringify(comparison)}\n`);
	},
};
