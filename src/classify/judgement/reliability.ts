/**
 * How often careful readers confirmed findings of a kind, and how strong the evidence for them was on average.
 * Written by scripts/fit-confidence.mjs: edit that, not this.
 */
export const RELIABILITY: Readonly<Record<string, readonly [share: number, evidence: number]>> = {
	'established event difference': [0.73, 0.55],
	'established modality difference': [0.78, 0.55],
	'established name difference': [0.73, 1],
	'established place difference': [0.73, 0.43],
	'established quantity conflict': [0.73, 0.5],
	'established quantity difference': [0.82, 0.75],
	'established quote difference': [0.8, 0.86],
	'established time conflict': [0.73, 1],
	'given agent conflict': [0.73, 0.6],
	'given event conflict': [0.87, 0.73],
	'given name conflict': [0.88, 0.95],
	'given place conflict': [0.98, 0.9],
	'given polarity conflict': [0.9, 0.86],
	'given quantity conflict': [0.98, 0.99],
	'given quote conflict': [0.8, 0.8],
	'given time conflict': [0.9, 1],
};
