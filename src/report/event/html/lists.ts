/** What stands around the table: sources, who stands alone, figures, voices, remarks. */
import type { Event, Voice, Words } from '../../../event/model.ts';
import { html, type Content, type Markup } from '../../html/markup.ts';
import { figureText } from '../figures.ts';
import { outlierText } from '../outliers.ts';
import { clean, counted, nameOf, namesOf, reportsOf } from '../page.ts';
import { speakersText } from '../speakers.ts';
import { standingOf } from '../voices.ts';
import { hrefOf } from './texts.ts';

function section(title: string, items: readonly Content[], about: string | null = null): Markup | null {
	if (items.length === 0) return null;
	return html`<section><h2>${title}</h2>${about === null ? null : html`<p class="about">${about}</p>`}<ul>${items.map((one) => html`<li>${one}</li>`)}</ul></section>`;
}

export function sourceList(event: Event): Markup | null {
	const shared = event.sources.filter(({ reports }) => reports.length > 1);
	return section(
		'Reports that rest on one text',
		[
			...shared.map(({ reports }) => html`One source: ${namesOf(event, reports)}`),
			...event.copies.map(
				({ a, b, shareOfA, shareOfB, longest }) =>
					html`${shareOfA}% of ${nameOf(event, a)}’s own words stand in ${nameOf(event, b)}, ${shareOfB}% of ${nameOf(event, b)}’s in ${nameOf(event, a)}; the longest run begins <a href="${hrefOf(longest.sentence)}">here</a>`,
			),
		],
		'They are counted once.',
	);
}

export function outlierList(event: Event): Markup | null {
	return section(
		'Who stands alone',
		event.outliers.map((outlier) => html`${outlierText(event, outlier)} ${linksTo(event, outlier.says)}`),
		'Who stands alone may be the one that is right, or the last to have been updated.',
	);
}

export function figureList(event: Event): Markup | null {
	return section(
		'Figures and days, by how many sources give them',
		event.figures.filter(({ sources }) => sources > 1).map((figure) => figureText(event, figure)),
	);
}

export function voiceList(event: Event): Markup | null {
	return section(
		'Voices',
		event.voices.map((voice) => voiceItem(event, voice)),
	);
}

function voiceItem(event: Event, voice: Voice): Markup {
	const { name, reports, sources, heard } = voice;
	const words = heard.map(({ report, statements }): Words => ({ report, spans: statements }));
	return html`${clean(name)} (${standingOf(voice)}): ${counted(reports, 'report')}, ${counted(sources, 'source')}; ${linksTo(event, words)}`;
}

export function quotationList(event: Event): Markup | null {
	return section(
		'Remarks that several reports quote',
		event.quotations.map(
			(quotation) =>
				html`${speakersText(event, quotation)}: ${quotation.wordings.map(
					({ text, words }) => html`“${clean(text)}” (${namesOf(event, reportsOf(words))}) ${linksTo(event, words)} `,
				)}`,
		),
	);
}

/** The first place in each report. */
function linksTo(event: Event, words: readonly Words[]): Content {
	return words.flatMap(({ report, spans: [first] }, place) =>
		first === undefined
			? []
			: [place === 0 ? '' : ', ', html`<a href="${hrefOf(first.sentence)}">${nameOf(event, report)}</a>`],
	);
}
