/** The agency before a report: "(Reuters) - The bank …", "GENEVA (AP) — The bank …". Who sent it is no news of the event. */
import type { Stretch } from '../../model.ts';
import type { Located } from './located.ts';

/** "SAN JOSE, Costa Rica (AP) —": so many words and marks may stand before the agency. */
const LONGEST_DATELINE = 10;

export function isAgency({ sentence, first, after }: Located<Stretch>): boolean {
	const text = (at: number) => sentence.tokens[at]?.text ?? '';
	return (
		first <= LONGEST_DATELINE && text(first - 1) === '(' && text(after) === ')' && /^[-–—]+$/.test(text(after + 1))
	);
}
