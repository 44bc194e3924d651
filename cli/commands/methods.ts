/** `counterpoint methods`: how a comparison is made, in words one can cite. */
import { defineCommand } from '../command.ts';

export const methods = defineCommand<object>({
	command: 'methods',
	describe: 'Print a paragraph one can cite on how comparisons are made',
	builder: (program) => program.example('counterpoint methods > methods.txt', 'For the methods section of a paper'),
	async handler() {
		const { methodsStatement } = await import('../../src/report/methods.ts');
		const { DEFAULT_SETTINGS } = await import('../../src/settings.ts');
		process.stdout.write(methodsStatement(DEFAULT_SETTINGS));
	},
});
