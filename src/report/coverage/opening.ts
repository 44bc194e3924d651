/** Headline and lead of both reports, each with where the other report tells the same. */
import type { Coverage, Elsewhere, Particular, Told } from '../../coverage/model.ts';
import type { Side } from '../../model.ts';
import { headlineOf } from '../provenance.ts';
import { clean, item, other, outlet, type Page, type Section, SIDES, textOf } from './page.ts';

export const openingSection: Section = (coverage, page) => [
	page.style.heading('Headline and lead'),
	...SIDES.flatMap((side) => openingLines(coverage, side, page)),
];

function openingLines(coverage: Coverage, side: Side, page: Page): readonly string[] {
	const { headline, lead, alone } = coverage.openings[side];
	const name = outlet(coverage, other(side));
	return [
		...item(`${side.toUpperCase()} `, outlet(coverage, side), page),
		...(headline === null
			? untoldHeadline(coverage, side, page)
			: toldLines('headline', headline, name, coverage, page)),
		...lead.flatMap((told) => toldLines('lead', told, name, coverage, page)),
		...(alone.length === 0
			? []
			: item('  only here first: ', alone.map((one) => particular(one, name)).join('; '), page)),
	];
}

/** A title that is known of the page and no sentence of the text was held against nothing. */
function untoldHeadline(coverage: Coverage, side: Side, page: Page): readonly string[] {
	const title = headlineOf(coverage.reports[side]);
	return item('  headline ', title === null ? 'none in the text at hand' : `“${clean(title)}”`, page);
}

function toldLines(role: string, told: Told, name: string, coverage: Coverage, page: Page): readonly string[] {
	return [
		...item(`  ${role} `, `“${textOf(coverage, told.sentence)}” (${told.sentence})`, page),
		...item('    ', whereTold(told.elsewhere, name), page),
	];
}

function whereTold(elsewhere: Elsewhere, name: string): string {
	switch (elsewhere.kind) {
		case 'not found':
			return `not found in ${name}`;
		case 'in the opening':
			return `told in the opening of ${name} (${elsewhere.sentences.join(', ')})`;
		case 'further down':
			return `told in ${name} at ${elsewhere.at}% of its text (${elsewhere.sentences.join(', ')})`;
	}
}

function particular({ span, elsewhere }: Particular, name: string): string {
	const where = elsewhere.kind === 'not found' ? `not found in ${name}` : `${name} at ${elsewhere.at}%`;
	return `“${clean(span.text)}” (${where})`;
}
