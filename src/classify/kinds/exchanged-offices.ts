/**
 * One office in another's stead, in sentences that are alike for the rest: "met the prosecutor general" / "met the prime
 * minister". An office without a name stands for whoever holds it.
 */
import type { PersonMention, Token } from '../../annotate/mention.ts';
import { officeClass, sameOffice } from '../../lexicon/offices.ts';
import type { Detector, Discrepancy } from '../detector.ts';
import { bothSay } from '../explain.ts';
import { type Located, locate, locateStretch, spanAt } from '../claims/located.ts';
import { type Change, isMoved, stretchOf } from '../correspondences/wording.ts';

/** Sentences that share less are about two office holders. */
const LIKE_WORDS = 0.7;

export const detectExchangedOffices: Detector = (encounter) => {
	const { wording, places } = encounter;
	if (wording.shared < LIKE_WORDS) return [];
	const exchanges = wording.changes.filter((change) => isExchangeOfOffices(change) && !isMoved(encounter, change));
	if (exchanges.length === 0) return [];
	const named = [...locate(places.a, 'person'), ...locate(places.b, 'person')];
	const changes = exchanges.filter((change) => !named.some((person) => holds(person, change)));
	return changes.flatMap((change): readonly Discrepancy[] => {
		const [x, y] = [locateStretch(places.a, stretchOf(change.a)), locateStretch(places.b, stretchOf(change.b))];
		if (!x || !y) return [];
		const [a, b] = [spanAt(x), spanAt(y)];
		return [
			{
				kind: 'title',
				verdict: 'conflict',
				cause: null,
				importance: 'high',
				confidence: wording.shared,
				a: [a],
				b: [b],
				seeAlso: [],
				explanation: `${bothSay(encounter, a.text, b.text)}, in sentences that are alike for the rest.`,
			},
		];
	});
};

/** A title before a name is compared as that person's. */
function holds({ mention }: Located<PersonMention>, { a, b }: Change): boolean {
	return [...a, ...b].some(({ start, end }) => mention.start <= start && end <= mention.end);
}

function isExchangeOfOffices({ a, b }: Change): boolean {
	if (a.length === 0 || b.length === 0) return false;
	const x = officeIn(a);
	const y = x === null ? null : officeIn(b);
	return x !== null && y !== null && sameOffice(x) !== sameOffice(y);
}

/** The office that a stretch names, and nothing else; null where it names none. */
function officeIn(tokens: readonly Token[]): string | null {
	const words = tokens.filter(({ kind, normal }) => kind === 'word' && normal !== 'the');
	const office = words.map(({ normal }) => normal).join(' ');
	return officeClass(office) === null ? null : office;
}
