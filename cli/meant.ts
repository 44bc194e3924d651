/** Which command a command line means, where it does not begin with one. */
import { existsSync } from 'node:fs';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { compare } from './commands/compare.ts';
import { commandFirst } from './reader/leading.ts';

export type Meant =
	| { readonly kind: 'command'; readonly command: Command; readonly words: readonly string[] }
	/** What concerns no one command: the help, the version, the completion of a shell, a command that there is not. */
	| { readonly kind: 'program'; readonly words: readonly string[] };

const OF_THE_PROGRAM = /^(?:completion|--help|-h|--version|-V|--get-yargs-completions)$/;

/** Two reports without a command are compared; no words at all ask for the help. */
export function meantBy(given: readonly string[], isFile: (path: string) => boolean = existsSync): Meant {
	const words = commandFirst(given, (word) => COMMANDS.some(({ name }) => name === word));
	const [first, ...others] = words;
	if (first === undefined) return { kind: 'program', words: ['--help'] };
	const command = COMMANDS.find(({ name }) => name === first);
	if (command !== undefined) return { kind: 'command', command, words: others };
	if (OF_THE_PROGRAM.test(first)) return { kind: 'program', words };
	// Alone, so that what is said is of this word: "comapre one.txt two.txt" has one fault, not three.
	if (isMistyped(first) && !isFile(first)) return { kind: 'program', words: [first] };
	return { kind: 'command', command: compare, words };
}

/** "comapre" is meant for a command; "one.txt", "./one", "-" and "https://…" are reports. */
function isMistyped(word: string): boolean {
	return /^[a-z]+$/i.test(word);
}
