/** Which part of which report the other covers: a cell a sentence, A above B, with ribbons between matched ones. */
import type { Comparison, Pair, Side } from '../../model.ts';
import { count } from '../answer.ts';
import { MEASURED_LIMIT } from '../measured-limit.ts';
import { LOOKS, STANDINGS, standingIn, worst } from '../standing.ts';
import { html, type Markup } from './markup.ts';
import { rowAnchor } from './side-by-side.ts';

const [WIDTH, HEIGHT, CELL] = [1000, 170, 22];

export function coverageMap(comparison: Comparison): Markup {
	const { pairs, reports } = comparison;
	const width = (side: Side) => WIDTH / Math.max(1, reports[side].sentences.length);
	return html`<section aria-labelledby="map"><h2 id="map">Coverage</h2>
<p class="about">One cell a sentence, in the order of each report; a ribbon joins what matches.</p>
<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${describe(comparison)}" preserveAspectRatio="none">
${pairs.map((pair) => ribbon(pair, comparison, { a: width('a'), b: width('b') }))}
${cells(comparison, 'a', 0, width('a'))}
${cells(comparison, 'b', HEIGHT - CELL, width('b'))}
</svg>
<p class="legend">A above, B below: ${STANDINGS.map((one) => html`<span class="key ${one}">${LOOKS[one].mark} ${LOOKS[one].word}</span> `)}</p>
<p class="about">${MEASURED_LIMIT}.</p></section>`;
}

function describe({ reports, pairs, summary }: Comparison): string {
	const sentences = `${count(reports.a.sentences.length, 'sentence')} in A, ${reports.b.sentences.length} in B`;
	const { contradictions } = summary;
	const conflicts = contradictions === 0 ? 'in none of them a conflict recognised' : `in ${contradictions} a conflict`;
	return `${sentences}; ${count(pairs.length, 'pair')}, ${conflicts}`;
}

function ribbon(pair: Pair, comparison: Comparison, width: { a: number; b: number }): Markup {
	const [left, right] = [reach(comparison, 'a', pair.a), reach(comparison, 'b', pair.b)];
	const [a0, a1, b0, b1] = [left.first * width.a, left.last * width.a, right.first * width.b, right.last * width.b];
	const [top, bottom, middle] = [CELL, HEIGHT - CELL, HEIGHT / 2];
	const path = [
		`M${round(a0)} ${top}C${round(a0)} ${middle} ${round(b0)} ${middle} ${round(b0)} ${bottom}`,
		`L${round(b1)} ${bottom}C${round(b1)} ${middle} ${round(a1)} ${middle} ${round(a1)} ${top}Z`,
	].join('');
	return html`<path class="ribbon ${standingIn(pair, comparison)}" d="${path}" data-row="${rowAnchor(pair.id)}"/>`;
}

/** From the left edge of the first cell to the right edge of the last, in cells. */
function reach({ reports }: Comparison, side: Side, ids: readonly string[]) {
	const places = reports[side].sentences.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []));
	return { first: places[0] ?? 0, last: (places.at(-1) ?? 0) + 1 };
}

function cells(comparison: Comparison, side: Side, y: number, width: number): Markup[] {
	return comparison.reports[side].sentences.map(({ id }, index) => {
		const pairs = comparison.pairs.filter((pair) => pair[side].includes(id));
		const standings = pairs.map((pair) => standingIn(pair, comparison));
		// A sentence may stand in several pairs: its cell shows the worst and leads there.
		const standing = worst(standings, 'only');
		const pair = pairs.find((_, place) => standings[place] === standing);
		const row = rowAnchor(pair?.id ?? id);
		return html`<rect class="cell ${standing}" x="${round(index * width)}" y="${y}" width="${round(width)}" height="${CELL}" data-row="${row}"/>`;
	});
}

/** To a tenth of a pixel: more digits would only make the page longer. */
function round(value: number): number {
	return Math.round(value * 10) / 10;
}
