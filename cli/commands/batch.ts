/** `counterpoint batch`: two reports a line in, their comparison out. */
import type { LinePolicy } from '../../src/read/origins.ts';
import { defineCommand } from '../command.ts';
import { answerLines } from '../ndjson.ts';

const LINES = 'Lines from strangers:';

interface BatchGiven {
	readonly file: string;
	readonly 'no-files'?: boolean | undefined;
	readonly 'no-addresses'?: boolean | undefined;
	readonly 'allow-private'?: boolean | undefined;
}

export const batch = defineCommand<BatchGiven>({
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
			.option('no-files', { type: 'boolean', describe: 'Read no files that lines name', group: LINES })
			.option('no-addresses', { type: 'boolean', describe: 'Fetch no addresses that lines name', group: LINES })
			.option('allow-private', {
				type: 'boolean',
				describe: 'Fetch also from hosts of this machine and of private networks',
				group: LINES,
			})
			.example('counterpoint batch couples.ndjson > comparisons.ndjson', 'Compare every couple of a file')
			.example(
				`echo '{"id":1,"a":"one.txt","b":"two.txt"}' | counterpoint batch`,
				'Reports may be files, addresses or objects',
			),
	async handler({ file, 'no-files': noFiles, 'no-addresses': noAddresses, 'allow-private': isPrivateAllowed }) {
		const { compare } = await import('../../src/compare.ts');
		const { readReport } = await import('../../src/read/read.ts');
		const inLine: LinePolicy = {
			files: noFiles ? 'refused' : 'read',
			addresses: noAddresses ? 'refused' : isPrivateAllowed ? 'any' : 'public',
		};
		await answerLines(file, async ({ a, b }) => ({
			comparison: compare({ a: await readReport(a, { inLine }), b: await readReport(b, { inLine }) }),
		}));
	},
});
