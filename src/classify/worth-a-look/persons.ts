/** What both sentences call one person. */
import { mentionsOf, type PersonMention } from '../../annotate/mention.ts';
import { fold, givenNamesFit } from '../correspondences/persons.ts';
import { isSpellingOf } from '../correspondences/spelling.ts';
import { MOST_IN_A_PLACE } from '../limits.ts';
import type { Candidate, Couple, Generator } from './candidate.ts';

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
		if (one === other) return [];
		const form = one !== '' && other !== '' ? 'titles' : 'title of one';
		return [{ kind: 'title', form, fit: a.name === b.name ? 1 : 0, a, b }];
	});

const officesOf = ({ titles }: PersonMention) =>
	titles
		.map(({ office, of, tense }) => [tense, of, office].join(' '))
		.sort()
		.join();

export const names: Generator = (couple) =>
	persons(couple).flatMap(([a, b]): readonly Candidate[] => {
		if (a.given === null || b.given === null || a.given.toLowerCase() === b.given.toLowerCase()) return [];
		// Luis and Lena Ortiz are two; Jim is James, J. may be, and Katherine is Catherine spelled otherwise.
		if (!givenNamesFit(a.given, b.given) && !isSpellingOf(fold(a.given), fold(b.given))) return [];
		return [{ kind: 'name', form: 'names', fit: a.given[0] === b.given[0] ? 1 : 0, a, b }];
	});
