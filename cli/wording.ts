/** What yargs finds wrong with a command line, in one line and in the words of someone who did not read its manual. */

const WORDINGS: readonly (readonly [RegExp, string])[] = [
	[/^Not enough non-option arguments: got (\d+), need at least (\d+)/, 'got $1 of the $2 reports this command needs'],
	[/^Unknown command: /, 'there is no command or file '],
	[/^Unknown arguments?: (?!-)([^,]+)$/, '$1 is one report or word too many; a name with blanks needs quotation marks'],
	[/^Unknown arguments?: (?!-)(.+)$/, '$1 are too many; a name with blanks needs quotation marks'],
	[/^Unknown arguments?: /, 'there is no command, option or argument '],
	[/^Missing required argument: (\S+)/, '--$1 is needed'],
	[/^Invalid values: Argument: (\S+), Given: (.*), Choices: /, '--$1 cannot be $2; choose from '],
	[/^Not enough arguments following: (\S+)/, '--$1 needs a value'],
	[/^Did you mean (\S+)\?/, 'there is no such command; did you mean $1?'],
];

/** @param words the command line, whose options yargs names without their dashes */
export function reworded(message: string, words: readonly string[]): string {
	const line = asTyped(message.trim().replace(/\s+/g, ' '), words);
	const wording = WORDINGS.find(([pattern]) => pattern.test(line));
	return wording === undefined ? line : line.replace(...wording);
}

/** "Unknown arguments: bogus, extra.txt" with "bogus" as it stands on the command line: "--bogus". */
function asTyped(line: string, words: readonly string[]): string {
	const [, head, names] = /^(Unknown arguments?: )(.*)$/.exec(line) ?? [];
	if (head === undefined || names === undefined) return line;
	return (
		head +
		names
			.split(', ')
			.map((name) => words.find((word) => isOption(word, name)) ?? name)
			.join(', ')
	);
}

const isOption = (word: string, name: string) =>
	/^--?/.test(word) && word.replace(/^--?/, '').split('=', 1)[0] === name;
