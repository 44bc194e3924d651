import { asNeeded } from '../../letters.ts';
import { COUNTRIES } from '../../lexicon/countries.ts';
import { type Sign, matchesIn } from './evidence.ts';

/** "United States-US competition": two names of one country where a relation between two should stand. */
const COMPOUND = asNeeded(
	/((?:\p{Lu}[\p{L}.]{0,20} ){0,3}\p{Lu}[\p{L}.]{0,20})[-–](\p{Lu}[\p{L}.]{0,20}(?: \p{Lu}\p{L}{1,20})?)/gu,
);

/** Few paragraphs hold one, and looking for its first word takes long. */
const SECOND_WORD = asNeeded(/[-–]\p{Lu}/u);

let countries: ReadonlyMap<string, string> | undefined;

export const countriesTwice: Sign = ({ text, paragraphs, ...evidence }) => {
	const compounds = paragraphs.filter(({ start, end }) => {
		const paragraph = text.slice(start, end);
		return SECOND_WORD(paragraph).test(paragraph);
	});
	return [...matchesIn({ ...evidence, text, paragraphs: compounds }, COMPOUND)]
		.filter(([, left = '', right = '']) => {
			const [one, other] = [countryOf(left, 'end'), countryOf(right, 'beginning')];
			return one !== null && one === other;
		})
		.map(({ start, end }) => ({ kind: 'contradiction', message: 'These are two names of one country.', start, end }));
};

/** The country that the last or the first words of a stretch name; null for none. */
function countryOf(words: string, at: 'beginning' | 'end'): string | null {
	countries ??= countryNames();
	const parts = words.toLowerCase().replaceAll('.', '').split(' ');
	for (let length = Math.min(3, parts.length); length > 0; length--) {
		const name = (at === 'end' ? parts.slice(-length) : parts.slice(0, length)).join(' ');
		const country = countries.get(name);
		if (country !== undefined) return country;
	}
	return null;
}

/** Names and peoples. The parts of the United Kingdom are left out: "Anglo-Scottish" relates two of them. */
function countryNames(): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const line of COUNTRIES.trim().split('\n')) {
		const [key = '', rest = ''] = line.split(' = ');
		if (key === 'uk') continue;
		const [own = '', peoples = ''] = rest.split(' | ');
		for (const name of `${own}, ${peoples}`.split(', ')) names.set(name.trim().toLowerCase().replaceAll('.', ''), key);
	}
	names.delete('');
	return names.set('us', 'us').set('usa', 'us');
}
