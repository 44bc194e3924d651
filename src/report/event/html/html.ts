/** An event as one self-contained page: nothing is fetched, nothing but its own script runs. */
import { createHash } from 'node:crypto';
import type { Event } from '../../../event/model.ts';
import { html, Markup } from '../../html/markup.ts';
import { PALETTE } from '../../palette.ts';
import { methodOf } from '../../provenance.ts';
import { LOOKS } from '../../standing.ts';
import { apartText } from '../apart.ts';
import { answerOf } from '../answer.ts';
import { LIMITS } from '../limits.ts';
import script from './event.client.js';
import styles from './event.css';
import { figureList, outlierList, quotationList, sourceList, voiceList } from './lists.ts';
import { reportTexts } from './texts.ts';
import { matterTable } from './table.ts';

export function eventPage(event: Event): string {
	return `<!doctype html>\n${document(event).source}\n`;
}

function document(event: Event): Markup {
	const apart = apartText(event);
	const title = `One event in ${event.summary.reports} reports`;
	return html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${methodOf(event)}">
<title>${title}</title>
<style>${new Markup(colours() + styles)}</style>
</head>
<body>
<a class="skip" href="#matters">Skip to the table</a>
<header>
<p class="about">${title}</p>
<h1>${answerOf(event)}</h1>
${apart === null ? null : html`<p role="note">${apart}</p>`}
</header>
<main>
${sourceList(event)}
${outlierList(event)}
${matterTable(event)}
${figureList(event)}
${voiceList(event)}
${quotationList(event)}
${reportTexts(event)}
</main>
<dialog id="reader" aria-labelledby="reader-name">
<h2 id="reader-name"></h2>
<p class="about"></p>
<div class="body"></div>
<p><button type="button">Close</button> <a href="#matters">In the full text</a></p>
</dialog>
<footer>
<h2>Method and limits</h2>
<p>Made with ${methodOf(event)}. ${LIMITS}</p>
</footer>
<script>${new Markup(script)}</script>
</body>
</html>`;
}

function colours(): string {
	const variables = (light: 'light' | 'dark') =>
		(['conflict', 'difference'] as const).map((one) => `--${one}: ${PALETTE[LOOKS[one].hue][light]};`).join(' ');
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
