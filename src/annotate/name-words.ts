/** Names of several words, as the lists of places and organisations hold them. */
import type { Token } from './mention.ts';

/** Where a name's words end if they stand here; hyphens between them do not count. */
export function endOf(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
	let next = at;
	for (const word of words) {
		if (next > at && tokens[next]?.text === '-') next++;
		if (tokens[next]?.normal !== word) return null;
		next++;
	}
	return next;
}
