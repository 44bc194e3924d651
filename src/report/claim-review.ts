/**
 * Drafts of ClaimReview (schema.org, JSON-LD) for findings that a reviewer confirmed, one for what each outlet printed. A
 * draft says that two outlets differ and by what words; who of them is right a fact-checker writes, so no rating is filled in.
 */
import type { Comparison, Decided, Finding, Report, Side } from '../model.ts';
import { outletName } from '../names.ts';
import { type Format, NothingToRender } from './format.ts';
import { passageText } from './passage.ts';
import { findingSide } from './places.ts';
import { headlineOf, methodOf } from './provenance.ts';
import { decisionOn, reviewLines } from './review-lines.ts';

export const claimReview: Format<string> = {
	takes: 'one',
	render(comparison, { stamp }) {
		const confirmed = comparison.findings.filter(isConfirmed);
		if (confirmed.length === 0)
			throw new NothingToRender(
				'no finding was confirmed between the reports; decide with --review, and mark as right what stands',
			);
		const drafts = confirmed.flatMap((finding) => [
			draftOf(finding, 'a', comparison, stamp),
			draftOf(finding, 'b', comparison, stamp),
		]);
		return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': drafts }, null, '\t')}\n`;
	},
};

/** Within one report there is no second outlet to hold against the claim. */
function isConfirmed(finding: Finding): boolean {
	return finding.scope === 'cross' && decisionOn(finding) === 'right';
}

const STILL_TO_WRITE = 'To be rated: the two outlets differ, and this draft does not say which of them is right';

function draftOf(finding: Finding, part: Side, comparison: Comparison, stamp: string | null) {
	const side = findingSide(finding, part);
	const { reports } = comparison;
	const decided = decisionsFor(finding);
	return {
		'@type': 'ClaimReview',
		'@id': `urn:counterpoint:${finding.id}:${part}`,
		creativeWorkStatus: 'Draft',
		claimReviewed: claimOf(finding, part, reports[side]),
		itemReviewed: {
			'@type': 'Claim',
			author: { '@type': 'Organization', name: outletName(reports[side], side) },
			...known({ datePublished: reports[side].published }),
			appearance: articleOf(reports[side], side),
		},
		reviewRating: { '@type': 'Rating', alternateName: STILL_TO_WRITE },
		author: decided.map(({ by }) => ({ '@type': 'Person', name: by })),
		...known({ datePublished: decided.at(-1)?.when.slice(0, 10) ?? null, dateModified: stamp }),
		reviewBody: [finding.explanation, ...reviewLines(finding)].join('\n'),
		about: `${finding.verdict}: ${finding.kind}`,
		isBasedOn: [articleOf(reports.a, 'a'), articleOf(reports.b, 'b')],
		creditText: `Drafted with ${methodOf(comparison)}`,
	};
}

/** The last decision stands; who decided the same before is named with it. */
function decisionsFor({ review }: Finding): readonly Decided[] {
	return review?.decisions.filter(({ decision }) => decision === 'right') ?? [];
}

/** The whole sentences; the words alone where the texts were left out. */
function claimOf(finding: Finding, part: Side, { sentences, textLeftOut }: Report): string {
	const spans = finding[part];
	if (textLeftOut) return spans.map(({ text }) => text).join(' … ');
	const ids = new Set(spans.map(({ sentence }) => sentence));
	return passageText(sentences.filter(({ id }) => ids.has(id)));
}

function articleOf(report: Report, side: Side) {
	const { url, published, modified, authors, via, sha256 } = report;
	return {
		'@type': 'NewsArticle',
		...known({
			url: url !== null && /^https?:\/\//i.test(url) ? url : null,
			headline: headlineOf(report),
			datePublished: published,
			dateModified: modified,
			author: authors.length === 0 ? null : authors.map((name) => ({ '@type': 'Person', name })),
			provider: via === null ? null : { '@type': 'Organization', name: via },
		}),
		publisher: { '@type': 'Organization', name: outletName(report, side) },
		identifier: { '@type': 'PropertyValue', propertyID: 'sha256 of the text', value: sha256 },
	};
}

function known(facts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}
