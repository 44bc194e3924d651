/** What both sentences call one person. */
import { mentionsOf, type PersonMention, type Title } from '../../annotate/mention.ts';
import { sameOffice } from '../../lexicon/offices.ts';
import { fold, givenNamesFit } from '../correspondences/persons.ts';
import { isSpellingOf } from '../correspondences/spelling.ts';
import { MOST_IN_A_PLACE } from '../limits.ts';
import type { Candidate, Couple, Generator, Told } from './candidate.ts';

function persons({ a, b }: Couple): readonly (readonly [PersonMention, PersonMention])[] {
	const [own, others] = [a, b].map(({ sentence }) => mentionsOf(sentence, 'person').slice(0, MOST_IN_A_PLACE)) as Both;
	return own.flatMap((x) =>
		others.filter(({ surname }) => surname.toLowerCase() === x.surname.toLowerCase()).map((y) => [x, y] as const),
	);
}

type Both = [PersonMention[], PersonMention[]];

export const titles: Generator = (couple) =>
	persons(couple).flatMap(([a, b]): readonly Candidate[] => {
		const [one, other] = [officesOf(a), officesOf(b)];
		if (one === other || sameTitles(a, b) || isInitials(couple.a, a, b) || isInitials(couple.b, b, a)) return [];
		const form = one !== '' && other !== '' ? 'titles' : 'title of one';
		return [{ kind: 'title', form, fit: a.name === b.name ? 1 : 0, a, b }];
	});

const officesOf = ({ titles }: PersonMention) =>
	titles
		.map(({ office, of, tense }) => [tense, of, office].join(' '))
		.sort()
		.join();

/** "Kesh's foreign minister" and "the Keshi foreign minister": one office, however its country is told. */
function sameTitles(a: PersonMention, b: PersonMention): boolean {
	const isTold = (title: Title, titles: readonly Title[]) => titles.some((other) => isOneTitle(title, other));
	if (a.titles.length === 0 || b.titles.length === 0) return false;
	return a.titles.every((title) => isTold(title, b.titles)) && b.titles.every((title) => isTold(title, a.titles));
}

function isOneTitle(x: Title, y: Title): boolean {
	if (x.tense !== y.tense || sameOffice(x.office) !== sameOffice(y.office)) return false;
	return x.of !== null && y.of !== null && (x.of.startsWith(y.of) || y.of.startsWith(x.of));
}

/** "PM Ann Teller" beside "Prime Minister Ann Teller": the capital letters before the name are the office. */
function isInitials({ sentence: { tokens } }: Told, bare: PersonMention, { titles }: PersonMention): boolean {
	const before = tokens.findLast(({ end }) => end <= bare.start);
	if (bare.titles.length > 0 || !before || !/^\p{Lu}{2,}$/u.test(before.text)) return false;
	return titles.some(({ office }) => initialsOf(office) === before.normal);
}

/** "pm" of "prime minister". */
const initialsOf = (office: string) =>
	sameOffice(office)
		.split(' ')
		.map(([initial]) => initial)
		.join('');

export const names: Generator = (couple) =>
	persons(couple).flatMap(([a, b]): readonly Candidate[] => {
		if (a.given === null || b.given === null || a.given.toLowerCase() === b.given.toLowerCase()) return [];
		// Luis and Lena Ortiz are two; Jim is James, J. may be, and Katherine is Catherine spelled otherwise.
		if (!givenNamesFit(a.given, b.given) && !isSpellingOf(fold(a.given), fold(b.given))) return [];
		return [{ kind: 'name', form: 'names', fit: a.given[0] === b.given[0] ? 1 : 0, a, b }];
	});
