/** “words”; of what only one report says, the other side has none. */
export function quoted(words: string): string {
	return words === '' ? 'nothing' : `“${words}”`;
}
