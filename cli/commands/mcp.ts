/** `counterpoint mcp`: the tools of the program for an assistant, over the Model Context Protocol. */
import { createRequire } from 'node:module';
import { defineCommand } from '../command.ts';
import { say } from '../failure.ts';
import type * as Part from '../mcp/server.ts';

interface McpGiven {
	readonly 'allow-folder': readonly string[];
	readonly 'allow-host': readonly string[];
	readonly worker?: boolean | undefined;
}

export const mcp = defineCommand<McpGiven>({
	command: 'mcp',
	describe: 'Serve an assistant (Model Context Protocol)',
	builder: (program) =>
		program
			// Each may be given more than once.
			.parserConfiguration({ ...PARSER, 'duplicate-arguments-array': true, 'greedy-arrays': false })
			.options({
				'allow-folder': {
					type: 'string',
					array: true,
					default: [],
					requiresArg: true,
					describe: 'Let the assistant name files in this folder',
				},
				'allow-host': {
					type: 'string',
					array: true,
					default: [],
					requiresArg: true,
					describe: 'Let it name addresses at this host; *.example.com for all below it',
				},
				// How the processes that answer the calls are started.
				worker: { type: 'boolean', hidden: true },
			} as const)
			.example('counterpoint mcp', 'Texts only, as the assistant gives them')
			.example('counterpoint mcp --allow-folder ~/reports --allow-host apnews.com', 'Also these files and addresses'),
	async handler(given) {
		const { allowedBy } = await import('../mcp/allowed.ts');
		const allowed = await allowedBy(given['allow-folder'], given['allow-host']);
		if (given.worker) {
			const { answerOf } = await import('../mcp/answers.ts');
			const { answerLines } = await import('../ndjson.ts');
			return answerLines('-', ({ tool, given: withIt }) => answerOf(tool, withIt, allowed));
		}
		if (process.stdin.isTTY) say('waiting for an assistant on standard input; docs/mcp.md says how to set one up');
		const { workersOf } = await import('../mcp/workers.ts');
		const words = [
			...allowed.folders.map((folder) => `--allow-folder=${folder}`),
			...allowed.hosts.map((host) => `--allow-host=${host}`),
		];
		await part().serve(allowed, workersOf(['mcp', '--worker', ...words]));
	},
});

/** As `run.ts` has it; the settings of yargs are given whole. */
const PARSER = { 'camel-case-expansion': false, 'boolean-negation': false };

/** The library of the protocol is a module beside the program. */
function part(): typeof Part {
	return createRequire(import.meta.url)('./parts/mcp.cjs');
}
