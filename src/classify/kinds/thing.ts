/**
 * One thing in another's stead, in sentences that are alike for the rest: "banned from work phones" / "… laptops".
 *
 * Only concrete nouns count. Abstract ones ("threat", "risk"; "response", "reaction") are exchanged by every rewriter and
 * mean the same for news, while nobody writes "water" for "coffee".
 */
import type { Token } from '../../annotate/mention.ts';
import { countAlike } from '../../lexicon/counted-nouns.ts';
import { areDifferentFates } from '../../lexicon/counted-outcomes.ts';
import { areKin } from '../../lexicon/kin.ts';
import { nameDifferentThings } from '../../lexicon/nouns.ts';
import type { FindingKind } from '../../model.ts';
import type { Detector, Discrepancy, Encounter } from '../detector.ts';
import { bothSay } from '../explain.ts';
import { isContent, locateStretch, spanAt } from '../claims/located.ts';
import { type Change, isMoved } from '../correspondences/wording.ts';

/** A free rewording exchanges things for ways of putting them; below this the sentences are one. */
const LIKE_WORDS = 0.8;

export const detectThings: Detector = (encounter) => {
	if (encounter.wording.shared < LIKE_WORDS) return [];
	return encounter.wording.changes.flatMap((change) => {
		const [a, b] = [onlyContentWord(change.a), onlyContentWord(change.b)];
		if (!a || !b || isMoved(encounter, change)) return [];
		const kind = kindOfExchange(change, a, b);
		return kind ? discrepancyOf(encounter, kind, a, b) : [];
	});
};

/** Another relative or thing is another identity; "missing" for "injured" is another thing that happened. */
function kindOfExchange({ before }: Change, a: Token, b: Token): FindingKind | null {
	if (areDifferentFates(a.lemma, b.lemma)) return 'event';
	if (areKin(a.lemma, b.lemma)) return 'name';
	if (!isNoun(a, before?.a) || !isNoun(b, before?.b) || countAlike(a.lemma, b.lemma)) return null;
	return nameDifferentThings(a.lemma, b.lemma) ? 'name' : null;
}

/** Many nouns are verbs too: "led" is no metal, and "to shield" no weapon. */
function isNoun({ normal, lemma, text }: Token, before: Token | undefined): boolean {
	if (/['’]s$/.test(text)) return false;
	return normal === lemma ? before?.normal !== 'to' : normal.endsWith('s');
}

/** The one content word of a stretch, if it is no name: "his brother" → "brother". */
function onlyContentWord(tokens: Change['a']): Token | undefined {
	const content = tokens.filter(isContent);
	const [only] = content;
	return content.length === 1 && only && /^\p{Ll}/u.test(only.text) ? only : undefined;
}

function discrepancyOf(encounter: Encounter, kind: FindingKind, x: Token, y: Token): Discrepancy[] {
	const [a, b] = [locateStretch(encounter.places.a, x), locateStretch(encounter.places.b, y)];
	if (!a || !b) return [];
	return [
		{
			kind,
			verdict: 'conflict',
			cause: null,
			importance: 'medium',
			confidence: encounter.wording.shared,
			a: [spanAt(a)],
			b: [spanAt(b)],
			seeAlso: [],
			explanation: `${bothSay(encounter, x.text, y.text)}, in sentences that are alike for the rest.`,
		},
	];
}
