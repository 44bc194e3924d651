/** One self-contained page: nothing is fetched, nothing but its own script runs. */
import { createHash } from 'node:crypto';
import type { Coverage } from '../../coverage/model.ts';
import type { Comparison, Side } from '../../model.ts';
import { answerLine, isNothingSaid } from '../answer.ts';
import { caveatsOf } from '../caveats.ts';
import { coverageSections } from '../coverage/html/sections.ts';
import coverageStyles from '../coverage/html/tables.css';
import type { Format } from '../format.ts';
import { publisher } from '../labels.ts';
import { LIMITS } from '../limits-of-method.ts';
import { MEASURED_LIMIT } from '../measured-limit.ts';
import { PALETTE } from '../palette.ts';
import { methodOf } from '../provenance.ts';
import { LOOKS, STANDINGS } from '../standing.ts';
import { coverageMap } from './coverage-map.ts';
import { findingList } from './findings.ts';
import { html, Markup } from './markup.ts';
import script from './page.client.js';
import styles from './page.css';
import { reportCards } from './reports.ts';
import { sideBySide } from './side-by-side.ts';

export const page: Format<string> = {
	takes: 'one',
	render(comparison, { stamp, coverage }) {
		return `<!doctype html>\n${document(comparison, stamp, coverage).source}\n`;
	},
};

function document(comparison: Comparison, stamp: string | null, coverage: Coverage | undefined): Markup {
	const { reports } = comparison;
	const title = `${publisher(reports.a, 'a')} and ${publisher(reports.b, 'b')}, compared`;
	return html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${methodOf(comparison)}">
<title>${title}</title>
<style>${new Markup(colours() + styles + (coverage === undefined ? '' : coverageStyles))}</style>
</head>
<body>
<a class="skip" href="#side-by-side">Skip to the reports side by side</a>
<header>
<p class="title">${title}</p>
<h1>${answerLine(comparison)}</h1>
${isNothingSaid(comparison) ? html`<p class="about">${MEASURED_LIMIT}.</p>` : null}
<p class="about sources">${sourceLine(comparison, 'a')}; ${sourceLine(comparison, 'b')}. <a href="#reports">Where the texts come from</a></p>
${caveatsOf(comparison).map((caveat) => html`<p><strong>${caveat}.</strong></p>`)}
</header>
<main>
${findingList(comparison)}
${coverageMap(comparison)}
${sideBySide(comparison)}
${coverage === undefined ? null : coverageSections(coverage)}
${reportCards(comparison)}
</main>
<footer>
<h2>Method and limits</h2>
<p>Made with ${methodOf(comparison)}.${stamp === null ? '' : ` Printed ${stamp}.`} ${LIMITS}</p>
</footer>
<script>${new Markup(script)}</script>
</body>
</html>`;
}

/** "A: The Herald, 2024-05-02" */
function sourceLine({ reports }: Comparison, side: Side): string {
	const { published } = reports[side];
	return `${side.toUpperCase()}: ${publisher(reports[side], side)}${published === null ? '' : `, ${published}`}`;
}

/** The colours of the standings, as variables of their names. */
function colours(): string {
	const variables = (light: 'light' | 'dark') =>
		STANDINGS.map((one) => `--${one}: ${PALETTE[LOOKS[one].hue][light]};`).join(' ');
	return `:root { ${variables('light')} }\n@media (prefers-color-scheme: dark) { :root { ${variables('dark')} } }\n`;
}

/** Even markup that slipped through could run nothing and fetch nothing. */
const POLICY = [
	"default-src 'none'",
	"style-src 'unsafe-inline'",
	`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');
