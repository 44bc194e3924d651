/** Where each report says that it has something from. */
import type { SourcePlace, SourcingHere } from '../../coverage/model.ts';
import { clean, counted, item, outlet, type Section, SIDES } from './page.ts';

/** So many places show what is meant. */
const MOST_PLACES = 8;

export const sourcingSection: Section = (coverage, page) => {
	const { sourcing, reports } = coverage;
	const authors = SIDES.filter((side) => reports[side].authors.length > 0);
	if (sourcing.length === 0 && authors.length === 0) return [];
	return [
		page.style.heading('Sourcing'),
		...authors.flatMap((side) =>
			item('- ', `${outlet(coverage, side)} is written by ${clean(reports[side].authors.join(', '))}`, page),
		),
		...sourcing.flatMap(({ kind, a, b }) => [
			...item('- ', kind, page),
			...item('    A ', hereLine(a), page),
			...item('    B ', hereLine(b), page),
		]),
	];
};

function hereLine({ places, sentences, share }: SourcingHere): string {
	if (places.length === 0) return 'none named';
	const shown = places
		.slice(0, MOST_PLACES)
		.map((place) => `“${clean(place.text)}” (${place.sentence}${leadsTo(place)})`);
	const rest = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : '';
	return `${counted(sentences, 'sentence')} (${share}% of the words): ${shown.join(', ')}${rest}`;
}

/** ", to gov.example": the site a link leads to. */
export function leadsTo({ address }: SourcePlace): string {
	return address === undefined ? '' : `, to ${clean(new URL(address).hostname)}`;
}
