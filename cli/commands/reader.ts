/** `counterpoint reader --check URL`: tries a server of a language model. */
import { printable } from '../../src/report/printable.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../exit.ts';
import { readerWanted } from '../reader/options.ts';

interface ReaderCommandGiven {
	readonly check?: string | undefined;
	readonly 'reader-remote'?: boolean | undefined;
	readonly 'reader-timeout'?: number | undefined;
}

export const reader = defineCommand<ReaderCommandGiven>({
	command: 'reader',
	describe: 'Try a server of a language model that is to read too',
	builder: (program) =>
		program
			.options({
				check: { type: 'string', requiresArg: true, describe: 'The server, URL#model, asked ten small cases' },
				'reader-remote': { type: 'boolean', describe: 'Allow a server that is not this machine' },
				'reader-timeout': {
					type: 'number',
					requiresArg: true,
					describe: 'Seconds that one answer may take (120)',
				},
			} as const)
			.example('counterpoint reader --check http://localhost:11434#llama3.1:8b', 'Ollama')
			.example('counterpoint reader --check http://localhost:8080', 'llama.cpp, which has one model'),
	async handler({ check, ...given }) {
		if (check === undefined)
			throw new UsageError('name the server: counterpoint reader --check http://localhost:11434#model');
		const wanted = readerWanted({ ...given, reader: check });
		if (wanted === null) throw new UsageError('none is no server to check');
		const [{ readerFor }, { summaryLines, triedLine, tryCases }] = await Promise.all([
			import('../reader/reader.ts'),
			import('../reader/check.ts'),
		]);
		const tried = await readerFor(wanted, null);
		// What a server says of itself may hold commands to the terminal.
		const print = (line: string) => process.stdout.write(`${printable(line).replaceAll('\n', ' ')}\n`);
		print(`${tried.settings.model} at ${wanted.base}, prompt ${tried.settings.prompt}`);
		// What fails for one reason from the beginning is told once.
		let held: string[] = [];
		let isAnswered = false;
		const all = await tryCases(tried, (one) => {
			held.push(triedLine(one));
			isAnswered ||= one.grade.kind !== 'no answer';
			if (!isAnswered) return;
			held.forEach(print);
			held = [];
		});
		const [first] = all;
		if (!isAnswered && first?.grade.kind === 'no answer')
			throw new UsageError(`no case was answered: ${first.grade.why}`);
		for (const line of summaryLines(all, tried)) print(line);
	},
});
