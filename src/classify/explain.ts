/** The words of explanations: both sides' exact words. */
import { withoutCommands } from '../terminal-commands.ts';
import type { Encounter } from './detector.ts';

export function quoted(words: string): string {
	return `“${withoutCommands(words)
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim()}”`;
}

/** "CBS News says “an hour”, Report B “45 minutes”", or within one report "Report A says “…” and further down “…”". */
export function bothSay({ scope, places }: Encounter, a: string, b: string): string {
	return scope === 'cross'
		? `${places.a.name} says ${quoted(a)}, ${places.b.name} ${quoted(b)}`
		: `${places.a.name} says ${quoted(a)} and further down ${quoted(b)}`;
}

/** "“Senate”, “bill” and “met”". */
export function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
