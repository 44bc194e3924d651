/** What a command is: its words, its options and its work. Each stands in a file of its own in `commands/`. */
import type { Argv, CommandModule } from 'yargs';
import { asTyped } from './dash.ts';

export interface Command {
	/** The word that calls it. */
	readonly name: string;
	/** Whether its words are one list, as of many reports, in which yargs would pass over a `-`. */
	readonly takes: 'a list' | 'single words';
	/** Adds the command, called by its name, or by no word at all where it is the only one. */
	addTo(program: Argv, called: 'by its name' | 'by nothing'): Argv;
}

/** Of an option that was given several times the last counts, also where every report that was given does. */
export function last<T>(given: T | readonly T[]): T | undefined {
	return Array.isArray(given) ? given.at(-1) : (given as T);
}

/** A command from its description in the terms of yargs; `command` begins with its name: "judge [file]". */
export function defineCommand<Given>(module: CommandModule<object, Given> & { command: string }): Command {
	const [name = '', ...positionals] = module.command.split(' ');
	return {
		name,
		takes: /\.\.[\]>]$/.test(module.command) ? 'a list' : 'single words',
		addTo: (program, called) =>
			program.command({
				...module,
				command: [called === 'by nothing' ? '$0' : name, ...positionals].join(' '),
				handler: (given) => module.handler(asTyped(given)),
			}),
	};
}
