/** The command line, from words to the command that does the work. */
import yargs, { type Argv } from 'yargs';
import { PROGRAM } from '../src/program.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { asTyped, withoutEndOfOptions, withStandIns } from './dash.ts';
import { withUsualExitCode } from './exit-code.ts';
import { UsageError } from './exit.ts';
import { takeTime } from './hurry.ts';
import { meantBy } from './meant.ts';
import { settingsPath } from './settings-file.ts';
import { reworded } from './wording.ts';

/** The commands that may be short enough to hurry: see `comparedReports`. */
const COMPARING_TWO = new Set(['compare', 'coverage', 'explain']);

/**
 * Runs the program with the given words.
 *
 * @throws UsageError and what the commands throw
 */
export async function run(words: readonly string[]): Promise<void> {
	const meant = meantBy(words);
	if (meant.kind === 'program' || !COMPARING_TWO.has(meant.command.name)) takeTime();
	switch (meant.kind) {
		case 'command':
			await oneCommand(meant.command, withoutEndOfOptions(withUsualExitCode(meant.words))).parseAsync();
			break;
		case 'program':
			await allCommands(meant.words).parseAsync();
	}
}

/**
 * A command that is named is parsed as if it were the only one: of one among several yargs composes the help text on
 * every run, wanted or not, and that takes a third of the time that Node itself takes to start.
 */
function oneCommand(command: Command, words: readonly string[]): Argv {
	const taken = command.takes === 'a list' ? withStandIns(words) : words;
	return command.addTo(parser(taken, `${PROGRAM.name} ${command.name}`), 'by nothing');
}

function allCommands(words: readonly string[]): Argv {
	const program = parser(words, PROGRAM.name)
		.usage(
			'Compares how two news outlets cover one event, sentence by sentence.\n\nUsage: $0 A B   compares two reports, files or addresses;   or: $0 <command> [options]',
		)
		.demandCommand(1, 'no command given')
		.recommendCommands();
	program.epilogue(`Your own settings stand in ${settingsPath()}; ${PROGRAM.name} compare --help names them.`);
	for (const command of COMMANDS) command.addTo(program, 'by its name');
	return program.completion('completion', 'Print a script that completes commands in bash or zsh');
}

function parser(words: readonly string[], called: string): Argv {
	return (
		yargs([...words])
			.scriptName(called)
			.version(`${PROGRAM.name} ${PROGRAM.version}`)
			.alias({ help: 'h', version: 'V' })
			.strict()
			// Whatever LANG says: messages are part of what scripts and bug reports see.
			.locale('en')
			.parserConfiguration({
				'duplicate-arguments-array': false,
				'camel-case-expansion': false,
				'boolean-negation': false,
			})
			// yargs would end the process with its own 1, which here means "a conflict was found".
			.exitProcess(false)
			.showHelpOnFail(false)
			// yargs names what is wrong with the words; without that the error came from the command itself.
			.fail((message, error) => {
				throw message
					? new UsageError(`${reworded(ofTheProgram(asTyped(message), called), words)}; see: ${called} --help`)
					: error;
			})
	);
}

/** What yargs calls an argument of the program itself is a command that there is not. */
const ofTheProgram = (message: string, called: string) =>
	called === PROGRAM.name ? message.replace('Unknown argument: ', 'Unknown command: ') : message;
