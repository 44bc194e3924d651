/** Names: how each outlet calls the same person, body or place, with counts; only where the two do not call it alike. */
import { type AnnotatedSentence, mentionsOf } from '../annotate/mention.ts';
import { fold } from '../classify/correspondences/persons.ts';
import type { Sides } from '../model.ts';
import type { NameRow, NamesHere } from './model.ts';
import type { Reading } from './reading.ts';

interface Called {
	readonly kind: NameRow['kind'];
	readonly key: string;
	readonly text: string;
}

export function namesOf(readings: Sides<Reading>): readonly NameRow[] {
	const called = { a: calledIn(readings.a), b: calledIn(readings.b) };
	const keys = new Map(called.a.map(({ kind, key }) => [`${kind} ${key}`, { kind, key }]));
	return [...keys]
		.sort(([x], [y]) => (x < y ? -1 : 1))
		.flatMap(([, { kind, key }]): readonly NameRow[] => {
			const here = (side: 'a' | 'b') => namesHere(called[side].filter((one) => one.kind === kind && one.key === key));
			const row = { kind, a: here('a'), b: here('b') };
			return row.b.length > 0 && formsOf(row.a) !== formsOf(row.b) ? [row] : [];
		});
}

/** Whose names differ only in how often they come calls it alike. */
const formsOf = (names: NamesHere) => [...new Set(names.map(({ text }) => text.toLowerCase()))].sort().join('|');

function calledIn({ report: { sentences, entities } }: Reading): readonly Called[] {
	return sentences.flatMap((sentence: AnnotatedSentence) => [
		...mentionsOf(sentence, 'person').map(({ entity, surname, text }) => {
			const known = entity === null ? undefined : entities[entity];
			return { kind: 'person' as const, key: fold(known?.surname ?? surname), text };
		}),
		...mentionsOf(sentence, 'organisation').map(({ key, text }) => ({ kind: 'organisation' as const, key, text })),
		...mentionsOf(sentence, 'place').map(({ key, sense, text }) => ({
			kind: 'place' as const,
			key: `${key} ${sense}`,
			text,
		})),
	]);
}

/** The commonest first. */
function namesHere(called: readonly Called[]): NamesHere {
	const counts = new Map<string, number>();
	for (const { text } of called) {
		const name = text.replace(/\s+/g, ' ').replace(/['’]s$/, '');
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts]
		.map(([text, count]) => ({ text, count }))
		.sort((x, y) => y.count - x.count || (x.text < y.text ? -1 : 1));
}
