/** The tables of coverage as HTML, for a page of their own or within that of a comparison. */
import type { Coverage } from '../../../coverage/model.ts';
import type { Side } from '../../../model.ts';
import { html, type Markup } from '../../html/markup.ts';
import { other, outlet, SIDES } from '../page.ts';
import { type Cell, type Row, type Table, tablesOf } from '../tables.ts';

export type Citing = (sentence: string) => Markup;

/** All of them as one section of a page that has no sentence by itself to go to. */
export function coverageSections(coverage: Coverage): Markup {
	const tables = tablesOf(coverage).map((table) => ({ ...table, id: `coverage-${table.id}` }));
	return html`<section class="coverage" aria-label="What each report covers">${tables.map((table) => section(table, coverage, named))}</section>
`;
}

const named: Citing = (id) => html`<span class="place">${id}</span> `;

/** A table; `place` cites a sentence. */
export function section({ id, title, about, rows }: Table, coverage: Coverage, place: Citing): Markup {
	const alone = SIDES.find((side) => rows.every((row) => row[other(side)] === null));
	const sides = alone === undefined ? SIDES : [alone];
	const hasNotes = rows.some(({ note }) => note !== '');
	return html`<section id="${id}"><h2>${title}</h2><p class="about">${about}</p>
<table><thead><tr><th scope="col"><span class="unseen">What</span></th>${sides.map((side) => html`<th scope="col">${side.toUpperCase()} ${outlet(coverage, side)}</th>`)}${hasNotes ? html`<th scope="col">Note</th>` : null}</tr></thead>
<tbody>${rows.map((row) => line(row, sides, hasNotes, coverage, place))}</tbody></table></section>
`;
}

function line(row: Row, sides: readonly Side[], hasNotes: boolean, coverage: Coverage, place: Citing): Markup {
	return html`<tr><th scope="row">${row.what}</th>${sides.map(
		(side) => html`<td data-side="${`${side.toUpperCase()} ${outlet(coverage, side)}`}">${cell(row[side], place)}</td>`,
	)}${hasNotes ? html`<td class="note">${row.note}</td>` : null}</tr>`;
}

function cell(found: Cell | null, place: Citing): Markup {
	if (found === null) return html`<span class="none">none</span>`;
	return html`${found.text} ${found.sentences.map(place)}`;
}
