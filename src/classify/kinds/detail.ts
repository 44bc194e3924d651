/**
 * What only one side of a matched pair mentions: "human rights conditions in China and Hong Kong" / "human rights".
 *
 * Every pair of sentences differs in detail. Shown is only what a reader would miss: a name or a number that one side
 * adds to a statement both make in nearly the same words, and that its report alone has.
 */
import type { AnnotatedReport, Token } from '../../annotate/mention.ts';
import { isCapitalised } from '../../annotate/words.ts';
import type { Side } from '../../model.ts';
import type { Detector, Discrepancy, Encounter } from '../detector.ts';
import { quoted } from '../explain.ts';
import { isContent } from '../claims/located.ts';
import { lemmasOf } from '../once.ts';
import { spanOfWords } from '../correspondences/words-span.ts';
import type { Change } from '../correspondences/wording.ts';

/** Between freer rewordings every word is a detail. */
const LIKE_SENTENCES = 0.5;
/** A longer addition is a statement of its own. */
const LONGEST = 10;

export const detectDetails: Detector = (encounter) => {
	if (encounter.wording.shared < LIKE_SENTENCES || encounter.scope !== 'cross') return [];
	const added = encounter.wording.changes.flatMap((change) => additionIn(encounter, change) ?? []);
	const [longest] = added.sort((x, y) => y.weight - x.weight);
	return longest ? discrepanciesOf(encounter, longest) : [];
};

interface Addition {
	readonly side: Side;
	readonly change: Change;
	/** How many telling words it has. */
	readonly weight: number;
}

/** Words that one side adds between words that stayed, with a name or number its counterpart's report has nowhere. */
function additionIn({ places }: Encounter, change: Change): Addition | null {
	const side = change.b.length === 0 ? 'a' : change.a.length === 0 ? 'b' : null;
	if (side === null || change[side].length > LONGEST || !change.before) return null;
	const other = places[side === 'a' ? 'b' : 'a'].report;
	const weight = change[side].filter((token) => isTelling(token) && !isIn(other, token)).length;
	return weight > 0 ? { side, change, weight } : null;
}

const isTelling = (token: Token) => token.kind === 'number' || (isCapitalised(token) && isContent(token));

const isIn = (report: AnnotatedReport, { lemma }: Token) => lemmasOf(report).has(lemma);

function discrepanciesOf(encounter: Encounter, { side, change }: Addition): readonly Discrepancy[] {
	const { places } = encounter;
	const words = { a: change.a, b: change.b, [side === 'a' ? 'b' : 'a']: gapIn(change, side === 'a' ? 'b' : 'a') };
	const [a, b] = [spanOfWords(places.a, words.a), spanOfWords(places.b, words.b)];
	if (!a || !b) return [];
	const explanation = `Only ${places[side].name} says ${quoted(side === 'a' ? a.text : b.text)} here.`;
	const weight = { importance: 'low', confidence: 0.6 } as const;
	return [{ kind: 'detail', verdict: 'difference', cause: null, ...weight, a: [a], b: [b], seeAlso: [], explanation }];
}

/** The words around the place where a side says nothing. */
const gapIn = ({ before, after }: Change, side: Side): readonly Token[] =>
	[before?.[side], after?.[side]].filter((token) => token !== undefined);
