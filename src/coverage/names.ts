/** Names: how each outlet calls the same person, body, place, group or event, with counts; only where the two differ. */
import { type AnnotatedSentence, type Entity, mentionsOf } from '../annotate/mention.ts';
import { fold, givenNamesFit } from '../classify/correspondences/persons.ts';
import { isSpellingOf } from '../classify/correspondences/spelling.ts';
import type { Sides } from '../model.ts';
import { commonNamesIn } from './common-names.ts';
import { counted } from './counted-names.ts';
import type { NameRow, NamesHere } from './model.ts';
import type { Reading } from './reading.ts';

interface Called {
	readonly kind: NameRow['kind'];
	readonly key: string;
	readonly text: string;
}

export function namesOf(readings: Sides<Reading>): readonly NameRow[] {
	const among = [...readings.a.report.entities, ...readings.b.report.entities];
	const called = { a: calledIn(readings.a, among), b: calledIn(readings.b, among) };
	const keys = new Map(called.a.map(({ kind, key }) => [`${kind} ${key}`, { kind, key }]));
	const proper = [...keys]
		.sort(([x], [y]) => (x < y ? -1 : 1))
		.flatMap(([, { kind, key }]): readonly NameRow[] => {
			const here = (side: 'a' | 'b') =>
				counted(called[side].filter((one) => one.kind === kind && one.key === key).map(({ text }) => text));
			const row = { kind, a: here('a'), b: here('b') };
			return row.b.length > 0 && formsOf(row.a, kind) !== formsOf(row.b, kind) ? [row] : [];
		});
	return [...proper, ...commonNamesIn(readings)];
}

/**
 * What the names come to: who writes "U.S." for "US", a plural, or once the given name beside the surname calls it alike;
 * who gives a person another title or spells the name otherwise does not.
 */
function formsOf(names: NamesHere, kind: NameRow['kind']): string {
	const forms = names.map(({ text }) => plain(text));
	return [...new Set(kind === 'person' ? forms.flatMap((form) => titleAndSurname(form, forms)) : forms)]
		.sort()
		.join('|');
}

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[.,]/g, '')
		.replace(/['’]s?$/, '')
		.replace(/s$/, '');

/** "mayor jane holm" with "jane holm" beside it: the title and the surname; a name without a title: the surname. */
function titleAndSurname(form: string, forms: readonly string[]): readonly string[] {
	const words = form.split(' ');
	const surname = words.at(-1) ?? '';
	if (words.length <= 2 && !HONORIFIC.test(words[0] ?? '')) return [surname];
	const inner = forms
		.filter((other) => other !== form && form.endsWith(` ${other}`))
		.sort((x, y) => y.length - x.length)[0];
	const title = inner === undefined ? words.slice(0, -1).join(' ') : form.slice(0, -inner.length - 1);
	return [surname, title];
}

const HONORIFIC = /^(?:mr|ms|mrs|miss|dr|sir|lord|lady|president|senator|sen|rep|gov|judge|justice|gen|col|prof)$/;

type Name = Pick<Entity, 'surname' | 'given'>;

/**
 * The surname, and where both reports together have several persons of it, which of them: Luis Ortiz is not Lena Ortiz, Jim
 * Ortiz is James. A bare "Ortiz" of a report that names neither stands by itself then.
 */
function personKey(name: Name, among: readonly Name[]): string {
	const surname = fold(name.surname);
	const givens = [...new Set(among.flatMap((one) => (fold(one.surname) === surname ? (one.given ?? []) : [])))].sort();
	const isOne = givens.every((x) => givens.every((y) => isOneGiven(x, y)));
	if (isOne) return surname;
	const own = name.given;
	return `${surname} ${own === null ? '' : givens.find((given) => isOneGiven(given, own))}`;
}

function isOneGiven(x: string, y: string): boolean {
	return givenNamesFit(x, y) || isSpellingOf(fold(x), fold(y));
}

function calledIn({ report: { sentences, entities } }: Reading, among: readonly Name[]): readonly Called[] {
	return sentences.flatMap((sentence: AnnotatedSentence) => [
		...mentionsOf(sentence, 'person').map(({ entity, surname, given, text }) => {
			const known = entity === null ? undefined : entities[entity];
			const name = { surname: known?.surname ?? surname, given: known === undefined ? given : known.given };
			return { kind: 'person' as const, key: personKey(name, among), text };
		}),
		...mentionsOf(sentence, 'organisation').map(({ key, text }) => ({ kind: 'organisation' as const, key, text })),
		...mentionsOf(sentence, 'place').map(({ key, sense, text }) => ({
			kind: 'place' as const,
			key: `${key} ${sense}`,
			text,
		})),
	]);
}
