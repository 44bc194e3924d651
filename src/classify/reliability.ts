/**
 * How often careful readers confirmed findings of a kind, and how strong the evidence for them was on average.
 * Written by scripts/fit-confidence.mjs: edit that, not this.
 */
export const RELIABILITY: Readonly<Record<string, readonly [share: number, evidence: number]>> = {};
