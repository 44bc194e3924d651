/**
 * What common nouns the two reports call one group, event or thing by: "protesters" / "rioters". Only where a passage of
 * one has another word of the same choice than the passage it was paired with, and outside quotation marks: the words of
 * somebody quoted are not the outlet's.
 */
import type { Token } from '../annotate/mention.ts';
import { coverage } from '../annotate/words.ts';
import { type CommonNameKind, commonNamesOf } from '../lexicon/common-names.ts';
import type { Side, Sides } from '../model.ts';
import type { NameRow } from './model.ts';
import { counted } from './counted-names.ts';
import type { Reading } from './reading.ts';
import { outermost } from './statements.ts';

interface Called {
	readonly choice: number;
	readonly kind: CommonNameKind;
	readonly text: string;
	readonly sentence: string;
}

export function commonNamesIn(readings: Sides<Reading>): readonly NameRow[] {
	const called = { a: calledIn(readings.a), b: calledIn(readings.b) };
	const choices = [...new Map(called.a.map(({ choice, kind }) => [choice, kind]))].sort(([x], [y]) => x - y);
	return choices
		.filter(([choice]) => areCalledOtherwise(choice, called, readings.a))
		.map(([choice, kind]) => {
			const here = (side: Side) => counted(called[side].filter((one) => one.choice === choice).map(({ text }) => text));
			return { kind, a: here('a'), b: here('b') };
		});
}

function calledIn({ report: { sentences } }: Reading): readonly Called[] {
	const isQuoted = coverage(outermost(sentences));
	return sentences.flatMap(({ tokens, sentence: { id } }) =>
		tokens.flatMap((token, at) =>
			token.kind !== 'word' || isQuoted(token.start) || isVerb(tokens, at)
				? []
				: commonNamesOf(token.normal).map(([choice, kind]) => ({ choice, kind, text: token.normal, sentence: id })),
		),
	);
}

/** "They strike", "will march", "to attack". */
function isVerb(tokens: readonly Token[], at: number): boolean {
	return /^(?:to|will|would|can|could|may|might|must|should|shall|not|i|we|you|they|who|did|do|does)$/.test(
		tokens[at - 1]?.normal ?? '',
	);
}

/** Some sentence has one word and one paired with it another, and neither has the other's. */
function areCalledOtherwise(choice: number, called: Sides<readonly Called[]>, reading: Reading): boolean {
	const [ours, theirs] = [wordsBySentence(choice, called.a), wordsBySentence(choice, called.b)];
	return [...ours].some(([sentence, words]) =>
		reading.counterparts(sentence).some((id) => {
			const others = theirs.get(id);
			return others !== undefined && ![...words].some((word) => others.has(word));
		}),
	);
}

function wordsBySentence(choice: number, called: readonly Called[]): ReadonlyMap<string, ReadonlySet<string>> {
	const words = new Map<string, Set<string>>();
	for (const one of called) {
		if (one.choice !== choice) continue;
		const known = words.get(one.sentence);
		if (known === undefined) words.set(one.sentence, new Set([stem(one.text)]));
		else known.add(stem(one.text));
	}
	return words;
}

const stem = (word: string) => word.replace(/(?:es|s)$/, '').replace(/men$/, 'man');
