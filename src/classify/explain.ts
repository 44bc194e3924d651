/** The words of explanations: both sides' exact words, and what shows that they speak of the same thing. */
import type { Token } from '../annotate/mention.ts';
import type { Encounter } from './detector.ts';

export function quoted(words: string): string {
	return `“${words.replace(/\s+/g, ' ').trim()}”`;
}

/** "CBS News says “an hour”, Report B “45 minutes”", or within one report "Report A says “…” and further down “…”". */
export function bothSay({ scope, places }: Encounter, a: string, b: string): string {
	return scope === 'cross'
		? `${places.a.name} says ${quoted(a)}, ${places.b.name} ${quoted(b)}`
		: `${places.a.name} says ${quoted(a)} and further down ${quoted(b)}`;
}

/** "both passages speak of Pelosi, House and Democrats": the words that show it is the same thing; empty without any. */
export function commonGround(common: readonly Token[]): string {
	const names = common.filter(({ text }) => /^\p{Lu}/u.test(text));
	const words = [...names, ...common.filter((token) => !names.includes(token))].slice(0, 3).map(({ text }) => text);
	return words.length === 0 ? '' : `; both passages speak of ${listed(words)}`;
}

function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
