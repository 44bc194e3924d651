/** The kinds of finding that are looked for, in the order of `FINDING_KINDS`. A new kind is one file and one line here. */
import type { Detector } from './detector.ts';

export const DETECTORS: readonly Detector[] = [];
