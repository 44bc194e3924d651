/** The table of matters by reports. Each cell leads to its sentences. */
import { isContested } from '../../../event/contested.ts';
import type { Cell, Event, Matter, Standing } from '../../../event/model.ts';
import { shortened } from '../../../event/shortened.ts';
import { html, type Markup } from '../../html/markup.ts';
import { clean, counted, nameOf, namesOf } from '../page.ts';
import { hrefOf } from './texts.ts';

/** Of more columns than these the cells show their marks alone. */
const MOST_WITH_WORDS = 8;
/** In characters. */
const LONGEST_WORDS = 90;
const LONGEST_NAME = 120;

export function matterTable(event: Event): Markup {
	const isMany = event.reports.length > MOST_WITH_WORDS;
	return html`<h2 id="matters">Matters by reports</h2>
<p class="about">A cell leads to its sentences. Told: nothing was recognised that differs from most. Contradicted: by as many sources as agree with it, or more. Told otherwise: differs from more than agree, or denies what they tell. Not found is not left out on purpose.</p>
<form class="toolbar" role="search" hidden>
<label>Search <input type="search" name="search"></label>
<label>Rows <select name="kind"><option value="all">all</option><option value="shared">told by two or more</option><option value="contested">contested</option><option value="alone">told by one</option></select></label>
<span id="shown" role="status"></span>
</form>
<div class="table" tabindex="0" role="region" aria-labelledby="matters"><table class="${isMany ? 'many' : 'few'}">
<thead><tr><th scope="col">Matter</th>${event.reports.map(({ name }) => html`<th scope="col">${clean(name)}</th>`)}</tr></thead>
<tbody>${event.matters.map((matter) => row(event, matter, isMany))}</tbody>
</table></div>`;
}

function row(event: Event, matter: Matter, isMany: boolean): Markup {
	return html`<tr class="matter" id="${matter.id}" data-kinds="${kindsOf(event, matter)}"><th scope="row">${clean(shortened(matter.name, LONGEST_NAME))}<span class="mark">${counted(matter.reports, 'report')}, ${counted(matter.sources, 'source')}</span></th>${matter.cells.map((cell) => cellOf(event, cell, isMany))}</tr>
`;
}

function kindsOf({ figures }: Event, matter: Matter): string {
	return `${matter.reports > 1 ? 'shared' : 'alone'}${isContested(matter, figures) ? ' contested' : ''}`;
}

const CLASSES: Readonly<Record<Standing, string>> = {
	told: 'told',
	'told otherwise': 'otherwise',
	contradicted: 'contradicted',
	missing: 'missing',
};

function cellOf(event: Event, { report, standing, sentences, alsoElsewhere, against }: Cell, isMany: boolean): Markup {
	const says =
		standing === 'missing'
			? 'not found'
			: `${standing}${alsoElsewhere ? ', in passing' : ''}${standing === 'told' || against.length === 0 ? '' : `, against ${namesOf(event, against)}`}`;
	const name = nameOf(event, report);
	const [first, ...others] = sentences;
	const words = first === undefined ? null : isMany ? says : shortened(clean(first.text), LONGEST_WORDS);
	return html`<td class="cell ${CLASSES[standing]}" data-report="${name}" data-says="${says}">${isMany && first !== undefined ? null : html`<span class="mark">${says}</span>`}${first === undefined || words === null ? null : html`<a href="${hrefOf(first.sentence)}" aria-label="${words} (${name}, ${says})">${words}</a>`}${others.map(({ sentence }, number) => html` <a href="${hrefOf(sentence)}" aria-label="+${number + 1} (${name}, sentence ${number + 2} of this matter)">+${number + 1}</a>`)}</td>`;
}
