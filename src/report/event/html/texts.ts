/** The reports in full, each sentence with an address of its own. */
import type { Event, EventReport } from '../../../event/model.ts';
import type { Sentence } from '../../../model.ts';
import { html, type Markup } from '../../html/markup.ts';
import { clean } from '../page.ts';

export function reportTexts({ reports }: Event): Markup {
	return html`<h2>The reports in full</h2>${reports.map(textOf)}`;
}

const idOf = (sentence: string) => `s-${sentence}`;

export function hrefOf(sentence: string): string {
	return `#${encodeURIComponent(idOf(sentence))}`;
}

function textOf({ id, name, words, report }: EventReport): Markup {
	const address = report.url ?? report.source;
	return html`<section class="report" aria-labelledby="r-${id}"><h3 id="r-${id}">${clean(name)}</h3>
<p class="cite">${words} words; ${isAddress(address) ? html`<a href="${address}" rel="noreferrer">${address}</a>` : clean(address)}; SHA-256 of the text ${report.sha256}</p>
${paragraphsOf(report.sentences).map((sentences) => html`<p class="text">${sentences.map((one) => html`<span class="sentence" id="${idOf(one.id)}">${clean(one.text)}</span> `)}</p>`)}</section>`;
}

/** Only what a browser may open: an address could also be `javascript:`. */
function isAddress(value: string): boolean {
	return /^https?:\/\/\S+$/.test(value);
}

function paragraphsOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
	const paragraphs = new Map<number, Sentence[]>();
	for (const sentence of sentences)
		paragraphs.set(sentence.paragraph, [...(paragraphs.get(sentence.paragraph) ?? []), sentence]);
	return [...paragraphs.values()];
}
