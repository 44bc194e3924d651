/** How each outlet calls what both speak of, and the words by which it frames it. */
import type { NamesHere } from '../../coverage/model.ts';
import type { Span } from '../../model.ts';
import { clean, item, type Section } from './page.ts';

export const namesSection: Section = ({ names }, page) =>
	names.length === 0
		? []
		: [
				page.style.heading('Names for the same'),
				...names.flatMap(({ kind, a, b }) => item('- ', `${kind}: A ${called(a)} / B ${called(b)}`, page)),
			];

export const wordingSection: Section = ({ wording }, page) =>
	wording.length === 0
		? []
		: [
				page.style.heading('Wording'),
				...wording.flatMap(({ kind, word, a, b }) =>
					item('- ', `${kind} “${clean(word)}”: A ${used(a)} / B ${used(b)}`, page),
				),
			];

const called = (names: NamesHere) => names.map(({ text, count }) => `“${clean(text)}” ${count}`).join(', ');

function used(spans: readonly Span[]): string {
	return spans.length === 0 ? 'none' : `${spans.length} (${spans.map(({ sentence }) => sentence).join(' ')})`;
}
