/** What becomes of what the detectors found: rules in order, and a refusal keeps the name of its rule. */
import type { Finding } from '../../model.ts';
import type { Discrepancy, Encounter } from '../detector.ts';
import { calibrated } from './confidence.ts';
import { heedCopy } from './copy.ts';
import { NATURES } from './natures.ts';
import { areParallel, heedScope, isOutweighed, mayStand } from './same-event.ts';
import { heedEchoes } from './see-also.ts';

export type Judged =
	| { readonly kind: 'stands'; readonly found: Discrepancy }
	/** `why` is read behind "refused". */
	| { readonly kind: 'refused'; readonly found: Discrepancy; readonly why: string };

/** All that was found in an encounter, each with what became of it, in the order given. */
export function judged(encounter: Encounter, found: readonly Discrepancy[]): readonly Judged[] {
	return heedScope(found).map((one) => judgedAlone(encounter, one));
}

function judgedAlone(encounter: Encounter, found: Discrepancy): Judged {
	if (!mayStand(encounter, found)) return { kind: 'refused', found, why: 'not shown to tell of one event' };
	if (areParallel(encounter, found)) return { kind: 'refused', found, why: 'like facts of several things' };
	const heeded = heedEchoes(encounter, calibrated(encounter, found));
	if (isOutweighed(encounter, heeded)) return { kind: 'refused', found, why: 'both told by one of the reports' };
	return { kind: 'stands', found: heedTaste(encounter, heedCopy(encounter, heeded)) };
}

const OF_TASTE_CONFIDENCE = 0.25;

/** Between two reports another description is shown, and not said; between two sentences that were given it is all there is. */
function heedTaste({ scope, sameEvent }: Encounter, found: Discrepancy): Discrepancy {
	if (scope !== 'cross' || sameEvent === 'given' || NATURES[found.kind].betweenReports === 'said') return found;
	return { ...found, tier: 'worth a look', confidence: Math.min(OF_TASTE_CONFIDENCE, found.confidence) };
}

/** From here on two quotations within one report are one remark told twice. */
const SURE_OF_QUOTE = 0.85;

/** Whether a finding within one report tells something. */
export function isTellingInside({ kind, confidence }: Finding): boolean {
	const { withinAReport } = NATURES[kind];
	return withinAReport === 'told' || (withinAReport !== 'free' && confidence >= SURE_OF_QUOTE);
}
