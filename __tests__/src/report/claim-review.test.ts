/** Drafts of ClaimReview: only of what a reviewer confirmed, and never a rating. */
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { Comparison, Decision } from '../../../src/model.ts';
import { claimReview } from '../../../src/report/claim-review.ts';
import { NothingToRender, renderPlainly } from '../../../src/report/format.ts';
import { confirmed, findingOn, ordinary } from './comparisons.ts';

/** What schema.org and those who show ClaimReview ask for, but for the rating that a draft leaves open. */
const SCHEMA = {
	type: 'object',
	required: ['@context', '@graph'],
	properties: {
		'@context': { const: 'https://schema.org' },
		'@graph': {
			type: 'array',
			items: {
				type: 'object',
				required: ['@type', 'claimReviewed', 'itemReviewed', 'author', 'reviewRating', 'datePublished'],
				properties: {
					'@type': { const: 'ClaimReview' },
					claimReviewed: { type: 'string', minLength: 1 },
					datePublished: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}' },
					creativeWorkStatus: { const: 'Draft' },
					reviewRating: {
						type: 'object',
						required: ['@type', 'alternateName'],
						properties: { '@type': { const: 'Rating' }, alternateName: { type: 'string' }, ratingValue: false },
					},
					itemReviewed: {
						type: 'object',
						required: ['@type', 'author', 'appearance'],
						properties: { '@type': { const: 'Claim' } },
					},
				},
			},
		},
	},
};

const draftsOf = (comparison: Comparison) => JSON.parse(renderPlainly(claimReview, comparison));

/** The ordinary comparison as somebody decided on its finding last. */
function decided(decision: Decision): Comparison {
	const when = '2024-05-04T10:00:00.000Z';
	const review = { decisions: [{ decision, by: 'Ada', when }], note: null, wording: 'same' } as const;
	return { ...ordinary(), findings: [findingOn(ordinary(), { review })] };
}

test('it holds to what schema.org asks for', () => {
	const validate = new Ajv({ allowMatchingProperties: true }).compile(SCHEMA);
	validate(draftsOf(confirmed()));
	expect(validate.errors ?? []).toEqual([]);
});

test('each outlet’s claim is reviewed by who confirmed the finding, with the article it appeared in', () => {
	const [a, b] = draftsOf(confirmed())['@graph'];
	expect(a.claimReviewed).toBe('Six people died in the flood on Monday, police said.');
	expect(b.itemReviewed).toMatchObject({
		author: { name: 'Evening Post' },
		appearance: { url: 'https://post.example/flood', datePublished: '2024-05-03' },
	});
	expect(a.author).toEqual([{ '@type': 'Person', name: 'Ada' }]);
	expect(a.reviewBody).toContain('The hospital counts nine.');
});

describe('nothing is drafted', () => {
	test('of a finding on which nobody decided', () => {
		expect(() => renderPlainly(claimReview, ordinary())).toThrow(NothingToRender);
	});

	test.each(['false alarm', 'later'] as const)('of one that is decided: %s', (decision) => {
		expect(() => renderPlainly(claimReview, decided(decision))).toThrow('no finding was confirmed');
	});

	test('of what differs within one report', () => {
		const [finding] = decided('right').findings;
		if (finding === undefined) throw new Error('no finding');
		const within = { ...ordinary(), findings: [{ ...finding, scope: 'a' as const }] };
		expect(() => renderPlainly(claimReview, within)).toThrow(NothingToRender);
	});
});
