/** From the evidence a detector has to the share of such findings that a careful reader would confirm. */
import type { Discrepancy, Encounter } from '../detector.ts';
import { RELIABILITY } from './reliability.ts';

/** What one step more of evidence than the average finding of its kind has adds. */
const SLOPE = 0.3;
/** A second careful reader confirmed so many of the labelled discrepancies: all that is known of a kind without labels. */
const PRIOR = 0.7;
/** Nothing is certain, in either direction, on so few labelled findings. */
const [LEAST, MOST] = [0.05, 0.97];

/** The finding with its evidence (0..1, as the detector weighs it) replaced by a calibrated confidence. */
export function calibrated({ sameEvent }: Encounter, found: Discrepancy): Discrepancy {
	const event = sameEvent === 'given' ? 'given' : 'established';
	const [share, evidence] = RELIABILITY[`${event} ${found.kind} ${found.verdict}`] ?? [PRIOR, found.confidence];
	const confidence = share + SLOPE * (found.confidence - evidence);
	return { ...found, confidence: Math.min(MOST, Math.max(LEAST, confidence)) };
}
