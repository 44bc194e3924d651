/** The words of explanations: both sides' exact words, and what shows that they speak of the same thing. */
import type { Token } from '../annotate/mention.ts';
import { withoutCommands } from '../terminal-commands.ts';
import type { Encounter, Place } from './detector.ts';
import { isContent } from './located.ts';

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

/** "both passages have “Senate”, “bill” and “met”": the words that show it is the same thing; empty without any. */
export function commonGround({ places }: Encounter, near: readonly Token[]): string {
	const common = near.length > 0 ? near : sharedWords(places);
	const names = common.filter(({ text }) => /^\p{Lu}/u.test(text));
	const words = new Set([...names, ...common].map(({ text }) => quoted(text)));
	return words.size === 0 ? '' : `; both passages have ${listed([...words].slice(0, 3))}`;
}

/** Where nothing stands near both mentions: what the passages share as a whole. */
function sharedWords({ a, b }: Encounter['places']): readonly Token[] {
	const content = ({ sentences }: Place) => sentences.flatMap(({ tokens }) => tokens.filter(isContent));
	const lemmas = new Set(content(b).map(({ lemma }) => lemma));
	return content(a).filter(({ lemma }) => lemmas.has(lemma));
}

function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
