/** The command line, from words to the command that does the work. A new command is one file and one line here. */
import yargs from 'yargs';
import { PROGRAM } from '../src/program.ts';
import { batch } from './commands/batch.ts';
import { compare } from './commands/compare.ts';
import { judge } from './commands/judge.ts';
import { UsageError } from './exit.ts';
import { reworded } from './wording.ts';

/**
 * Runs the program with the given words.
 *
 * @throws UsageError and what the commands throw
 */
export async function run(words: readonly string[]): Promise<void> {
	const program = yargs([...words])
		.scriptName(PROGRAM.name)
		.usage('Compares how two news outlets cover one event, sentence by sentence.\n\nUsage: $0 <command> [options]')
		.command(compare)
		.command(judge)
		.command(batch)
		.completion('completion', 'Print a script that completes commands in bash or zsh')
		.version(`${PROGRAM.name} ${PROGRAM.version}`)
		.alias({ help: 'h', version: 'V' })
		.demandCommand(1, 'no command given')
		.strict()
		.recommendCommands()
		// Whatever LANG says: messages are part of what scripts and bug reports see.
		.locale('en')
		.parserConfiguration({ 'duplicate-arguments-array': false, 'camel-case-expansion': false })
		// yargs would end the process with its own 1, which here means "a conflict was found".
		.exitProcess(false)
		.showHelpOnFail(false)
		// yargs names what is wrong with the words; without that the error came from the command itself.
		.fail((message, error) => {
			throw message ? new UsageError(`${reworded(message)}; see: ${PROGRAM.name} --help`) : error;
		});
	await program.parseAsync();
}
