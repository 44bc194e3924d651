/** How alike two sentences are, 0..1. */
import type { AnnotatedReport } from '../annotate/mention.ts';
import type { Sides } from '../model.ts';
import { overlap } from './overlap.ts';
import { type Profile, profileOf } from './profile.ts';
import { surfaceSimilarity } from './surface.ts';
import { type Weigh, weighAlone } from './weights.ts';

/** The similarity of the first sentence of each report, when nothing else is known of the reports. */
export function similarityOf(reports: Sides<AnnotatedReport>): number {
	const [a, b] = [reports.a.sentences[0], reports.b.sentences[0]];
	return a && b ? similarity(profileOf(a), profileOf(b), weighAlone) : 0;
}

/** The similarity of two sentences, calibrated: at 0.5 a reader would be of two minds. */
export function similarity(a: Profile, b: Profile, weigh: Weigh): number {
	const words = overlap(a.lemmas, b.lemmas, weigh);
	if (words === 0) return 0;
	return calibrate(0.7 * words + 0.3 * surfaceSimilarity(a.sentence.text, b.sentence.text));
}

/** Raw likeness at which linked and unlinked sentences are about as common, and how fast that changes. */
const MIDDLE = 0.26;
const STEEPNESS = 12;

function calibrate(raw: number): number {
	return 1 / (1 + Math.exp(-STEEPNESS * (raw - MIDDLE)));
}
