/** Party and place behind a politician's name: "R-Maine", "(D-Calif.)", "Democrat of Vermont". */
import type { PersonMention, Token } from './mention.ts';
import { placeAt } from './places.ts';
import { touches } from './words.ts';

const PARTIES: Readonly<Record<string, string>> = {
	r: 'republican',
	d: 'democratic',
	i: 'independent',
	republican: 'republican',
	democrat: 'democratic',
	independent: 'independent',
};

export function affiliationAfter(tokens: readonly Token[], mark: number): PersonMention['affiliation'] {
	if (!/^[,([]$/.test(tokens[mark]?.text ?? '')) return null;
	const at = /^(?:an?|the)$/.test(tokens[mark + 1]?.normal ?? '') ? mark + 2 : mark + 1;
	const party = PARTIES[tokens[at]?.normal ?? ''];
	const link = tokens[at + 1];
	if (party === undefined || link === undefined) return null;
	const isShort = (tokens[at]?.text.length ?? 0) <= 2;
	if (isShort && !(touches(tokens[at], link) && /^[-–—]$/.test(link.text))) return null;
	if (!isShort && !/^(?:of|from)$/.test(link.normal)) return { party, of: null };
	return { party, of: placeAt(tokens, at + 2)?.key ?? null };
}
