/** The form that a reader answers in: a JSON Schema, which servers hold a model to. */
import { FINDING_KINDS } from '../model.ts';

export const VERDICTS = ['conflict', 'difference'] as const;
export const IMPORTANCES = ['high', 'medium', 'low'] as const;

/** More in one passage is a model that lists every word. */
export const MOST_PROPOSALS = 8;

/**
 * Without patterns and lengths: the grammars that servers make of a schema become slow by them. Why comes first, so that a
 * model has found its reason before it names kind and verdict.
 */
export const ANSWER_SCHEMA = {
	type: 'object',
	properties: {
		findings: {
			type: 'array',
			maxItems: MOST_PROPOSALS,
			items: {
				type: 'object',
				properties: {
					one: { type: 'string' },
					two: { type: 'string' },
					why: { type: 'string' },
					kind: { type: 'string', enum: FINDING_KINDS },
					verdict: { type: 'string', enum: VERDICTS },
					importance: { type: 'string', enum: IMPORTANCES },
				},
				required: ['one', 'two', 'why', 'kind', 'verdict', 'importance'],
				additionalProperties: false,
			},
		},
	},
	required: ['findings'],
	additionalProperties: false,
} as const;
