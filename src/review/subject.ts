/** What a decision is about, told so that it is found again: after a new run, with the sides exchanged, in a changed text. */
import { sha256 } from '../hash.ts';
import type { Comparison, Finding, FindingKind, Report, Side, Sides, Span } from '../model.ts';

/** Words of a report with the sentence they stand in: offsets would not survive one changed letter before them. */
export interface Place {
	readonly words: string;
	readonly sentence: string;
}

export interface Subject extends Sides<readonly Place[]> {
	readonly kind: FindingKind;
	/** Within one report `a` holds the earlier and `b` the later place, whichever report it is. */
	readonly scope: 'cross' | 'within';
	/** SHA-256 of the two texts that were read. */
	readonly texts: Sides<string>;
}

export function subjectOf({ kind, scope, a, b }: Finding, { reports }: Pick<Comparison, 'reports'>): Subject {
	const [earlier, later]: readonly [Side, Side] = scope === 'cross' ? ['a', 'b'] : [scope, scope];
	return {
		kind,
		scope: scope === 'cross' ? 'cross' : 'within',
		texts: { a: reports.a.sha256, b: reports.b.sha256 },
		a: a.map((span) => placeOf(span, reports[earlier])),
		b: b.map((span) => placeOf(span, reports[later])),
	};
}

function placeOf({ sentence, text }: Span, { sentences }: Report): Place {
	return { words: text, sentence: sentences.find(({ id }) => id === sentence)?.text ?? '' };
}

/** The same for the same words in the same sentences, whichever side they stand on and whatever else the texts say. */
export function keyOf(subject: Subject): string {
	return keyFrom(subject, placesKey);
}

/** The same for the same words, whatever has become of their sentences. */
export function wordsKeyOf(subject: Subject): string {
	return keyFrom(subject, (places) => JSON.stringify(places.map(({ words }) => inOneLine(words))));
}

/** Whether a side says in both of them the same words in the same sentences. */
export function sharesASide(one: Subject, other: Subject): boolean {
	const sides = [other.a, other.b].map(placesKey);
	return [one.a, one.b].map(placesKey).some((side) => sides.includes(side));
}

function keyFrom({ kind, scope, a, b }: Subject, keyOfSide: (places: readonly Place[]) => string): string {
	const sides = [a, b].map(keyOfSide);
	// Between two reports neither comes first; within one the earlier place does.
	return sha256(JSON.stringify([kind, scope, ...(scope === 'cross' ? sides.sort() : sides)]));
}

/** The same for the same words in the same sentences on one side. */
export function placesKey(places: readonly Place[]): string {
	return JSON.stringify(places.map(({ words, sentence }) => [inOneLine(words), inOneLine(sentence)]));
}

/** Another copy of a text may break its lines elsewhere, or write an accent apart from its letter. */
function inOneLine(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
