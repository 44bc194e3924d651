/** One person under two titles that nobody holds at once: "Secretary of State" / "Foreign Minister". */
import type { PersonMention, Title } from '../../annotate/mention.ts';
import { excludeEachOther, sameOffice } from '../../lexicon/offices.ts';
import type { Detector, Discrepancy, Encounter } from '../detector.ts';
import { bothSay } from '../explain.ts';
import { type Located, locate, spanAt } from '../claims/located.ts';
import { samePerson } from '../correspondences/persons.ts';

type Person = Located<PersonMention>;

export const detectTitles: Detector = (encounter) => {
	const persons = { a: titled(encounter.places.a), b: titled(encounter.places.b) };
	return persons.a.flatMap((a) =>
		persons.b
			.filter((b) => samePerson(a.mention, b.mention))
			.flatMap((b) => clashIn(encounter, a.mention, b.mention).map((clash) => discrepancyOf(encounter, a, b, clash))),
	);
};

/** Without a title on either side none clashes: of a list of a thousand names none need be held against a thousand others. */
const titled = (place: Encounter['places']['a']): readonly Person[] =>
	locate(place, 'person').filter(({ mention }) => mention.titles.length > 0);

/** Sentences that share less may tell of the time before and of the time after. */
const LIKE_SENTENCES = 0.75;

function clashIn({ wording }: Encounter, a: PersonMention, b: PersonMention): readonly (readonly [Title, Title])[] {
	const other = clashOf(a, b);
	return other.length > 0 || wording.shared < LIKE_SENTENCES ? other : clashOfTimes(a, b);
}

/** "President-elect" / "President", "former president" / "president": one is not in the office. */
function clashOfTimes(a: PersonMention, b: PersonMention): readonly (readonly [Title, Title])[] {
	const [x, y] = [a.titles[0], b.titles[0]];
	if (!x || !y || a.titles.length > 1 || b.titles.length > 1 || !isOneOffice([x, y])) return [];
	return isOutOfOffice(x) !== isOutOfOffice(y) && (isInOffice(x) || isInOffice(y)) ? [[x, y]] : [];
}

/** "then-President" was president at the time told of, and "the late president" keeps his title. */
const isOutOfOffice = ({ tense, text }: Title) => tense === 'designate' || /^(?:former|ex)\b/i.test(text);
const isInOffice = ({ tense }: Title) => tense === null;

const isOneOffice = ([x, y]: readonly [Title, Title]) => sameOffice(x.office) === sameOffice(y.office);

/** The first two titles that exclude each other, unless another title of the person is the same on both sides. */
function clashOf(a: PersonMention, b: PersonMention): readonly (readonly [Title, Title])[] {
	const couples = a.titles.flatMap((x) => b.titles.map((y) => [x, y] as const));
	if (couples.some(isOneOffice)) return [];
	const clash = couples.find(([x, y]) => x.tense === y.tense && excludeEachOther(x.office, y.office));
	return clash ? [clash] : [];
}

function discrepancyOf(encounter: Encounter, a: Person, b: Person, [x, y]: readonly [Title, Title]): Discrepancy {
	return {
		kind: 'title',
		verdict: 'conflict',
		cause: null,
		importance: 'high',
		confidence: 0.8,
		a: [spanAt(a, withName(x, a.mention))],
		b: [spanAt(b, withName(y, b.mention))],
		seeAlso: [],
		explanation: `Of ${a.mention.name}: ${bothSay(encounter, x.text, y.text)}; nobody holds both offices at once.`,
	};
}

/** A title with the name it belongs to, where both stand together. */
function withName(title: Title, person: PersonMention): Title | PersonMention {
	return person.start <= title.start && title.end <= person.end ? person : title;
}
