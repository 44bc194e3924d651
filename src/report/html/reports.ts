/** The two reports as cards behind a fold: where each comes from, its hashes, and how sound its text looks. */
import type { Comparison, Report, Side } from '../../model.ts';
import { integrityNotes } from '../integrity-notes.ts';
import { publisher } from '../labels.ts';
import { type Fact, factsOf } from '../provenance.ts';
import { html, type Markup } from './markup.ts';

export function reportCards({ reports }: Comparison): Markup {
	return html`<details id="reports"><summary>Where the texts come from: headlines, dates, hashes, notes on the texts</summary>
<section class="reports" aria-label="The reports">${card(reports.a, 'a')}${card(reports.b, 'b')}</section></details>`;
}

function card(report: Report, side: Side): Markup {
	const notes = integrityNotes(report);
	const integrity = html`<h3>Notes on the text</h3><ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>`;
	return html`<section class="card" aria-labelledby="report-${side}">
<h2 id="report-${side}"><span class="side">${side.toUpperCase()}</span> ${publisher(report, side)}</h2>
<dl>${factsOf(report, side).map(fact)}</dl>
${notes.length === 0 ? null : integrity}
</section>`;
}

function fact({ name, value }: Fact): Markup {
	return html`<dt>${name}</dt><dd>${isAddress(value) ? html`<a href="${value}" rel="noreferrer">${value}</a>` : value}</dd>`;
}

/** Only what a browser may open: an address could also be `javascript:`. */
function isAddress(value: string): boolean {
	return /^https?:\/\/\S+$/.test(value);
}
