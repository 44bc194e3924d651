/** A name for a thread in the reports' own words: the two phrases that tell most of what it is about. */
import type { Token } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { overlaps } from '../annotate/words.ts';
import { isContent } from '../classify/claims/located.ts';
import type { Sides, Stretch } from '../model.ts';
import { featuresOf } from './features.ts';
import type { Reading } from './reading.ts';
import type { Member, Thread } from './threads.ts';

interface Phrase {
	readonly text: string;
	readonly keys: ReadonlySet<string>;
	readonly weight: number;
}

const PHRASES = 2;
const LONGEST = 3;
/** 0 would take the longest phrase, 1 the word that weighs most. */
const FEWER_WORDS = 0.8;

export function nameOf({ members, features }: Thread, readings: Sides<Reading>): string {
	const weightOf = (keys: ReadonlySet<string>) => {
		const sum = [...keys].reduce((total, key) => total + (features.get(key) ?? 0), 0);
		// Of two phrases that say as much the shorter one says it better.
		return sum / Math.max(1, keys.size) ** FEWER_WORDS;
	};
	const phrases = members.flatMap((member) => phrasesOf(member, readings[member.side], weightOf));
	const chosen: Phrase[] = [];
	for (const phrase of phrases.sort((x, y) => y.weight - x.weight || (x.text < y.text ? -1 : 1))) {
		if (chosen.length === PHRASES) break;
		if (!chosen.some(({ keys }) => [...phrase.keys].some((key) => keys.has(key)))) chosen.push(phrase);
	}
	return chosen.map(({ text }) => text).join(', ');
}

function phrasesOf(
	{ sentence }: Member,
	reading: Reading,
	weightOf: (keys: ReadonlySet<string>) => number,
): readonly Phrase[] {
	const { entities, report } = reading.report;
	const phrase = ({ start, end }: Stretch, keys: ReadonlySet<string>): Phrase => ({
		text: report.text.slice(start, end).replace(/\s+/g, ' '),
		keys,
		weight: weightOf(keys),
	});
	const named = [
		...mentionsOf(sentence, 'person'),
		...mentionsOf(sentence, 'organisation'),
		...mentionsOf(sentence, 'place'),
	];
	const names = named.map((mention) =>
		phrase(mention, new Set(featuresOf({ ...sentence, tokens: [], mentions: [mention] }, entities).keys())),
	);
	const runs = runsOf(
		sentence.tokens.map((token) => (named.some((mention) => overlaps(mention, token)) ? null : token)),
	);
	const words = runs.map((run) =>
		phrase({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }, new Set(run.map(({ lemma }) => lemma))),
	);
	return [...names, ...words];
}

/** Content words that stand side by side, three at most. */
function runsOf(tokens: readonly (Token | null)[]): readonly (readonly Token[])[] {
	const runs: Token[][] = [];
	for (let from = 0; from < tokens.length; from++) {
		const run: Token[] = [];
		for (const token of tokens.slice(from, from + LONGEST)) {
			if (token === null || !isContent(token)) break;
			run.push(token);
			runs.push([...run]);
		}
	}
	return runs;
}
