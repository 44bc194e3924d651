/**
 * Which reports have any run of eight words in common. Looked up for all reports at once, in time that grows with their
 * words and not with their couples: most couples have none, and need no closer look.
 */
import { isWord } from '../coverage/reading.ts';
import { LEAST_RUN } from '../coverage/runs.ts';
import type { Member } from './reports.ts';

/** Tells of two members whether they may have a run in common. */
export function runsInCommon(members: readonly Member[]): (a: Member, b: Member) => boolean {
	const holders = new Map<string, Set<string>>();
	for (const { id, annotated } of members) {
		for (const window of windowsOf(annotated.sentences.flatMap(({ tokens }) => tokens.filter(isWord)))) {
			const known = holders.get(window);
			if (known === undefined) holders.set(window, new Set([id]));
			else known.add(id);
		}
	}
	const couples = new Set<string>();
	for (const ids of holders.values())
		for (const x of ids.size > 1 ? ids : []) for (const y of ids) if (x !== y) couples.add(`${x} ${y}`);
	return (a, b) => couples.has(`${a.id} ${b.id}`);
}

function windowsOf(words: readonly { readonly normal: string }[]): ReadonlySet<string> {
	const windows = new Set<string>();
	for (let at = 0; at + LEAST_RUN <= words.length; at++)
		windows.add(
			words
				.slice(at, at + LEAST_RUN)
				.map(({ normal }) => normal)
				.join(' '),
		);
	return windows;
}
