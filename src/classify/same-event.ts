/**
 * Whether there is evidence that two places speak of one event: the same people, the same act, the same time.
 *
 * `judge` is told so. `compare` must establish it before it calls a conflict.
 */
import type { PersonMention } from '../annotate/mention.ts';
import type { Encounter } from './detector.ts';
import { type Located, locate } from './located.ts';
import { samePerson } from './persons.ts';

/** Matches less alike than this may be about two things in one story. */
const LIKELY_MATCH = 0.5;

/** 0..1; at 0.5 and above a conflict may stand. */
export function evidenceOfSameEvent(encounter: Encounter): number {
	if (encounter.sameEvent === 'given') return 1;
	const likeness = Math.max(encounter.wording.shared, encounter.similarity >= LIKELY_MATCH ? encounter.similarity : 0);
	return strangersMeet(encounter) ? 0.6 * likeness : likeness;
}

/** Each side names somebody whom the other does not: the talks with Wang are not the talks with Qin. */
function strangersMeet({ places }: Encounter): boolean {
	const [a, b] = [locate(places.a, 'person'), locate(places.b, 'person')];
	return someUnknown(a, b) && someUnknown(b, a);
}

function someUnknown(own: readonly Located<PersonMention>[], others: readonly Located<PersonMention>[]): boolean {
	return own.some(({ mention }) => !others.some((other) => samePerson(mention, other.mention)));
}
