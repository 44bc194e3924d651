/** The findings, ranked, each with both sides' words and a way to its place in the reports. */
import type { Comparison, Finding, Report, Side, Span } from '../../model.ts';
import { contextOf } from '../contexts.ts';
import { findingLabel, isCopy, isSaid, scopeLabel } from '../labels.ts';
import { LOOKS, standingOf } from '../standing.ts';
import { sideOf, whereSaid } from '../places.ts';
import { sureness } from '../sureness.ts';
import { reviewLines } from '../review-lines.ts';
import { addressAt } from '../text-fragment.ts';
import type { Piece } from '../word-differences.ts';
import { html, type Markup } from './markup.ts';
import { rowAnchor } from './side-by-side.ts';

export function findingList(comparison: Comparison): Markup {
	const { findings } = comparison;
	const said = findings.filter(isSaid);
	const likely = findings.filter((finding) => !isSaid(finding));
	const list = (some: readonly Finding[]) =>
		html`<ol class="findings">${some.map((finding) => item(finding, comparison))}</ol>`;
	return html`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${said.length === 0 ? html`<p>Nothing was recognised that the program would call a conflict or a difference.</p>` : list(said)}
${likely.length === 0 ? null : html`<details><summary>${likely.length} worth a look: likely enough to show, not sure enough to say</summary>${list(likely)}</details>`}</section>`;
}

function item(finding: Finding, comparison: Comparison): Markup {
	const { id, pair, importance, explanation, seeAlso } = finding;
	const sides: readonly [Side, Side] = finding.scope === 'cross' ? ['a', 'b'] : [finding.scope, finding.scope];
	const standing = standingOf(finding);
	return html`<li id="${id}" class="finding ${standing}">
<h3><span class="glyph" aria-hidden="true">${LOOKS[standing].mark}</span> ${findingLabel(finding)}</h3>
<p class="about">${scopeLabel(finding)}; importance ${importance}, ${sureness(finding)}; ${id}</p>
<p>${explanation}</p>
<div class="quotations">${quotation(comparison, sides[0], finding.a)}
${quotation(comparison, sides[1], finding.b)}</div>
${seeAlso.map((span) => html`<p class="see-also">See also ${placeOf(comparison, span)}: “${span.text}”</p>`)}
${reviewLines(finding).map((line) => html`<p class="about">${line}</p>`)}
${pair === null ? null : html`<p class="on-screen"><a href="#${rowAnchor(pair)}">Show the sentences side by side</a></p>`}
</li>`;
}

function quotation(comparison: Comparison, side: Side, spans: readonly Span[]): Markup | null {
	const [first] = spans;
	if (first === undefined) return null;
	const words = contextOf(comparison.reports[side], spans).map(marked);
	return html`<figure><blockquote>${words}</blockquote><figcaption>${placeOf(comparison, first)}${wayTo(comparison.reports[side], first)}</figcaption></figure>`;
}

/** Opens the outlet's own page at the words. */
function wayTo(report: Report, span: Span): Markup | null {
	const address = addressAt(report, span);
	return address === null
		? null
		: html`<span class="on-screen">; <a href="${address}" rel="noreferrer">open the source at these words</a></span>`;
}

function marked({ text, differs }: Piece): Markup {
	return differs ? html`<mark>${text}</mark>` : html`${text}`;
}

function placeOf(comparison: Comparison, span: Span): string {
	const copy = isCopy(comparison.reports[sideOf(span.sentence)]) ? ', as found in a copy' : '';
	return whereSaid(comparison, span) + copy;
}
