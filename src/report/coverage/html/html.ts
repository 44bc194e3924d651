/** Coverage as one self-contained page: its tables, and below them both reports, to which every sentence named is a link. */
import { createHash } from 'node:crypto';
import type { Coverage } from '../../../coverage/model.ts';
import type { Side } from '../../../model.ts';
import { html, Markup } from '../../html/markup.ts';
import { methodOf } from '../../provenance.ts';
import { clean, counted, outlet, SIDES } from '../page.ts';
import { tablesOf } from '../tables.ts';
import script from './coverage.client.js';
import styles from './coverage.css';
import { section } from './sections.ts';
import tableStyles from './tables.css';

export function coverageHtml(coverage: Coverage): string {
	return `<!doctype html>\n${document(coverage).source}\n`;
}

function document(coverage: Coverage): Markup {
	const title = `What ${outlet(coverage, 'a')} and ${outlet(coverage, 'b')} cover`;
	const tables = tablesOf(coverage);
	return html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${methodOf(coverage)}">
<title>${title}</title>
<style>${new Markup(styles + tableStyles)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<ul>${SIDES.map((side) => html`<li><b>${side.toUpperCase()}</b> ${outlet(coverage, side)}: ${size(coverage, side)}</li>`)}</ul>
<nav aria-label="Sections">${tables.map(({ id, title }) => html`<a href="#${id}">${title}</a> `)}<a href="#reports">Both reports</a></nav>
<p class="search"><label for="search">Search the tables and the reports</label> <input id="search" type="search"> <span id="found" role="status"></span></p>
</header>
<main>
${tables.map((table) => section(table, coverage, place))}
<section id="reports"><h2>Both reports</h2>${SIDES.map((side) => report(coverage, side))}</section>
</main>
<footer><p>Made with ${methodOf(coverage)}. Counted from the texts at hand; no score of bias. “Not found” means that no counterpart was found, never that an outlet hid something.</p></footer>
<script>${new Markup(script)}</script>
</body>
</html>`;
}

function size(coverage: Coverage, side: Side): string {
	return `${counted(coverage.words[side], 'word')} in ${counted(coverage.reports[side].sentences.length, 'sentence')}`;
}

function report(coverage: Coverage, side: Side): Markup {
	const { sentences } = coverage.reports[side];
	return html`<article aria-label="${outlet(coverage, side)}"><h3>${side.toUpperCase()} ${outlet(coverage, side)}</h3>
${sentences.map(({ id, text }) => html`<p id="${id}"><span class="place">${id}</span> ${clean(text)}</p>`)}</article>`;
}

/** Even markup that slipped through could run nothing and fetch nothing. */
const POLICY = [
	"default-src 'none'",
	"style-src 'unsafe-inline'",
	`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');

/** A link to the sentence, which stands on the same page. */
function place(id: string): Markup {
	return html`<a class="place" href="#${id}">${id}</a> `;
}
