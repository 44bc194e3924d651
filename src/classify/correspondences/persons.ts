/** Who is who: whether two mentions name the same person. */
import type { PersonMention } from '../../annotate/mention.ts';
import { isNicknameOf } from '../../lexicon/nicknames.ts';

type Name = Pick<PersonMention, 'given' | 'surname'>;

/** Two names fit one person: the same surname, and given names that are the same, short for each other ("J.", "Doug"), or
 * not written. */
export function samePerson(x: Name, y: Name): boolean {
	return fold(x.surname) === fold(y.surname) && givenNamesFit(x.given, y.given);
}

export function givenNamesFit(x: string | null, y: string | null): boolean {
	if (x === null || y === null) return true;
	const [a, b] = [first(x), first(y)];
	return a === b || isNicknameOf(a, b) || a.startsWith(b) || b.startsWith(a);
}

/**
 * Whether two mentions surely name two persons: both in full or with a title, and without a word in common, which would
 * make one a part of the other ("Calvin Hollins Jr.", "the lawyer for Hollins Jr., Thomas Royce").
 */
export function areOtherPersons(x: PersonMention, y: PersonMention): boolean {
	if (!isTold(x) || !isTold(y)) return false;
	const [words, others] = [wordsOf(x), wordsOf(y)];
	return !words.some((word) => others.some((other) => word.startsWith(other) || other.startsWith(word)));
}

function isTold({ given, titles, surname }: PersonMention): boolean {
	return (given !== null || titles.length > 0) && fold(surname).length > 2 && !surname.endsWith('.');
}

function wordsOf({ name }: PersonMention): readonly string[] {
	return name
		.split(/\s+/)
		.map(fold)
		.filter((word) => word.length > 1);
}

/** Lower case without accents, hyphens and full stops: "Núñez" and "Nunez" are one name. */
export function fold(name: string): string {
	if (/^[A-Za-z ]*$/.test(name)) return name.toLowerCase();
	return name
		.normalize('NFD')
		.replace(/[\p{M}.'’ʼ-]/gu, '')
		.toLowerCase();
}

function first(given: string): string {
	return fold(given.split(/\s/)[0] ?? given);
}
