/**
 * Who did it, who must do it, or who is held responsible: "the U.S. had a responsibility to halt the decline" in one
 * report, "we must reverse it" in the other; "the court sued the company" for "the company sued the court".
 */
import type { Sides, Span } from '../../model.ts';
import { type Detector, type Discrepancy, type Encounter, type Place, spanOf } from '../detector.ts';
import { type Duty, dutiesIn } from '../claims/duty.ts';
import { bothSay } from '../explain.ts';
import { MOST_IN_A_PLACE } from '../limits.ts';
import { reversalIn } from '../correspondences/reversal.ts';
import { swappedRolesIn } from '../correspondences/swapped-roles.ts';
import { spanOfWords } from '../correspondences/words-span.ts';

export const detectAgents: Detector = (encounter) => [...shiftedDuties(encounter), ...reversedRoles(encounter)];

/** What is to be done must share so many content words for it to be one duty. */
const LEAST_SHARED_ACT = 3;

function shiftedDuties(encounter: Encounter): readonly Discrepancy[] {
	const { a, b } = encounter.places;
	const dutiesOf = ({ sentences }: Place) => sentences.flatMap(dutiesIn).slice(0, MOST_IN_A_PLACE);
	const duties = dutiesOf(a);
	const others = duties.length > 0 ? dutiesOf(b) : [];
	for (const one of duties) {
		const other = others.find((duty) => isOneAct(one, duty) && bearDifferently(one, duty));
		if (!other) continue;
		const spans = {
			a: spanOf(a.report, one.sentence, one.stretch),
			b: spanOf(b.report, other.sentence, other.stretch),
		};
		const explanation = `${bothSay(encounter, spans.a.text, spans.b.text)}: the duty is laid to different parties.`;
		return [{ ...discrepancy(spans.a, spans.b, explanation), verdict: 'difference', importance: 'medium' }];
	}
	return [];
}

const isOneAct = (one: Duty, other: Duty) =>
	[...one.act].filter((lemma) => other.act.has(lemma)).length >= LEAST_SHARED_ACT;

/** "We" against somebody named, or two different names. */
function bearDifferently({ bearer: one }: Duty, { bearer: other }: Duty): boolean {
	if (one === 'joint' || other === 'joint') return one !== other;
	return ![...one].some((name) => other.has(name));
}

function reversedRoles(encounter: Encounter): readonly Discrepancy[] {
	const spans = swappedRolesIn(encounter) ?? exchangedPlaces(encounter);
	if (!spans) return [];
	const explanation = `${bothSay(encounter, spans.a.text, spans.b.text)}: the roles are reversed.`;
	return [{ ...discrepancy(spans.a, spans.b, explanation), verdict: 'conflict', importance: 'high' }];
}

function exchangedPlaces({ places, wording }: Encounter): Sides<Span> | null {
	const reversal = reversalIn(wording);
	if (!reversal) return null;
	const { first, second } = reversal;
	const a = spanOfWords(places.a, [first.a, second.a]);
	const b = spanOfWords(places.b, [first.b, second.b]);
	return a && b ? { a, b } : null;
}

function discrepancy(a: Span, b: Span, explanation: string): Omit<Discrepancy, 'verdict' | 'importance'> {
	return { kind: 'agent', cause: null, confidence: 0.6, a: [a], b: [b], seeAlso: [], explanation };
}
