/**
 * Whether voices of two reports are one: one person under two names, one body under two, and who has an office alone here
 * and a name there. Two given names are two people, whatever office both are said to hold: a report may have erred, and a
 * reader must see that.
 */
import type { Entity } from '../annotate/mention.ts';
import { fold, samePerson } from '../classify/correspondences/persons.ts';
import { isSpellingOf } from '../classify/correspondences/spelling.ts';
import { officeClass, sameOffice } from '../lexicon/offices.ts';
import { BODY_HEADS } from '../lexicon/voices.ts';
import { isPartOfFirm } from './short-names.ts';
import type { Heard } from './voices.ts';

/** The voice among these that is the same; null where several fit alike. */
export function sameAmong(voice: Heard, others: readonly Heard[]): Heard | null {
	const same = others.filter((other) => isSameVoice(voice, other));
	if (same.length < 2) return same[0] ?? null;
	// "Ortiz" where the other report has Luis and Lena Ortiz.
	const [closest, ...more] = same.filter((other) => isClosest(voice, other));
	return closest !== undefined && more.length === 0 ? closest : null;
}

function isSameVoice(x: Heard, y: Heard): boolean {
	if (x.entity !== null && y.entity !== null) return isOnePerson(x.entity, y.entity);
	if (x.entity === null && y.entity === null)
		return x.speaker.key === y.speaker.key || isPartOfName(x, y) || isPartOfName(y, x);
	const [entity, other] = x.entity === null ? [y.entity, x] : [x.entity, y];
	return entity !== null && (isCalled(other, entity) || holdsOffice(other, entity));
}

/**
 * "A senior official", "witnesses": who is not named and may be anybody, here and there; unlike "the driver", and groups
 * with a name: "House Democrats", "Harwell’s supporters".
 */
export function isAnonymous({ speaker, here }: Heard): boolean {
	return speaker.kind === 'unnamed' && here.names.some(isAnybody);
}

/** Of many, and which is not said. */
const INDEFINITE = /^(?:a|an|one|another|two|three|four|five|six|several|some|other|others|many|most|both)$/;
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|our)$/;
/** Groups that need no article: "Republicans said". */
const PARTY = /^(?:democrats|republicans|conservatives|liberals|socialists|tories|nationalists|greens)$/;

