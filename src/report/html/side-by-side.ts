/** The two reports side by side: a row a pair, and one for each sentence that only one report has. */
import type { Comparison, Side } from '../../model.ts';
import { FINDING_KINDS } from '../../model.ts';
import { onlyLabel, relationLabel } from '../labels.ts';
import { type OnlyRow, type PairRow, rowsOf } from '../rows.ts';
import { passageText } from '../passage.ts';
import { LOOKS, STANDINGS, standingOfPair } from '../standing.ts';
import { differingWords } from '../word-differences.ts';
import { layered } from './layers.ts';
import { html, type Markup } from './markup.ts';

/** The id of a row: of the pair in it, or of the sentence that only one report has. */
export function rowAnchor(pairOrSentence: string): string {
	return `row-${pairOrSentence}`;
}

export function sideBySide(comparison: Comparison): Markup {
	const rows = rowsOf(comparison).map((row) =>
		row.kind === 'pair' ? pairRow(row, comparison) : onlyRow(row, comparison),
	);
	return html`<section id="side-by-side" aria-labelledby="rows"><h2 id="rows">Side by side</h2>
${toolbar(comparison)}
<p role="status" id="shown"></p>
<div class="heads" aria-hidden="true"><span>A</span><span>B</span></div>
<div id="list">${rows}</div></section>`;
}

function toolbar({ findings }: Comparison): Markup {
	const kinds = FINDING_KINDS.filter((kind) => findings.some((finding) => finding.kind === kind));
	const options = kinds.map((kind) => html`<option>${kind}</option>`);
	const standings = STANDINGS.filter((one) => one !== 'only').map(
		(one) => html`<option value="${one}">${LOOKS[one].word}</option>`,
	);
	return html`<form class="toolbar" hidden>
<label>Show <select name="relation">
<option value="">everything</option>${standings}
<option value="only-a">only in A</option><option value="only-b">only in B</option></select></label>
<label>Kind <select name="kind"><option value="">any</option>${options}</select></label>
<label>Order <select name="order"><option value="a">of A</option><option value="b">of B</option></select></label>
<label>Search <input type="search" name="search" autocomplete="off"></label>
<p class="about">Keys: j and k next and previous row, n next finding, / search</p>
</form>`;
}

function pairRow(row: PairRow, comparison: Comparison): Markup {
	const { pair, findings } = row;
	const standing = standingOfPair(pair, findings);
	const words = differingWords(passageText(row.a), passageText(row.b));
	const cell = (side: Side) =>
		words[side].length === 0 ? pair[side].join(', ') : layered(row[side], words[side], findings);
	return html`<article class="row ${standing}" id="${rowAnchor(pair.id)}" tabindex="0" data-relation="${standing}" data-kinds="${findings.map(({ kind }) => kind).join(' ')}" data-sentences="${[...pair.a, ...pair.b].join(' ')}" data-a="${placeIn(comparison, 'a', pair.a)}" data-b="${placeIn(comparison, 'b', pair.b)}">
<h3><span class="glyph" aria-hidden="true">${LOOKS[standing].mark}</span> ${relationLabel(pair, findings)} <span class="about">similarity ${pair.similarity.toFixed(2)}, ${pair.id}</span></h3>
<div class="sides"><p class="a">${cell('a')}</p><p class="b">${cell('b')}</p></div>
${findings.map(({ id, explanation }) => html`<p class="explanation"><a href="#${id}">${explanation}</a></p>`)}
</article>`;
}

function onlyRow({ side, sentence }: OnlyRow, comparison: Comparison): Markup {
	const own = placeIn(comparison, side, [sentence.id]);
	const places = side === 'a' ? html`data-a="${own}"` : html`data-b="${own}"`;
	return html`<article class="row only" id="${rowAnchor(sentence.id)}" tabindex="0" data-relation="only-${side}" data-kinds="" data-sentences="${sentence.id}" ${places}>
<h3><span class="glyph" aria-hidden="true">${LOOKS.only.mark}</span> ${onlyLabel(side, sentence)}</h3>
<div class="sides"><p class="${side}">${sentence.text === '' ? sentence.id : sentence.text}</p></div>
</article>`;
}

function placeIn({ reports }: Comparison, side: Side, ids: readonly string[]): number {
	return reports[side].sentences.findIndex(({ id }) => ids.includes(id));
}
