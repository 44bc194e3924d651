/** Where the program begins. */
import { hideBin } from 'yargs/helpers';
import { fail } from './failure.ts';
import { guardPipes } from './pipes.ts';
import { run } from './run.ts';

guardPipes();
process.on('uncaughtException', (error) => {
	fail(error);
	process.exit();
});
run(hideBin(process.argv)).catch(fail);
