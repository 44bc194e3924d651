/** How likely a careful reader would list a candidate: a logistic regression, fitted on labelled pairs of reports. */
import type { Form } from './candidate.ts';
import { FEATURES, type Features } from './features.ts';
import model from './model.json' with { type: 'json' };

/** 0..1. */
export function likelihood(form: Form, features: Features): number {
	const odds = FEATURES.reduce((sum, name) => {
		const { weight, mean, deviation } = model.features[name];
		return sum + (weight * (features[name] - mean)) / deviation;
	}, model.intercept + model.forms[form]);
	return 1 / (1 + Math.exp(-odds));
}

/** What is less likely is not shown. */
export const LEAST_LIKELY = model.least;
