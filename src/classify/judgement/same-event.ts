/**
 * Whether there is evidence that two places speak of one event: the same people, the same act, the same time.
 *
 * `judge` is told so. `compare` must establish it before it calls a conflict.
 */
import type { PersonMention, Token } from '../../annotate/mention.ts';
import type { FindingKind, Stretch } from '../../model.ts';
import { TWINS } from '../correspondences/counterparts.ts';
import type { Discrepancy, Encounter, Place } from '../detector.ts';
import { isOfAnHour, tellOneAct } from '../correspondences/one-act.ts';
import { type Located, locate } from '../claims/located.ts';
import { samePerson } from '../correspondences/persons.ts';
import { referenceOf } from '../claims/reference.ts';
import { NATURES } from './natures.ts';

/** Matches less alike than this may be about two things in one story. */
const LIKELY_MATCH = 0.55;

/** Less evidence than this establishes nothing. */
const ENOUGH = 0.5;

/** Whether a finding may stand: a conflict only where both places are shown to speak of one event. */
export function mayStand(encounter: Encounter, { kind, verdict }: Discrepancy): boolean {
	if (verdict === 'difference' || NATURES[kind].restsOn === 'its words') return true;
	if (encounter.scope !== 'cross' && isOfMeasure(kind)) {
		if (isOfAnHour(encounter)) return false;
		if (encounter.wording.shared < TWINS) return tellOneAct(encounter);
	}
	return evidenceOfSameEvent(encounter) >= ENOUGH;
}

/** One writer seldom gives two figures for one thing, and often figures of many things in like words. */
const isOfMeasure = (kind: FindingKind) => NATURES[kind].compares === 'amounts or times';

/**
 * Whether two figures, times, places or names of one report stand in a list of like facts: "Branch 12 sold 184 cars in May." "Branch 13 sold
 * 191 cars in May." Another name or number was exchanged beside them.
 */
export function areParallel({ scope, wording }: Encounter, { kind, verdict, a, b }: Discrepancy): boolean {
	if (scope === 'cross' || verdict !== 'conflict' || NATURES[kind].inLists === 'never') return false;
	const isOwn = ({ start, end }: Stretch, spans: readonly Stretch[]) =>
		spans.some((span) => span.start < end && span.end > start);
	const tells = ({ kind, text }: Token) => kind === 'number' || /^\p{Lu}/u.test(text);
	return wording.changes.some(
		(change) =>
			change.a.some((token) => tells(token) && !isOwn(token, a)) &&
			change.b.some((token) => tells(token) && !isOwn(token, b)),
	);
}

/** Where one report tells both numbers or times, they mostly belong to two things; not so in sentences that are alike. */
export function isOutweighed({ wording }: Encounter, { kind, verdict, seeAlso }: Discrepancy): boolean {
	return verdict === 'conflict' && isOfMeasure(kind) && seeAlso.length > 0 && wording.shared < TWINS;
}

/** 0..1: how surely both places speak of one event. */
export function evidenceOfSameEvent(encounter: Encounter): number {
	if (encounter.sameEvent === 'given') return 1;
	const { similarity, wording } = encounter;
	const likeness = Math.max(wording.shared, similarity >= LIKELY_MATCH ? similarity : 0);
	return strangersMeet(encounter) ? 0.6 * likeness : likeness;
}

/** The persons of a place, with those of the meeting that its "the meeting" takes up. */
function personsAt(place: Place): readonly Located<PersonMention>[] {
	const { sentences } = place.report;
	const earlier = place.sentences.flatMap((sentence) => {
		const reference = referenceOf(sentences, sentences.indexOf(sentence));
		return reference ? sentences.slice(reference.sentence, reference.sentence + 1) : [];
	});
	return locate({ ...place, sentences: [...place.sentences, ...earlier] }, 'person');
}

/** Each side names somebody whom the other does not: the talks with Wang are not the talks with Qin. */
function strangersMeet({ places }: Encounter): boolean {
	const [a, b] = [personsAt(places.a), personsAt(places.b)];
	return someUnknown(a, b) && someUnknown(b, a);
}

function someUnknown(own: readonly Located<PersonMention>[], others: readonly Located<PersonMention>[]): boolean {
	return own.some(({ mention }) => !others.some((other) => samePerson(mention, other.mention)));
}

/** Figures for a whole and for its part are no conflict: "parts of Pakistan" may have four times what Pakistan has three. */
export function heedScope(found: readonly Discrepancy[]): readonly Discrepancy[] {
	if (!found.some(({ kind, verdict }) => kind === 'place' && verdict === 'difference')) return found;
	return found.map((one) => (one.kind === 'quantity' ? { ...one, verdict: 'difference' } : one));
}
