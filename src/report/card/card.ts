/** A picture for sharing, 1200 by 630: one finding, both quotations, who said so and when. */
import { quoted } from '../quoted.ts';
import type { Comparison, Finding, Report, Side, Span } from '../../model.ts';
import { contextOf, excerpt } from '../contexts.ts';
import { escapeXml } from '../escape-xml.ts';
import { type Format, NothingToRender, type RenderOptions } from '../format.ts';
import { findingLabel, isSaid, publisher } from '../labels.ts';
import { PALETTE } from '../palette.ts';
import { factsOf, headlineOf, methodOf } from '../provenance.ts';
import { LOOKS, standingOf } from '../standing.ts';
import type { Piece } from '../word-differences.ts';
import { fitted, type Block, textBlock } from './block.ts';

const [WIDTH, HEIGHT, MARGIN, GUTTER] = [1200, 630, 56, 48];
const COLUMN = (WIDTH - 2 * MARGIN - GUTTER) / 2;
const RIGHT = MARGIN + COLUMN + GUTTER;

export const card: Format<string> = {
	takes: 'one',
	render(comparison, options) {
		const finding = findingToShow(comparison, options);
		return `${svg(comparison, finding, options)}\n`;
	},
};

/** Unless one is asked for, what is only worth a look is not shown around as a finding. */
function findingToShow({ findings }: Comparison, { finding: wanted, unverified }: RenderOptions): Finding {
	const cross = findings.filter(({ scope }) => scope === 'cross');
	const found = wanted === null ? cross.filter(isSaid) : findings.filter(({ id }) => id === wanted);
	const shown = found.find(({ cause, a, b }) => (unverified || cause !== 'copy') && a.length > 0 && b.length > 0);
	if (shown !== undefined) return shown;
	if (wanted !== null && found.some(({ a, b }) => a.length === 0 || b.length === 0))
		throw new NothingToRender('a card shows the words of both reports, and only one has words here');
	if (found.length > 0)
		throw new NothingToRender('only this copy may say so; check the original, or give --unverified');
	if (wanted !== null) throw new NothingToRender(`there is no finding ${wanted}; the text format lists what was found`);
	const [likely] = cross;
	if (likely === undefined) throw new NothingToRender('there is no finding to show: nothing recognised that differs');
	throw new NothingToRender(
		`what was found is only worth a look; to show it all the same, give --finding ${likely.id}`,
	);
}

function svg(comparison: Comparison, finding: Finding, { stamp }: RenderOptions): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title description">`,
		`<title id="title">${escapeXml(finding.explanation)}</title>`,
		`<desc id="description">${escapeXml(describe(comparison, finding, stamp))}</desc>`,
		STYLE,
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="#fdfcf8"/>`,
		banner(finding),
		columns(comparison, finding, finding.scope === 'cross' ? ['a', 'b'] : [finding.scope, finding.scope]),
		foot(comparison, finding, stamp),
		'</svg>',
	].join('\n');
}

const STYLE = `<style>
text { font-family: Georgia, 'DejaVu Serif', serif; fill: #1d1d1b; white-space: pre }
.label, .about, .foot { font-family: Arial, 'DejaVu Sans', sans-serif }
.about, .foot { fill: #55534d }
.differs { font-weight: bold; text-decoration: underline; fill: #9c1c1c }
</style>`;

function banner(finding: Finding): string {
	const { mark: glyph, hue } = LOOKS[standingOf(finding)];
	const colour = PALETTE[hue].light;
	const label = `${glyph} ${findingLabel({ ...finding, cause: null })}`;
	const warning = 'UNVERIFIED: perhaps only this copy says so; original not checked';
	return [
		`<rect width="${WIDTH}" height="72" fill="${colour}"/>`,
		`<text class="label" x="${MARGIN}" y="47" font-size="30" style="fill: #fff">${escapeXml(label)}</text>`,
		...(finding.cause === 'copy'
			? [`<rect y="72" width="${WIDTH}" height="36" fill="#ffd84d"/>`, text(warning, 'label', MARGIN, 97, 21)]
			: []),
	].join('\n');
}

/** Both quotations in letters of one size: the shorter one must not look the weightier. */
function columns({ reports }: Comparison, { a, b }: Finding, [left, right]: Readonly<[Side, Side]>): string {
	const room = { width: COLUMN, height: 250, sizes: [34, 30, 26, 23, 20, 18] };
	const quoted = [quotation(reports[left], a), quotation(reports[right], b)] as const;
	const size = Math.min(...quoted.map((pieces) => fitted(pieces, room).size));
	const inSize = { ...room, sizes: [size] };
	return [
		head(reports[left], left, MARGIN),
		textBlock(fitted(quoted[0], inSize), 'quotation', MARGIN, 256),
		`<line x1="${WIDTH / 2}" y1="128" x2="${WIDTH / 2}" y2="480" stroke="#c9c4b8"/>`,
		head(reports[right], right, RIGHT),
		textBlock(fitted(quoted[1], inSize), 'quotation', RIGHT, 256),
	].join('\n');
}

function quotation(report: Report, spans: readonly Span[]): readonly Piece[] {
	return [mark('“'), ...excerpt(contextOf(report, spans), 260), mark('”')];
}

function head(report: Report, side: Side, x: number): string {
	const about = [report.published, headlineOf(report)].filter((known) => known !== null).join(' – ');
	const name = fitted([mark(publisher(report, side))], { width: COLUMN, height: 38, sizes: [28, 24, 20] });
	const headline = fitted([mark(about)], { width: COLUMN, height: 48, sizes: [18, 16] });
	return [textBlock(name, 'label', x, 154), textBlock(headline, 'about', x, 184)].join('\n');
}

function mark(text: string): Piece {
	return { text, differs: false };
}

function foot(comparison: Comparison, finding: Finding, stamp: string | null): string {
	const explanation: Block = fitted([mark(finding.explanation)], {
		width: WIDTH - 2 * MARGIN,
		height: 76,
		sizes: [22, 19, 16],
	});
	const hashes = `${comparison.reports.a.sha256.slice(0, 12)}, ${comparison.reports.b.sha256.slice(0, 12)}`;
	const added = finding.by === 'reviewer' ? 'added by a reviewer' : null;
	const made = [methodOf(comparison), added, finding.id, `texts ${hashes}`, stamp]
		.filter((known) => known !== null)
		.join(' – ');
	return [textBlock(explanation, 'about', MARGIN, 520), text(made, 'foot', MARGIN, 604, 15)].join('\n');
}

function text(content: string, name: string, x: number, y: number, size: number): string {
	return `<text class="${name}" x="${x}" y="${y}" font-size="${size}">${escapeXml(content)}</text>`;
}

/** What somebody who cannot see the picture, or wants to check it, needs. */
function describe(comparison: Comparison, finding: Finding, stamp: string | null): string {
	const facts = (side: Side) => factsOf(comparison.reports[side], side).map(({ name, value }) => `${name}: ${value}`);
	const words = (spans: readonly Span[]) => spans.map(({ text }) => quoted(text)).join(' … ') || 'nothing';
	return [
		`${findingLabel(finding)}: ${words(finding.a)} / ${words(finding.b)}`,
		`A: ${facts('a').join('; ')}`,
		`B: ${facts('b').join('; ')}`,
		[methodOf(comparison), stamp].filter((known) => known !== null).join(', '),
	].join('\n');
}
