/** Options of a reader that stand in front of the command, as where a script adds the command itself. */

/** "--reader URL --reader-remote judge" is "judge --reader URL --reader-remote"; other command lines are left as they are. */
export function commandFirst(words: readonly string[], isCommand: (word: string) => boolean): readonly string[] {
	let at = 0;
	while (words[at]?.startsWith('--reader')) at += takesNext(words[at] ?? '') ? 2 : 1;
	const command = words[at];
	if (at === 0 || command === undefined || !isCommand(command)) return words;
	return [command, ...words.slice(at + 1), ...words.slice(0, at)];
}

const WITHOUT_VALUE: ReadonlySet<string> = new Set(['--reader-remote', '--reader-cache-only']);

function takesNext(option: string): boolean {
	return !option.includes('=') && !WITHOUT_VALUE.has(option);
}
