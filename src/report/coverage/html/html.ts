/** Coverage as one self-contained page: its tables, and below them both reports, to which every sentence named is a link. */
import { createHash } from 'node:crypto';
import type { Coverage } from '../../../coverage/model.ts';
import type { Side } from '../../../model.ts';
import { html, Markup } from '../../html/markup.ts';
import { methodOf } from '../../provenance.ts';
import { clean, counted, other, outlet, SIDES } from '../page.ts';
import { type Cell, type Row, type Table, tablesOf } from '../tables.ts';
import script from './coverage.client.js';
import styles from './coverage.css';

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
<style>${new Markup(styles)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<ul>${SIDES.map((side) => html`<li><b>${side.toUpperCase()}</b> ${outlet(coverage, side)}: ${size(coverage, side)}</li>`)}</ul>
<nav aria-label="Sections">${tables.map(({ id, title }) => html`<a href="#${id}">${title}</a> `)}<a href="#reports">Both reports</a></nav>
<p class="search"><label for="search">Search the tables and the reports</label> <input id="search" type="search"> <span id="found" role="status"></span></p>
</header>
<main>
${tables.map((table) => section(table, coverage))}
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

function section({ id, title, about, rows }: Table, coverage: Coverage): Markup {
	const alone = SIDES.find((side) => rows.every((row) => row[other(side)] === null));
	const sides = alone === undefined ? SIDES : [alone];
	const hasNotes = rows.some(({ note }) => note !== '');
	return html`<section id="${id}"><h2>${title}</h2><p class="about">${about}</p>
<table><thead><tr><th scope="col"><span class="unseen">What</span></th>${sides.map((side) => html`<th scope="col">${side.toUpperCase()} ${outlet(coverage, side)}</th>`)}${hasNotes ? html`<th scope="col">Note</th>` : null}</tr></thead>
<tbody>${rows.map((row) => line(row, sides, hasNotes, coverage))}</tbody></table></section>
`;
}

function line(row: Row, sides: readonly Side[], hasNotes: boolean, coverage: Coverage): Markup {
	return html`<tr><th scope="row">${row.what}</th>${sides.map(
		(side) => html`<td data-side="${`${side.toUpperCase()} ${outlet(coverage, side)}`}">${cell(row[side])}</td>`,
	)}${hasNotes ? html`<td class="note">${row.note}</td>` : null}</tr>`;
}

function cell(found: Cell | null): Markup {
	if (found === null) return html`<span class="none">none</span>`;
	return html`${found.text} ${found.sentences.map((id) => html`<a class="place" href="#${id}">${id}</a> `)}`;
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
