/** `counterpoint batch`: two reports a line in, their comparison out. */
import { defineCommand } from '../command.ts';
import { answerLines } from '../ndjson.ts';

export const batch = defineCommand<{ file: string }>({
	command: 'batch [file]',
	describe: 'Compare many pairs of reports',
	builder: (program) =>
		program
			.positional('file', {
				type: 'string',
				default: '-',
				describe: 'NDJSON, one {"id","a":report,"b":report} a line; - is standard input',
			})
			.nargs('file', 1)
			.example('counterpoint batch couples.ndjson > comparisons.ndjson', 'Compare every couple of a file')
			.example(
				`echo '{"id":1,"a":"one.txt","b":"two.txt"}' | counterpoint batch`,
				'Reports may be files, addresses or objects',
			),
	async handler({ file }) {
		const { compare } = await import('../../src/compare.ts');
		const { readReport } = await import('../../src/read/read.ts');
		await answerLines(file, async ({ a, b }) => ({
			comparison: compare({ a: await readReport(a, { only: 'files' }), b: await readReport(b, { only: 'files' }) }),
		}));
	},
});
