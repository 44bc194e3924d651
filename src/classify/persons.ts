/** Who is who: whether two mentions name the same person. */
import type { PersonMention } from '../annotate/mention.ts';
import { isNicknameOf } from '../lexicon/nicknames.ts';

type Name = Pick<PersonMention, 'given' | 'surname'>;

/** Two names fit one person: the same surname, and given names that are the same, short for each other, or not written. */
export function samePerson(x: Name, y: Name): boolean {
	return fold(x.surname) === fold(y.surname) && givenNamesFit(x.given, y.given);
}

export function givenNamesFit(x: string | null, y: string | null): boolean {
	if (x === null || y === null) return true;
	const [a, b] = [first(x), first(y)];
	return a === b || isNicknameOf(a, b) || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

/** Lower case without accents, hyphens and full stops: "Núñez" and "Nunez" are one name. */
export function fold(name: string): string {
	return name
		.normalize('NFD')
		.replace(/[\p{M}.'’ʼ-]/gu, '')
		.toLowerCase();
}

function first(given: string): string {
	return fold(given.split(/\s/)[0] ?? given);
}