function isAnybody(name: string): boolean {
	const [first = '', ...others] = name.split(/\s+/);
	const word = first.toLowerCase();
	if (INDEFINITE.test(word)) return true;
	// "Witnesses", "people in the street"; but "House Democrats", "Harwell’s supporters".
	const hasName = others.some((other) => /^\p{Lu}/u.test(other)) || /['’]/.test(first);
	return !DEFINITE.test(word) && !hasName && !PARTY.test(word);
}

/** "Velden" here and "Velden Motors" there; what both reports call otherwise does not fit several. */
function isPartOfName({ speaker: short, here }: Heard, { speaker: long }: Heard): boolean {
	if (short.kind !== 'body' || long.kind !== 'body' || short.body === null || long.body === null) return false;
	return (
		!short.body.includes(' ') &&
		here.names.includes(capital(short.body)) &&
		isPartOfFirm(short.body, long.body.split(' '))
	);
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function isClosest(x: Heard, y: Heard): boolean {
	if (x.entity === null || y.entity === null) return x.speaker.key === y.speaker.key;
	const offices = new Set(x.entity.titles.map(({ office }) => sameOffice(office)));
	return x.entity.given === y.entity.given || y.entity.titles.some(({ office }) => offices.has(sameOffice(office)));
}

/** "Rehman" and "Rahman" with one given name are one; so are "Jens Berg" and "Jens Ole Berg"; "Ms. Berg" is not Jens. */
function isOnePerson(x: Entity, y: Entity): boolean {
	if (isPartOf(x, y) || isPartOf(y, x)) return true;
	if (samePerson(x, y)) return (x.given !== null && y.given !== null) || !differ(x.pronoun, y.pronoun);
	if (x.given === null || y.given === null) return false;
	if (fold(x.surname) === fold(y.surname)) return isSpellingOf(x.given, y.given);
	return x.given === y.given && isSpellingOf(x.surname, y.surname);
}

const differ = (x: string | null, y: string | null) => x !== null && y !== null && x !== y;

/** "Coroner Jane Aldous" may be read as a name of three words: all words of "Jane Aldous" stand in it, surname last. */
function isPartOf(x: Entity, y: Entity): boolean {
	const words = new Set(y.name.toLowerCase().split(' '));
	const own = x.name.toLowerCase().split(' ');
	return own.length > 1 && x.surname.toLowerCase() === y.surname.toLowerCase() && own.every((word) => words.has(word));
}

/** A person whose name no list has, "Milena Dorsa", is a person with a title in the other report. */
function isCalled({ speaker, here }: Heard, { name: full, surname, given }: Entity): boolean {
	if (speaker.kind !== 'person' && speaker.kind !== 'body') return false;
	return here.names.some((name) => {
		const words = name.split(/\s+/).map(fold);
		const before = words.at(-2);
		// What one report cannot tell from a firm, "Milena Dorsa", is the person whom the other has under all these words.
		if (speaker.kind === 'body' && words.length > 1) return given !== null && fold(name) === fold(full);
		return words.at(-1) === fold(surname) && (before === undefined || given === null || before === fold(given));
	});
}

/** "The interior minister said" here, "Interior Minister Ana Duarte" there. */
function holdsOffice({ speaker, here }: Heard, { titles }: Entity): boolean {
	if (speaker.kind !== 'unnamed') return false;
	return here.names.some((name) => {
		const office = /^the ([a-z -]+)$/i.exec(name)?.[1]?.toLowerCase();
		if (office === undefined || officeClass(office) === null || MANY.test(office)) return false;
		return titles.some((title) => title.tense === null && sameOffice(title.office) === sameOffice(office));
	});
}

/** Held by many at a time, so that "the senator" may be another one. */
const MANY =
	/^(?:minister|secretary|commissioner|senator|representative|congress\w+|delegate|lord|judge|prosecutor|bishop|priest|pastor|rabbi|imam|general|colonel|major|captain|lieutenant|sergeant|corporal|commander|private|constable|inspector|detective|superintendent|chief executive)$/;

/**
 * "The fire service" here and "Holm Fire Service" there, where either report has no other body that could be meant.
 *
 * @returns couples of those left over when all that is called alike has been paired
 */
export function describedAlike(a: readonly Heard[], b: readonly Heard[]): ReadonlyMap<Heard, Heard> {
	const fitting = (one: Heard, among: readonly Heard[]) => among.filter((other) => isShortFor(one, other));
	return new Map(
		a.flatMap((one) => {
			const [other, ...more] = fitting(one, b);
			return other !== undefined && more.length === 0 && fitting(other, a).length === 1 ? [[one, other] as const] : [];
		}),
	);
}

/** All words of the one stand in the other, and one of them says what kind of body it is. */
function isShortFor(x: Heard, y: Heard): boolean {
	if (x.speaker.kind !== 'body' || y.speaker.kind !== 'body') return false;
	const [short, long] = [wordsOf(x), wordsOf(y)].sort((one, other) => one.length - other.length);
	if (short === undefined || long === undefined || !short.every((word) => long.includes(word))) return false;
	return short.some((word) => BODY_HEADS.has(word)) && [x, y].some(isDescribed);
}

const wordsOf = ({ speaker }: Heard) => speaker.key.replace(/^body /, '').split(' ');

/** "The ministry": by a definite article and without a capital. */
const isDescribed = ({ here }: Heard) =>
	here.names.every((name) => /^(?:the )?[a-z][a-z' ’-]*$/.test(name.replace(/^The/, 'the')));
