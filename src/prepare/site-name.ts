/** The name of the outlet that pages put behind their headline: "… in Beijing – The Washington Post". */
import { asNeeded } from '../letters.ts';
import { OUTLET_WORD } from '../lexicon/outlet-names.ts';

/** Without one there is no need to look where the name could begin. */
const SPACED_MARK = /\s[|–—-]\s/;
const BEHIND = asNeeded(/^(.{15,300}\S)\s{1,3}[|–—-]\s{1,3}(\p{Lu}[\p{L}\p{N}.&’' ]{1,38})$/u);

export interface SiteName {
	/** Where the headline proper ends, in characters from the start of the line. */
	readonly headlineEnd: number;
	readonly outlet: string;
}

/** Null where what stands behind the dash is no outlet: "Blast kills six – Police". */
export function siteNameBehind(line: string): SiteName | null {
	if (!SPACED_MARK.test(line)) return null;
	const [, headline = '', name = ''] = BEHIND(line).exec(line) ?? [];
	return OUTLET_WORD.test(name) ? { headlineEnd: headline.length, outlet: name } : null;
}
