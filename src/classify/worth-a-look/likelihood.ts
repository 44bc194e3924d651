/** How likely a careful reader would list a candidate: a logistic regression, fitted on labelled pairs of reports. */
import type { Form } from './candidate.ts';
import { FEATURES, type FeatureName, type Features } from './features.ts';
import model from './model.json' with { type: 'json' };

/** 0..1. */
export function likelihood(form: Form, features: Features): number {
	const odds = Object.values(sharesOf(form, features)).reduce((sum, share) => sum + share, model.intercept);
	return 1 / (1 + Math.exp(-odds));
}

/** What the form and each feature add to the logarithm of the odds. */
export function sharesOf(form: Form, features: Features): Readonly<Record<FeatureName | 'form', number>> {
	const shares = { form: model.forms[form] } as Record<FeatureName | 'form', number>;
	for (const name of FEATURES) {
		const { weight, mean, deviation } = model.features[name];
		shares[name] = (weight * (features[name] - mean)) / deviation;
	}
	return shares;
}

/**
 * How often a form was right on pairs of reports that the model had not seen, where it is so likely that it is said outright;
 * null where it is only shown.
 */
export function confirmedShare(form: Form, likelihood: number): number | null {
	const said: Partial<Record<Form, { readonly from: number; readonly confirmed: number }>> = model.said;
	const { from = 1, confirmed = 0 } = said[form] ?? {};
	return likelihood >= from ? confirmed : null;
}

/** What is less likely is not shown. */
export const LEAST_LIKELY = model.least;
