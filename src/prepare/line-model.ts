/** How likely a line belongs to the article. */
import stored from '../lexicon/data/line-roles.json' with { type: 'json' };
import { featuresOf } from './line-features.ts';
import type { LineView } from './line-view.ts';

/**
 * The log-odds that a line is part of the article: above 0 it more likely is than not. A logistic regression over
 * `FEATURES`, with weights of their own for web pages, where elements and links speak, and for bare text.
 */
export function articleOdds(line: LineView): number {
	const weights = line.block === null ? stored.weights.text : stored.weights.web;
	// The first is what is added always.
	return featuresOf(line).reduce((sum, feature, i) => sum + feature * (weights[i + 1] ?? 0), weights[0] ?? 0);
}
