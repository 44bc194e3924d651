/** One word in another's place, between words that stayed: "a mine collapse" / "a mine explosion". */
import type { Token } from '../../annotate/mention.ts';
import type { Sides } from '../../model.ts';
import { isContent } from '../claims/located.ts';
import type { Wording } from './wording.ts';

/** "electrical connection" / "wiring problem": in longer stretches the words no longer answer each other one by one. */
const MOST_AT_ONCE = 2;

/** The content words that were exchanged one for one, each with its counterpart. */
export function exchangedWords({ changes }: Wording): readonly Sides<Token>[] {
	return changes.flatMap((change) => {
		const [a, b] = [change.a.filter(isContent), change.b.filter(isContent)];
		if (a.length !== b.length || a.length > MOST_AT_ONCE) return [];
		return a.flatMap((one, at) => {
			const other = b[at];
			return other ? [{ a: one, b: other }] : [];
		});
	});
}
