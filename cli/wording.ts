/** What yargs finds wrong with a command line, in one line and in the words of someone who did not read its manual. */

const WORDINGS: readonly (readonly [RegExp, string])[] = [
	[/^Not enough non-option arguments: got (\d+), need at least (\d+)/, 'got $1 of the $2 reports this command needs'],
	[/^Unknown (?:command|argument)s?: /, 'there is no command, option or argument '],
	[/^Invalid values: Argument: (\S+), Given: (.*), Choices: /, '--$1 cannot be $2; choose from '],
	[/^Not enough arguments following: (\S+)/, '--$1 needs a value'],
	[/^Did you mean (\S+)\?/, 'there is no such command; did you mean $1?'],
];

export function reworded(message: string): string {
	const line = message.trim().replace(/\s+/g, ' ');
	const wording = WORDINGS.find(([pattern]) => pattern.test(line));
	return wording === undefined ? line : line.replace(...wording);
}
